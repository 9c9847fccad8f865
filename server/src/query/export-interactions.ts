import { MICROS_PER_DAY, type Micros, parseInstant } from '../lib/time.ts';
import { sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { type Filter, filterNothing } from './filters.ts';
import { type InteractionKey, readKeys } from './interaction-keys.ts';
import { readInteractions } from './interaction-rows.ts';
import { type Interaction, presentInteraction } from './present-interaction.ts';
import { instantSql, type Scope, scopeOf, within } from './scope.ts';

/** Rows of one page: some megabytes of texts at most. */
const PAGE = 500;
/** Keys read at once: few scans of a week, some megabytes. */
const KEYS = 50_000;
const MICROS_PER_WEEK = 7 * MICROS_PER_DAY;

export type ExportQuery = {
  readonly range: { readonly start: Micros; readonly end: Micros };
  readonly filters: readonly Filter[];
  /** What was accepted later is left out, so that a long export ends and means one moment. */
  readonly acceptedUntil: Micros;
};

/** Everything that matches, oldest first, page by page at constant memory. */
export async function* exportInteractions(
  store: Store,
  projectId: string,
  { range, filters, acceptedUntil }: ExportQuery,
): AsyncGenerator<readonly Interaction[]> {
  const scope = scopeOf({ projectId, range, timeZone: 'UTC', compare: false });
  const accepted: Filter = {
    ...filterNothing,
    kind: 'accepted',
    predicate: () => sql`ingested_at <= ${instantSql(acceptedUntil)}`,
  };
  for (const week of await weeksWithData(store, scope)) {
    const own = { ...scope, ...week };
    for await (const keys of keysOf(store, own, [...filters, accepted])) {
      for (let i = 0; i < keys.length; i += PAGE) {
        const rows = await readInteractions(store, projectId, keys.slice(i, i + PAGE));
        yield rows.map(presentInteraction);
      }
    }
  }
}

/** The weeks of the range that hold anything: those are the partitions, so that a page looks into one only. */
async function weeksWithData(store: Store, scope: Scope) {
  const rows = await store.query(
    sql`SELECT DISTINCT toString(toMonday(timestamp)) AS monday FROM interactions WHERE ${within(scope)} ORDER BY monday`,
  );
  return rows.map((row) => {
    const start = parseInstant(String(row['monday'])) ?? 0;
    const from = Math.max(start, scope.start);
    return {
      start: from,
      previousStart: from,
      end: Math.min(start + MICROS_PER_WEEK, scope.end),
    };
  });
}

async function* keysOf(
  store: Store,
  scope: Scope,
  filters: readonly Filter[],
): AsyncGenerator<readonly InteractionKey[]> {
  const order = { by: 'timestamp', direction: 'asc' } as const;
  let after: Parameters<typeof readKeys>[1]['after'] = 0;
  for (;;) {
    const keys = await readKeys(store, { scope, filters, order, limit: KEYS, after });
    const last = keys.at(-1);
    if (last) yield keys;
    if (!last || keys.length < KEYS) return;
    after = last.values;
  }
}
