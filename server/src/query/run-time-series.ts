import { invalidRequest } from '../lib/errors.ts';
import type { Store } from '../store/store.ts';
import { type Bucket, bucketsOf, type Granularity } from './buckets.ts';
import { groupsOf, pageWithin } from './compile.ts';
import { timeDimension } from './dimensions.ts';
import { presentVariables } from './present-variables.ts';
import { readParts } from './read-parts.ts';
import type { TimeSeriesRequest, Zoned } from './request.ts';
import { countGroups, queryOf } from './run-aggregates.ts';

const MAX_CELLS = 10_000;
const TOTAL = 'total';
/** By the whole range, the largest first. */
const LARGEST = { by: 'n_interactions', direction: 'desc' } as const;

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
  request: Zoned<TimeSeriesRequest>,
): Promise<TimeSeriesAnswer> {
  const query = queryOf(projectId, request);
  const { start, end, zone } = query.scope;
  const granularity = request.granularity as Granularity;
  const buckets = bucketsOf(granularity, zone, { start, end, atMost: MAX_CELLS });
  if (!buckets) throw tooMany();
  const groupBy = request.group_by ?? undefined;
  // What is asked for, or, where that may be too many, what there is.
  const limit =
    groupBy && request.limit * buckets.length > MAX_CELLS
      ? Math.min(
          request.limit,
          await countGroups(store, query, { groupings: [[groupBy]], order: LARGEST }),
        )
      : request.limit;
  if (groupBy && limit * buckets.length > MAX_CELLS) throw tooMany();
  const bucket = timeDimension(granularity).expression(query.scope, {
    option: '',
    includeEmpty: false,
  });
  const page = groupBy && pageWithin(query, [[groupBy]], { order: LARGEST, limit, offset: 0 });
  const groups = page ? groupsOf(query.scope, [groupBy], () => page.names(0, 0)) : [];
  const { valuesOf, ofNothing, places } = await readParts(
    store,
    query,
    [[bucket, ...groups]],
    page,
  );
  const point = ({ name, label }: Bucket, of: readonly string[]): Point => {
    const values = valuesOf({ grouping: 0, names: [name, ...of] }) ?? ofNothing;
    return { bucket: label, ...presentVariables(query.variables, values) };
  };
  const curves = groupBy ? places.map(({ names }) => names) : [[]];
  const datasets = curves.map(
    (of) => [of[0] ?? TOTAL, buckets.map((one) => point(one, of))] as const,
  );
  return { buckets: buckets.map(({ label }) => label), datasets: Object.fromEntries(datasets) };
}
