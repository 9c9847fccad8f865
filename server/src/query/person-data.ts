import type { PlatformUser } from '../control/platform-users.ts';
import { parseJson } from '../lib/parse-json.ts';
import { fromEngineText, toIso } from '../lib/time.ts';
import { bind, type Sql, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { readInteractions } from './interaction-rows.ts';
import { presentInteraction } from './present-interaction.ts';

type Person = { readonly projectId: string; readonly endUser: string };

/** One thing that is kept about a person; `end`, with the counts, says that nothing is missing. */
export type PersonDatum =
  | {
      readonly type:
        | 'interaction'
        | 'platform_user'
        | 'unattached_feedback'
        | 'feedback_for_others';
      readonly data: object;
    }
  | { readonly type: 'end'; readonly counts: Readonly<Record<string, number>> };

const PAGE = 500;

/**
 * Everything kept about a person: interactions oldest first, the list entry, feedback that found no interaction, and
 * feedback on interactions of others.
 */
export async function* personData(
  deps: {
    readonly store: Store;
    readonly platformUser: (
      projectId: string,
      endUser: string,
    ) => Promise<PlatformUser | undefined>;
  },
  person: Person,
): AsyncGenerator<PersonDatum> {
  const counts = {
    interactions: 0,
    platform_users: 0,
    unattached_feedback: 0,
    feedback_for_others: 0,
  };
  for await (const row of interactionsOf(deps.store, person)) {
    counts.interactions++;
    yield { type: 'interaction', data: presentInteraction(row) };
  }
  const user = await deps.platformUser(person.projectId, person.endUser);
  if (user) {
    counts.platform_users++;
    yield { type: 'platform_user', data: presentUser(user) };
  }
  for (const { state, ...data } of await feedbackElsewhere(deps.store, person)) {
    const isAttached = state === 'applied';
    counts[isAttached ? 'feedback_for_others' : 'unattached_feedback']++;
    yield { type: isAttached ? 'feedback_for_others' : 'unattached_feedback', data };
  }
  yield { type: 'end', counts };
}

async function* interactionsOf(store: Store, { projectId, endUser }: Person) {
  let after: Sql = sql`1`;
  for (;;) {
    const keys = await store.query<{ timestamp: string; id: string }>(
      sql`SELECT timestamp, id FROM interactions FINAL WHERE project_id = ${bind('String', projectId)} AND end_user = ${bind('String', endUser)} AND ${after} ORDER BY timestamp, id LIMIT ${bind('UInt32', PAGE)}`,
    );
    const last = keys.at(-1);
    if (!last) return;
    const places = keys.map(({ id, timestamp }) => ({ id, micros: fromEngineText(timestamp) }));
    yield* await readInteractions(store, projectId, places);
    after = sql`(timestamp, id) > (${bind("DateTime64(6, 'UTC')", last.timestamp)}, ${bind('UUID', last.id)})`;
  }
}

/** What the person sent about interactions that are not theirs, or that were not found. */
async function feedbackElsewhere(store: Store, { projectId, endUser }: Person) {
  const ofPerson = sql`project_id = ${bind('String', projectId)} AND end_user = ${bind('String', endUser)}`;
  const rows = await store.query<{ state: string; kind: string; at: string; payload: string }>(
    sql`SELECT state, kind, at, payload FROM patches FINAL WHERE ${ofPerson}
      AND (state != 'applied' OR target_id NOT IN (SELECT id FROM interactions WHERE ${ofPerson})) ORDER BY at, id`,
  );
  return rows.map(({ state, kind, at, payload }) => ({
    state,
    kind,
    at: toIso(fromEngineText(at)),
    payload: parseJson(payload),
  }));
}

function presentUser(user: PlatformUser) {
  return {
    end_user: user.endUser,
    tags: user.tags,
    active_from: user.activeFrom === undefined ? null : toIso(user.activeFrom),
    active_to: user.activeTo === undefined ? null : toIso(user.activeTo),
  };
}
