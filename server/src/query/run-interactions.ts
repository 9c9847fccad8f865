import type { Store } from '../store/store.ts';
import { decodeCursor, encodeCursor, requestHash } from './cursor.ts';
import { compileCount, readKeys } from './interaction-keys.ts';
import { sortValues } from './interaction-order.ts';
import { readInteractions } from './interaction-rows.ts';
import type { InteractionsRequest } from './interactions-request.ts';
import { type Interaction, presentInteraction } from './present-interaction.ts';
import { scopeOf } from './scope.ts';

export type InteractionsAnswer = {
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  readonly data: Interaction[];
  readonly next_cursor: string | null;
};

/** A page of interactions, newest first unless the request says otherwise. */
export async function runInteractions(
  store: Store,
  projectId: string,
  request: InteractionsRequest,
): Promise<InteractionsAnswer> {
  const { time_range: range, filters, order_by: order, limit, offset, cursor } = request;
  const scope = scopeOf({ projectId, range, timeZone: 'UTC', compare: false });
  const hash = requestHash([projectId, range, filters.map(({ wire }) => wire), order]);
  const after = cursor
    ? decodeCursor(
        cursor,
        hash,
        sortValues(order).map(() => 'whole'),
      )
    : offset;
  const [counted, keys] = await Promise.all([
    store.query(compileCount(scope, filters)),
    readKeys(store, { scope, filters, order, limit: limit + 1, after }),
  ]);
  const page = keys.slice(0, limit);
  const last = page.at(-1);
  const rows = page.length === 0 ? [] : await readInteractions(store, projectId, page);
  return {
    total: Number(counted[0]?.['total'] ?? 0),
    offset,
    limit,
    data: rows.map(presentInteraction),
    next_cursor: last && keys.length > limit ? encodeCursor(hash, last.values) : null,
  };
}
