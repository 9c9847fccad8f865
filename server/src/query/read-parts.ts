import type { Store } from '../store/store.ts';
import {
  type AggregateQuery,
  compileParts,
  isUndivided,
  layoutFor,
  PAGE,
  type PageWithin,
} from './compile.ts';
import type { DimensionSql } from './dimensions.ts';
import { type Layout, placeOf } from './layout.ts';
import { type Metric, metrics, type VariableName } from './metrics.ts';
import { numberValues, type PartValues } from './number-values.ts';
import type { PartName, SourceName } from './parts.ts';
import { daysOf } from './scope.ts';
import { isOfProject } from './sources.ts';

/** What is known of one group: its variables' values, and the parts they are made of. Period 1 is the range before. */
export type GroupValues = {
  readonly groups: readonly string[];
  readonly parts: PartValues;
  readonly value: (name: VariableName, period: 0 | 1) => number | null;
};

/** One group of a page: which of the groupings it is of, and its names. */
export type Place = { readonly grouping: number; readonly names: readonly string[] };

/** What one statement read. */
export type ReadParts = {
  /** Of a group that has interactions in either period. */
  readonly valuesOf: (place: Place) => GroupValues | undefined;
  readonly ofNothing: GroupValues;
  /** The page in its order, and the number of all groups; none where none was asked for, or where it is empty. */
  readonly places: readonly Place[];
  readonly total: number;
};

type Row = {
  readonly grouping_index: number;
  readonly names: readonly string[];
  readonly period: number;
  readonly source: SourceName | typeof PAGE;
  readonly part_name: string;
  readonly numbers: readonly string[];
};

/** By period: numbers of a source, and of a source that counts names one list per name. */
type Collected = Map<string, readonly string[]>;

const place = (period: number, source: SourceName) => `${period} ${source}`;

/** Names may hold anything. */
const placeKey = ({ grouping, names }: Place) => JSON.stringify([grouping, ...names]);

/** `page`: the groupings look at the names on it. */
export async function readParts(
  store: Store,
  query: AggregateQuery,
  groupings: readonly (readonly DimensionSql[])[],
  page?: PageWithin,
): Promise<ReadParts> {
  const grouped = groupings.flat();
  const layout = layoutFor(query, grouped);
  const rows = await store.query<Row>(compileParts(query, groupings, { layout, page }));
  const ofProject: Collected = new Map();
  const found = new Map<string, { place: Place; numbers: Collected; counts: Counts }>();
  const listed: { readonly place: Place; readonly at: number; readonly total: number }[] = [];
  for (const row of rows) {
    const { grouping_index: grouping, names, period, source, numbers } = row;
    if (source === PAGE) {
      const [at, total] = numbers.map(Number);
      listed.push({ place: { grouping, names }, at: at ?? 0, total: total ?? 0 });
      continue;
    }
    if (isOfProject(source)) {
      ofProject.set(place(period, source), numbers);
      continue;
    }
    const key = placeKey({ grouping, names });
    const group = found.get(key) ?? {
      place: { grouping, names },
      numbers: new Map(),
      counts: new Map(),
    };
    found.set(key, group);
    if (row.part_name === '') group.numbers.set(place(period, source), numbers);
    else count(group.counts, source, row);
  }
  const whole = isUndivided(query, grouped);
  const values = (names: readonly string[], numbers: Collected, counts: Counts) =>
    groupValues({
      query,
      layout,
      whole,
      names,
      numbers: new Map([...ofProject, ...numbers]),
      counts,
    });
  return {
    valuesOf(wanted) {
      const group = found.get(placeKey(wanted));
      return group && values(wanted.names, group.numbers, group.counts);
    },
    ofNothing: values([], new Map(), new Map()),
    places: listed.toSorted((one, two) => one.at - two.at).map((one) => one.place),
    total: listed[0]?.total ?? 0,
  };
}

type Counts = Map<SourceName, Map<string, number>>;

function count(counts: Counts, source: SourceName, { part_name, numbers }: Row): void {
  const ofSource = counts.get(source) ?? new Map<string, number>();
  counts.set(source, ofSource.set(part_name, Number(numbers[0])));
}

const NONE: ReadonlyMap<string, number> = new Map();

function groupValues(input: {
  readonly query: AggregateQuery;
  readonly layout: Layout;
  readonly whole: boolean;
  readonly names: readonly string[];
  readonly numbers: Collected;
  readonly counts: Counts;
}): GroupValues {
  const { layout, numbers, counts, whole } = input;
  const days = daysOf(input.query.scope);
  const partsOf = (period: 0 | 1): PartValues => ({
    whole(name: PartName) {
      const { source, place: i } = placeOf(layout, name);
      return BigInt(numbers.get(place(period, source))?.[i] ?? 0);
    },
    counts: (name) => counts.get(placeOf(layout, name).source) ?? NONE,
  });
  const parts = [partsOf(0), partsOf(1)] as const;
  const values = ([0, 1] as const).map((period) =>
    numberValues({ parts: parts[period], days: days[period], isWhole: whole }),
  );
  return {
    groups: input.names,
    parts: parts[0],
    value(name, period) {
      const { value }: Metric = metrics[name];
      const given = values[period];
      return given ? value(given) : null;
    },
  };
}
