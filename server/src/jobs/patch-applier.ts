import { hiddenPayload } from '../ingest/hidden-content.ts';
import { type Candidate, canMove, findTargets } from '../ingest/match.ts';
import { patchVersion } from '../ingest/patch.ts';
import type { ActionPayload, TagsPayload } from '../ingest/prepare.ts';
import type { Clock } from '../lib/clock.ts';
import { parseJson } from '../lib/parse-json.ts';
import { MICROS_PER_DAY, MICROS_PER_SECOND, type Micros, toEngineText } from '../lib/time.ts';
import { bind, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { type PatchRow, patches } from '../store/tables/patches.ts';
import type { Change } from './change.ts';
import { hasText, hideEarlyFeedback } from './hide-early-feedback.ts';
import type { News } from './news.ts';

const WAITS_FOR = 7 * MICROS_PER_DAY;
/** Another server's clock may be behind, and its insert under way, by this much. */
const OVERLAP = 30 * MICROS_PER_SECOND;

/** What one round has to do: changes to apply, then the patches' new states to write. */
export type Round = {
  readonly changes: readonly Change[];
  /** Every interaction a patch of this round belongs to, also where a crash left it applied already. */
  readonly targets: readonly { readonly projectId: string; readonly interactionId: string }[];
  /** Call after the changes and what follows from them are on disk. */
  finish(): Promise<void>;
};

export type PatchApplier = {
  /** Takes patches that came since the last round, and those that wait for what the news bring. */
  round(news: readonly News[]): Promise<Round>;
  /** Forgets what is in memory, after a deletion. */
  reload(): void;
  readonly counts: () => { readonly waiting: number; readonly movable: number };
};

/**
 * Finds the interaction of each patch. Kept in memory: the patches that wait (up to 7 days), and those that a closer
 * interaction may still take over. Everything else is in the patches table.
 */
export function createPatchApplier({
  store,
  clock,
  patchBarrier,
}: {
  readonly store: Store;
  readonly clock: Clock;
  /** Resolves when every writing of patches that began before the call has ended. */
  readonly patchBarrier: () => Promise<void>;
}): PatchApplier {
  const pool = new Map<string, PatchRow>();
  let since: Micros | undefined;

  const fetchFresh = async (now: Micros): Promise<PatchRow[]> => {
    const rows =
      since === undefined ? await readOpen(store, now) : await readSince(store, since - OVERLAP);
    since = now;
    return rows.filter(({ state, id, written_at }) => {
      const known = pool.get(id);
      return state === 'pending' || !known || written_at > known.written_at;
    });
  };

  const nextStates = (
    looked: readonly PatchRow[],
    targets: ReadonlyMap<string, Candidate>,
    now: Micros,
  ): Next[] =>
    looked.map((patch) => {
      const target = targets.get(patch.id);
      const expired = patch.state === 'waiting' && now - patch.received_at > WAITS_FOR;
      if (target) return { patch, target, state: 'applied' };
      const unmatched = patch.state === 'pending' ? 'waiting' : patch.state;
      return { patch, target: undefined, state: expired ? 'unmatched' : unmatched };
    });

  const hideText = async (next: readonly Next[]): Promise<void> => {
    const late = next.filter(({ patch, target }) => target?.hide_content && hasText(patch));
    if (late.length === 0) return;
    // A retry that began when the interaction was not there yet brings the text once more.
    await patchBarrier();
    await hideEarlyFeedback(
      store,
      late.map(({ patch }) => patch),
    );
  };

  return {
    async round(news) {
      const now = clock();
      const fresh = await fetchFresh(now);
      const looked = new Map([...pooledFor(pool, news, now), ...fresh].map((row) => [row.id, row]));
      const targets = new Map<string, Candidate>();
      for (const [projectId, own] of Map.groupBy(looked.values(), (row) => row.project_id)) {
        for (const [id, target] of await findTargets(store, projectId, own))
          targets.set(id, target);
      }
      const ordered = [...looked.values()].sort(
        (a, b) => a.received_at - b.received_at || (a.id < b.id ? -1 : 1),
      );
      const next = nextStates(ordered, targets, now);
      return {
        changes: next.flatMap(changesOf),
        targets: next.flatMap(({ patch, target }) =>
          target ? [{ projectId: patch.project_id, interactionId: target.id }] : [],
        ),
        finish: async () => {
          const rows = next.flatMap((one) => newState(one, now));
          await hideText(next);
          await store.insert(patches, rows);
          remember(pool, [...ordered, ...rows], now);
        },
      };
    },
    reload() {
      pool.clear();
      since = undefined;
    },
    counts: () => {
      const waiting = [...pool.values()].filter(({ state }) => state === 'waiting').length;
      return { waiting, movable: pool.size - waiting };
    },
  };
}

type Next = {
  readonly patch: PatchRow;
  readonly target: Candidate | undefined;
  readonly state: string;
};

/** At the start: everything not applied, and what may still move. */
function readOpen(store: Store, now: Micros): Promise<PatchRow[]> {
  const recent = bind("DateTime64(6, 'UTC')", toEngineText(now - WAITS_FOR));
  return store.readRows(
    patches,
    sql`FINAL WHERE state IN ('pending', 'waiting')
      OR (state = 'applied' AND match IN ('closest', 'content') AND received_at >= ${recent})`,
  );
}

function readSince(store: Store, since: Micros): Promise<PatchRow[]> {
  return store.readRows(
    patches,
    sql`FINAL WHERE received_at >= ${bind("DateTime64(6, 'UTC')", toEngineText(since))}
      AND state IN ('pending', 'waiting')`,
  );
}

/** Patches in memory that the news may concern, and those that waited too long. */
function pooledFor(
  pool: ReadonlyMap<string, PatchRow>,
  news: readonly News[],
  now: Micros,
): PatchRow[] {
  const users = new Set(news.map(({ project_id, end_user }) => `${project_id}\n${end_user}`));
  const ids = new Set(news.map(({ id }) => id));
  return [...pool.values()].filter(
    (patch) =>
      users.has(`${patch.project_id}\n${patch.end_user}`) ||
      (patch.match === 'id' && ids.has(patch.target_id)) ||
      (patch.state === 'waiting' && now - patch.received_at > WAITS_FOR),
  );
}

function changesOf({ patch, target }: Next): Change[] {
  if (!target) return [];
  const projectId = patch.project_id;
  const moved = patch.state === 'applied' && patch.target_id !== target.id;
  if (patch.state === 'applied' && !moved) return [];
  const taken: Change[] = moved
    ? [{ kind: 'remove_action', projectId, interactionId: patch.target_id, actionId: patch.id }]
    : [];
  return [...taken, changeOf(patch, target.id)];
}

function changeOf(patch: PatchRow, interactionId: string): Change {
  const projectId = patch.project_id;
  return patch.kind === 'tags'
    ? { kind: 'add_tags', projectId, interactionId, tags: parseJson(patch.payload) as TagsPayload }
    : {
        kind: 'add_action',
        projectId,
        interactionId,
        actionId: patch.id,
        at: patch.at,
        action: JSON.parse(patch.payload) as ActionPayload,
      };
}

function newState({ patch, target, state }: Next, now: Micros): PatchRow[] {
  const target_id = target?.id ?? patch.target_id;
  if (state === patch.state && target_id === patch.target_id) return [];
  return [
    {
      ...patch,
      state,
      target_id,
      payload: target?.hide_content ? hiddenPayload(patch.kind, patch.payload) : patch.payload,
      version: patchVersion('later', now),
      written_at: now,
    },
  ];
}

function remember(pool: Map<string, PatchRow>, rows: readonly PatchRow[], now: Micros): void {
  for (const row of rows) {
    const recent = now - row.received_at <= WAITS_FOR;
    if (row.state === 'waiting' || (row.state === 'applied' && recent && canMove(row))) {
      pool.set(row.id, row);
    } else {
      pool.delete(row.id);
    }
  }
}
