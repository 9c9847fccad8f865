import type { Store } from '../store/store.ts';
import {
  type AggregateQuery,
  comparesPeriods,
  compilePage,
  type GroupBy,
  groupsOf,
  type Order,
  pageWithin,
} from './compile.ts';
import { presentVariables } from './present-variables.ts';
import { readParts } from './read-parts.ts';
import type { AggregatesRequest, MultiAggregatesRequest, Zoned } from './request.ts';
import { scopeOf } from './scope.ts';

/** A group's names, its variables and those of the range before. */
type AggregatesRow = {
  group_name: string | null;
  additional_groups?: string[];
  [variable: string]: unknown;
};

type RowOfKinds = AggregatesRow & { kinds: string[] };

/** A page of groups. */
export type AggregatesAnswer<R extends AggregatesRow = AggregatesRow> = {
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  readonly data: R[];
};

type Common = Pick<
  Zoned<AggregatesRequest>,
  'time_range' | 'filters' | 'variables' | 'time_zone' | 'conversation_scope'
>;

export function queryOf(projectId: string, request: Common, orderBy?: string): AggregateQuery {
  return {
    scope: scopeOf({
      projectId,
      range: request.time_range,
      timeZone: request.time_zone,
      compare: comparesPeriods(request.variables, orderBy),
    }),
    filters: request.filters,
    variables: request.variables,
    wholeConversations: request.conversation_scope,
  };
}

type Page = { readonly order: Order; readonly limit: number; readonly offset: number };

/**
 * A page of groups with their values, read by one statement, so that both are of one state. The values are read for these
 * groups alone: with many groups or variables, finding the page first costs a fraction of computing everything for every
 * group. A page beyond the last row has no row that carries the total: then the first row is asked for it.
 */
async function readRows(
  store: Store,
  query: AggregateQuery,
  request: { readonly groupings: readonly (readonly GroupBy[])[]; readonly page: Page },
): Promise<{ readonly total: number; readonly rows: readonly RowOfKinds[] }> {
  const { groupings, page } = request;
  const within = pageWithin(query, groupings, page);
  const groups = groupings.map((groupBys, index) =>
    groupsOf(query.scope, groupBys, (place) => within.names(index, place)),
  );
  const found = await readParts(store, query, groups, within);
  const rows = found.places.flatMap((place) => {
    const values = found.valuesOf(place);
    // Every group of the page has interactions.
    if (!values) return [];
    const kinds = (groupings[place.grouping] ?? []).map(({ kind }) => kind);
    const [group_name = '', ...additional_groups] = place.names;
    const shown = presentVariables(query.variables, values);
    return [{ kinds, group_name, additional_groups, ...shown }];
  });
  const isBeyond = found.places.length === 0 && page.offset > 0;
  return {
    total: isBeyond
      ? await countGroups(store, query, { groupings, order: page.order })
      : found.total,
    rows,
  };
}

export async function countGroups(
  store: Store,
  query: AggregateQuery,
  { groupings, order }: { groupings: readonly (readonly GroupBy[])[]; order: Order },
): Promise<number> {
  const [first] = await store.query<{ total: number }>(
    compilePage(query, groupings, { order, limit: 1, offset: 0 }),
  );
  return first?.total ?? 0;
}

export async function runAggregates(
  store: Store,
  projectId: string,
  request: Zoned<AggregatesRequest>,
): Promise<AggregatesAnswer> {
  const { order_by: order, limit, offset, group_by, additional_group_bys } = request;
  const query = queryOf(projectId, request, group_by ? order.by : undefined);
  if (!group_by) {
    const { valuesOf, ofNothing } = await readParts(store, query, [[]]);
    const values = valuesOf({ grouping: 0, names: [] }) ?? ofNothing;
    const row = { group_name: null, ...presentVariables(query.variables, values) };
    return { total: 1, offset, limit, data: offset === 0 ? [row] : [] };
  }
  const groupings = [[group_by, ...(additional_group_bys ?? [])]];
  const { total, rows } = await readRows(store, query, {
    groupings,
    page: { order, limit, offset },
  });
  return { total, offset, limit, data: rows.map(({ kinds: _, ...row }) => row) };
}

export async function runMultiAggregates(
  store: Store,
  projectId: string,
  request: Zoned<MultiAggregatesRequest>,
): Promise<AggregatesAnswer<RowOfKinds>> {
  const { order_by: order, limit, offset, group_by_groups: groupings } = request;
  const query = queryOf(projectId, request, order.by);
  const { total, rows } = await readRows(store, query, {
    groupings,
    page: { order, limit, offset },
  });
  return { total, offset, limit, data: [...rows] };
}
