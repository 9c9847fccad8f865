import type { Store } from '../store/store.ts';
import {
  type AggregateQuery,
  comparesPeriods,
  compileAggregates,
  type GroupBy,
  type Order,
} from './compile.ts';
import { presentVariables } from './present-variables.ts';
import type { AggregatesRequest, MultiAggregatesRequest } from './request.ts';
import { scopeOf } from './scope.ts';

type EngineRow = Readonly<Record<string, unknown>>;

type Listed = {
  readonly total: number;
  readonly rows: readonly EngineRow[];
};

/** A group's names, its variables and those of the range before. */
type AggregatesRow = {
  group_name: string | null;
  additional_groups?: string[];
  [variable: string]: unknown;
};

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

/** A page beyond the last row has no row that carries the total: then the first row is asked for it. */
async function list(
  store: Store,
  query: AggregateQuery,
  groupings: readonly (readonly GroupBy[])[],
  page: { readonly order: Order; readonly limit: number; readonly offset: number },
): Promise<Listed> {
  const rows = await store.query(compileAggregates(query, groupings, page));
  const [first] = rows;
  if (first) return { total: Number(first['total']), rows };
  if (page.offset === 0) return { total: 0, rows };
  const [head] = await store.query(
    compileAggregates({ ...query, variables: ['n_interactions'] }, groupings, {
      ...page,
      limit: 1,
      offset: 0,
    }),
  );
  return { total: head ? Number(head['total']) : 0, rows: [] };
}

function namesOf(row: EngineRow) {
  return {
    group_name: String(row['group_name']),
    additional_groups: row['additional_groups'] as string[],
  };
}

export async function runAggregates(
  store: Store,
  projectId: string,
  request: AggregatesRequest,
): Promise<AggregatesAnswer> {
  const { order_by: order, limit, offset, group_by, additional_group_bys } = request;
  const groupBys = group_by ? [group_by, ...(additional_group_bys ?? [])] : [];
  const query = queryOf(projectId, request, order.by);
  const { total, rows } = await list(store, query, [groupBys], { order, limit, offset });
  const data = rows.map((row) => ({
    ...(group_by ? namesOf(row) : { group_name: null }),
    ...presentVariables(request.variables, row),
  }));
  return { total, offset, limit, data };
}

export async function runMultiAggregates(
  store: Store,
  projectId: string,
  request: MultiAggregatesRequest,
): Promise<AggregatesAnswer<AggregatesRow & { kinds: string[] }>> {
  const { order_by: order, limit, offset, group_by_groups: groupings } = request;
  const query = queryOf(projectId, request, order.by);
  const { total, rows } = await list(store, query, groupings, { order, limit, offset });
  const data = rows.map((row) => ({
    kinds: (groupings[Number(row['grouping_index'])] ?? []).map(({ kind }) => kind),
    ...namesOf(row),
    ...presentVariables(request.variables, row),
  }));
  return { total, offset, limit, data };
}
