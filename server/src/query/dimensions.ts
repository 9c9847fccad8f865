import { bind, type Sql, sql } from '../store/sql.ts';
import { type Attribute, attributes, valueList } from './attributes.ts';
import { type Granularity, granularities, localSql } from './buckets.ts';
import { periodSql, type Scope, timestampMicros } from './scope.ts';

/** A way to group. `expression`: names of the groups an interaction belongs to, as text or as a list to join. */
export type Dimension = {
  readonly doc: string;
  readonly option?: Attribute['option'];
  readonly expression: (
    scope: Scope,
    options: { readonly option: string; readonly includeEmpty: boolean },
  ) => DimensionSql;
};

export type DimensionSql = {
  readonly name: Sql;
  /** What an interaction needs to belong to a group at all. */
  readonly condition?: Sql;
};

const byAttribute = (attribute: Attribute): Dimension => ({
  doc: attribute.doc,
  ...(attribute.option && { option: attribute.option }),
  expression: (_, { option, includeEmpty }) => {
    if ('value' in attribute) {
      const name = attribute.value(option);
      return includeEmpty ? { name } : { name, condition: sql`${name} != ''` };
    }
    const names = valueList(attribute, option);
    const joined = includeEmpty ? sql`if(empty(${names}), [''], ${names})` : names;
    return { name: sql`arrayJoin(${joined})` };
  },
});

/** Interactions of the previous range count in the bucket they would be in, moved on by the range's length. */
const byTime = (granularity: Granularity): Dimension => ({
  doc: granularities[granularity].doc,
  expression: (scope) => {
    const length = scope.start - scope.previousStart;
    const at =
      length === 0
        ? timestampMicros
        : sql`(${timestampMicros} + ${periodSql(scope)} * ${bind('Int64', length)})`;
    const { local, offset } = localSql(scope.zone, at);
    return { name: granularities[granularity].name(local, offset) };
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
