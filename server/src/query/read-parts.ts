import type { Store } from '../store/store.ts';
import { type AggregateQuery, compileParts, isUndivided, layoutFor } from './compile.ts';
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

type Row = {
  readonly period: number;
  readonly source: SourceName;
  readonly part_name: string;
  readonly numbers: readonly string[];
};

/** By period: numbers of a source, and of a source that counts names one list per name. */
type Collected = Map<string, readonly string[]>;

const place = (period: number, source: SourceName) => `${period} ${source}`;

/** The values of every group that has interactions in either period, by `groupKey`, and those of no interactions. */
export async function readParts(
  store: Store,
  query: AggregateQuery,
  groups: readonly DimensionSql[],
): Promise<{
  readonly byGroup: ReadonlyMap<string, GroupValues>;
  readonly ofNothing: GroupValues;
}> {
  const layout = layoutFor(query, groups);
  const rows = await store.query<Row>(compileParts(query, groups, layout));
  const ofProject: Collected = new Map();
  const found = new Map<string, { names: string[]; numbers: Collected; counts: Counts }>();
  for (const row of rows) {
    const at = place(row.period, row.source);
    if (isOfProject(row.source)) {
      ofProject.set(at, row.numbers);
      continue;
    }
    const names = groups.map((_, i) => String((row as Record<string, unknown>)[`g${i + 1}`]));
    const key = groupKey(names);
    const group = found.get(key) ?? { names, numbers: new Map(), counts: new Map() };
    found.set(key, group);
    if (row.part_name === '') group.numbers.set(at, row.numbers);
    else count(group.counts, row);
  }
  const whole = isUndivided(query, groups);
  const valuesOf = (names: readonly string[], numbers: Collected, counts: Counts) =>
    groupValues({
      query,
      layout,
      whole,
      names,
      numbers: new Map([...ofProject, ...numbers]),
      counts,
    });
  return {
    byGroup: new Map(
      [...found].map(([key, { names, numbers, counts }]) => [
        key,
        valuesOf(names, numbers, counts),
      ]),
    ),
    ofNothing: valuesOf([], new Map(), new Map()),
  };
}

/** Names may hold anything. */
export function groupKey(names: readonly string[]): string {
  return JSON.stringify(names);
}

type Counts = Map<SourceName, Map<string, number>>;

function count(counts: Counts, { source, part_name, numbers }: Row): void {
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
