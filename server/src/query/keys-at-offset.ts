import type { Micros } from '../lib/time.ts';
import { bind, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import {
  type InteractionKey,
  type KeysQuery,
  matching,
  readSlice,
  type Slice,
} from './interaction-keys.ts';
import { timestampMicros } from './scope.ts';

/** Pieces of the range that are counted each by itself. */
const PIECES = 64;

/**
 * A page by time far from the beginning, and the number of all: counts per piece of the range say where the page lies, so
 * that only that is sorted.
 */
export async function readKeysAt(
  store: Store,
  query: KeysQuery,
  offset: number,
): Promise<{ readonly total: number; readonly keys: readonly InteractionKey[] }> {
  const { scope, filters, order, limit } = query;
  const width = Math.ceil((scope.end - scope.start) / PIECES);
  const start = bind('Int64', scope.start);
  const counted = await store.query<{ piece: number; interactions: number }>(
    sql`SELECT intDiv(${timestampMicros} - ${start}, ${bind('Int64', width)}) AS piece, count() AS interactions
FROM interactions FINAL WHERE ${matching(scope, filters)} GROUP BY piece ORDER BY piece`,
  );
  const total = counted.reduce((sum, { interactions }) => sum + interactions, 0);
  const inOrder = order.direction === 'desc' ? counted.reverse() : counted;
  let before = 0;
  const pieces: number[] = [];
  let skipped = 0;
  for (const { piece, interactions } of inOrder) {
    const ends = before + interactions;
    if (ends > offset && before < offset + limit) {
      if (pieces.length === 0) skipped = before;
      pieces.push(piece);
    }
    before = ends;
  }
  if (pieces.length === 0) return { total, keys: [] };
  const from: Micros = scope.start + Math.min(...pieces) * width;
  const slice: Slice = { from, to: scope.start + (Math.max(...pieces) + 1) * width };
  return { total, keys: await readSlice(store, { ...query, after: offset - skipped }, slice) };
}
