import { invalidRequest } from '../lib/errors.ts';
import type { Store } from '../store/store.ts';
import { type Bucket, bucketsOf, type Granularity } from './buckets.ts';
import { type AggregateQuery, type GroupBy, groupsOf } from './compile.ts';
import { timeDimension } from './dimensions.ts';
import { presentVariables } from './present-variables.ts';
import { groupKey, readParts } from './read-parts.ts';
import type { TimeSeriesRequest } from './request.ts';
import { queryOf, readPage } from './run-aggregates.ts';

const MAX_CELLS = 10_000;
const TOTAL = 'total';

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
  const names = groupBy ? await largestGroups(store, query, groupBy, request.limit) : [TOTAL];
  if (names.length * buckets.length > MAX_CELLS) throw tooMany();
  const bucket = timeDimension(granularity).expression(query.scope, {
    option: '',
    includeEmpty: false,
  });
  const groups = [bucket, ...(groupBy ? groupsOf(query.scope, [groupBy], [names]) : [])];
  const { byGroup, ofNothing } = await readParts(store, query, groups);
  const point = ({ name, label }: Bucket, group: string): Point => {
    const values = byGroup.get(groupKey(groupBy ? [name, group] : [name])) ?? ofNothing;
    return { bucket: label, ...presentVariables(query.variables, values) };
  };
  const datasets = names.map((group) => [group, buckets.map((one) => point(one, group))] as const);
  return { buckets: buckets.map(({ label }) => label), datasets: Object.fromEntries(datasets) };
}

/** Names of the groups with most interactions in the whole range, the largest first. */
async function largestGroups(
  store: Store,
  query: AggregateQuery,
  groupBy: GroupBy,
  limit: number,
): Promise<readonly string[]> {
  const order = { by: 'n_interactions', direction: 'desc' } as const;
  const { places } = await readPage(store, query, [[groupBy]], { order, limit, offset: 0 });
  return places.map(({ group_name }) => group_name);
}
