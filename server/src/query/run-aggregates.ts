import type { Store } from '../store/store.ts';
import {
  type AggregateQuery,
  comparesPeriods,
  compilePage,
  type GroupBy,
  groupsOf,
  type Order,
} from './compile.ts';
import { presentVariables } from './present-variables.ts';
import { groupKey, readParts } from './read-parts.ts';
import type { AggregatesRequest, MultiAggregatesRequest } from './request.ts';
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
  AggregatesRequest,
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

/** One group of a page. */
type Place = {
  readonly grouping_index: number;
  readonly group_name: string;
  readonly additional_groups: readonly string[];
  readonly total: number;
};

/** A page beyond the last row has no row that carries the total: then the first row is asked for it. */
export async function readPage(
  store: Store,
  query: AggregateQuery,
  groupings: readonly (readonly GroupBy[])[],
  page: Page,
): Promise<{ readonly total: number; readonly places: readonly Place[] }> {
  const read = (wanted: Page) => store.query<Place>(compilePage(query, groupings, wanted));
  const places = await read(page);
  const [first] = places;
  if (first) return { total: first.total, places };
  if (page.offset === 0) return { total: 0, places };
  const [head] = await read({ ...page, limit: 1, offset: 0 });
  return { total: head ? head.total : 0, places: [] };
}

const namesOf = ({ group_name, additional_groups }: Place) => [group_name, ...additional_groups];

/**
 * A page of groups with their values, which are read for these groups alone: with many groups or variables, finding the
 * page first costs a fraction of computing everything for every group.
 */
async function readRows(
  store: Store,
  query: AggregateQuery,
  request: { readonly groupings: readonly (readonly GroupBy[])[]; readonly page: Page },
): Promise<{ readonly total: number; readonly rows: readonly RowOfKinds[] }> {
  const { groupings, page } = request;
  const { total, places } = await readPage(store, query, groupings, page);
  const read = await Promise.all(
    groupings.map(async (groupBys, index) => {
      const names = places.filter(({ grouping_index }) => grouping_index === index).map(namesOf);
      if (names.length === 0) return undefined;
      const among = groupBys.map((_, i) => [...new Set(names.map((of) => of[i] ?? ''))]);
      return readParts(store, query, groupsOf(query.scope, groupBys, among));
    }),
  );
  const rows = places.flatMap((place) => {
    const { grouping_index, group_name, additional_groups } = place;
    const values = read[grouping_index]?.byGroup.get(groupKey(namesOf(place)));
    // A group that was deleted since the page was found.
    if (!values) return [];
    const kinds = (groupings[grouping_index] ?? []).map(({ kind }) => kind);
    const shown = presentVariables(query.variables, values);
    return [{ kinds, group_name, additional_groups: [...additional_groups], ...shown }];
  });
  return { total, rows };
}

export async function runAggregates(
  store: Store,
  projectId: string,
  request: AggregatesRequest,
): Promise<AggregatesAnswer> {
  const { order_by: order, limit, offset, group_by, additional_group_bys } = request;
  const query = queryOf(projectId, request, group_by ? order.by : undefined);
  if (!group_by) {
    const { byGroup, ofNothing } = await readParts(store, query, []);
    const values = byGroup.get(groupKey([])) ?? ofNothing;
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
  request: MultiAggregatesRequest,
): Promise<AggregatesAnswer<RowOfKinds>> {
  const { order_by: order, limit, offset, group_by_groups: groupings } = request;
  const query = queryOf(projectId, request, order.by);
  const { total, rows } = await readRows(store, query, {
    groupings,
    page: { order, limit, offset },
  });
  return { total, offset, limit, data: [...rows] };
}
