import type { Store } from '../store/store.ts';
import { decodeCursor, encodeCursor, requestHash } from './cursor.ts';
import { compileCount, type InteractionKey, type KeysQuery, readKeys } from './interaction-keys.ts';
import { sortValues } from './interaction-order.ts';
import { readInteractions } from './interaction-rows.ts';
import type { InteractionsRequest } from './interactions-request.ts';
import { readKeysAt } from './keys-at-offset.ts';
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
  const query = { scope, filters, order, limit: limit + 1, after };
  const found =
    order.by === 'timestamp' && !cursor && offset > 0
      ? await readKeysAt(store, query, offset)
      : await readKeysAndCount(store, query);
  const page = found.keys.slice(0, limit);
  const last = page.at(-1);
  const [rows, total] = await Promise.all([
    page.length === 0 ? [] : readInteractions(store, projectId, page),
    found.total,
  ]);
  return {
    total,
    offset,
    limit,
    data: rows.map(presentInteraction),
    next_cursor: last && found.keys.length > limit ? encodeCursor(hash, last.values) : null,
  };
}

type Found = {
  readonly keys: readonly InteractionKey[];
  /** May still be counted. */
  readonly total: number | Promise<number>;
};

/** The keys of a page; all are counted at the same time, or afterwards where that may prove needless. */
async function readKeysAndCount(store: Store, query: KeysQuery): Promise<Found> {
  const { scope, filters, limit, after } = query;
  const count = async () => {
    const [counted] = await store.query(compileCount(scope, filters));
    return Number(counted?.['total'] ?? 0);
  };
  const counted = filters.some(({ isCostly }) => isCostly) ? undefined : count();
  // Its failure is answered where it is waited for.
  counted?.catch(() => undefined);
  const keys = await readKeys(store, query);
  // A page that is not full ends the list: its length is the number of all.
  const isAll =
    typeof after === 'number' && keys.length < limit && (keys.length > 0 || after === 0);
  return { keys, total: counted ?? (isAll ? after + keys.length : count()) };
}
