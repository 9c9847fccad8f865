import { bind, raw, type Sql, sql } from '../store/sql.ts';
import { type Attribute, attributes, valueList } from './attributes.ts';
import { type Granularity, granularities, localSql } from './buckets.ts';
import { periodSql, type Scope, timestampMicros } from './scope.ts';

/** A way to group. `expression`: names of the groups an interaction belongs to, as text or as a list to join. */
export type Dimension = {
  readonly doc: string;
  readonly option?: Attribute['option'];
  readonly expression: (
    scope: Scope,
    options: {
      readonly option: string;
      readonly includeEmpty: boolean;
      /** Only groups whose name is in this list. */
      readonly among?: Sql;
    },
  ) => DimensionSql;
};

export type DimensionSql = {
  readonly name: Sql;
  /** What an interaction needs to belong to a group at all. */
  readonly condition?: Sql;
};

const isAmong = (name: Sql, names: Sql) => sql`${name} IN (${names})`;

/** A single name; `has`: what an interaction needs for it. */
function single(name: Sql, has: Sql | undefined, among: Sql | undefined) {
  const condition = among ? isAmong(name, among) : has;
  return condition ? { name, condition } : { name };
}

const byAttribute = (attribute: Attribute): Dimension => ({
  doc: attribute.doc,
  ...(attribute.option && { option: attribute.option }),
  expression: (_, { option, includeEmpty, among }) => {
    if ('value' in attribute) {
      const name = attribute.value(option);
      return single(name, includeEmpty ? undefined : sql`${name} != ''`, among);
    }
    const names = valueList(attribute, option);
    const joined = includeEmpty ? sql`if(empty(${names}), [''], ${names})` : names;
    const kept = among ? sql`arrayFilter(g -> ${isAmong(raw('g'), among)}, ${joined})` : joined;
    return { name: sql`arrayJoin(${kept})` };
  },
});

/** Interactions of the previous range count in the bucket they would be in, moved on by the range's length. */
const byTime = (granularity: Granularity): Dimension => ({
  doc: granularities[granularity].doc,
  expression: (scope, { among }) => {
    const length = scope.start - scope.previousStart;
    const at =
      length === 0
        ? timestampMicros
        : sql`(${timestampMicros} + ${periodSql(scope)} * ${bind('Int64', length)})`;
    const { local, offset } = localSql(scope.zone, at);
    return single(granularities[granularity].name(local, offset), undefined, among);
  },
});

const filterOnly: ReadonlySet<string> = new Set(['feedback_reason']);

export const dimensions: Readonly<Record<string, Dimension>> = {
  ...Object.fromEntries(
    Object.entries(attributes)
      .filter(([kind]) => !filterOnly.has(kind))
      .map(([kind, attribute]) => [kind, byAttribute(attribute)]),
  ),
  hour: byTime('hour'),
  day: byTime('day'),
  week: byTime('week'),
  month: byTime('month'),
};

export const dimensionNames = Object.keys(dimensions);

/** Buckets of a time series; `quarter` and `year` are no group-by kinds. */
export const timeDimension = byTime;
