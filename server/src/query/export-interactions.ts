import type { Micros } from '../lib/time.ts';
import { sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { type Filter, filterNothing } from './filters.ts';
import { readKeys } from './interaction-keys.ts';
import { readInteractions } from './interaction-rows.ts';
import { type Interaction, presentInteraction } from './present-interaction.ts';
import { instantSql, scopeOf } from './scope.ts';

/** Rows of one page: some megabytes of texts at most. */
const PAGE = 500;

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
  const order = { by: 'timestamp', direction: 'asc' } as const;
  const accepted: Filter = {
    ...filterNothing,
    kind: 'accepted',
    predicate: () => sql`ingested_at <= ${instantSql(acceptedUntil)}`,
  };
  let after: Parameters<typeof readKeys>[1]['after'] = 0;
  for (;;) {
    const query = { scope, filters: [...filters, accepted], order, limit: PAGE, after };
    const keys = await readKeys(store, query);
    const last = keys.at(-1);
    if (!last) return;
    const rows = await readInteractions(store, projectId, keys);
    yield rows.map(presentInteraction);
    if (keys.length < PAGE) return;
    after = last.values;
  }
}
