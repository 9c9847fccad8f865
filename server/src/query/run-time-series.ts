import { invalidRequest } from '../lib/errors.ts';
import type { Store } from '../store/store.ts';
import { type Bucket, bucketsOf, type Granularity } from './buckets.ts';
import { type AggregateQuery, compileAggregates, compileTimeSeries } from './compile.ts';
import { filterNothing } from './filters.ts';
import { presentVariables } from './present-variables.ts';
import type { TimeSeriesRequest } from './request.ts';
import { queryOf } from './run-aggregates.ts';

const MAX_CELLS = 10_000;
const TOTAL = 'total';

type EngineRow = Readonly<Record<string, unknown>>;
type Variables = Readonly<Record<string, unknown>>;
type Point = { bucket: string; [variable: string]: unknown };

export type TimeSeriesAnswer = {
  readonly buckets: string[];
  /** `total`, or the largest groups by name. */
  readonly datasets: Record<string, Point[]>;
};

function tooMany(): Error {
  return invalidRequest({
    loc: ['body', 'granularity'],
    msg: `more than ${MAX_CELLS} buckets × groups; allowed: a coarser granularity, a shorter time_range or a lower limit`,
    type: 'too_many_buckets',
  });
}

/** Empty buckets show what the engine makes of no interactions at all. */
async function ofNothing(store: Store, query: AggregateQuery): Promise<EngineRow | undefined> {
  const order = { by: 'n_interactions', direction: 'desc' } as const;
  const nothing = { ...query, filters: [filterNothing] };
  const [row] = await store.query(compileAggregates(nothing, [[]], { order, limit: 1, offset: 0 }));
  return row;
}

function points(buckets: readonly Bucket[], rows: readonly EngineRow[], rowOfNothing: Variables) {
  const byBucket = new Map(rows.map((row) => [row['bucket'], row]));
  return (show: (row: EngineRow) => Variables): Point[] =>
    buckets.map(({ name, label }) => {
      const row = byBucket.get(name);
      return { bucket: label, ...(row ? show(row) : rowOfNothing) };
    });
}

/** Buckets of the range, each with its variables and those of the bucket a range's length earlier. */
export async function runTimeSeries(
  store: Store,
  projectId: string,
  request: TimeSeriesRequest,
): Promise<TimeSeriesAnswer> {
  const query = queryOf(projectId, request);
  const { start, end, zone } = query.scope;
  const granularity = request.granularity as Granularity;
  const buckets = bucketsOf(granularity, zone, { start, end, atMost: MAX_CELLS });
  if (!buckets) throw tooMany();
  const groupBy = request.group_by ?? undefined;
  const [rows, nothing] = await Promise.all([
    store.query(
      compileTimeSeries(query, granularity, {
        groupBy,
        groups: request.limit,
        rows: MAX_CELLS + 1,
      }),
    ),
    ofNothing(store, query),
  ]);
  const groups = new Map<string, EngineRow[]>(groupBy ? [] : [[TOTAL, []]]);
  for (const row of rows) {
    const name = groupBy ? String(row['group_name']) : TOTAL;
    const known = groups.get(name);
    if (known) known.push(row);
    else groups.set(name, [row]);
  }
  if (groups.size * buckets.length > MAX_CELLS || rows.length > MAX_CELLS) throw tooMany();
  const show = (row: EngineRow | undefined) => presentVariables(request.variables, row);
  const rowOfNothing = show(nothing);
  const datasets = [...groups].map(
    ([name, own]) => [name, points(buckets, own, rowOfNothing)(show)] as const,
  );
  return { buckets: buckets.map(({ label }) => label), datasets: Object.fromEntries(datasets) };
}
