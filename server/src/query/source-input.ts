import { and, raw, type Sql, sql } from '../store/sql.ts';
import { type Scope, within } from './scope.ts';

/** What the sources of one statement have in common. */
export type SourceInput = {
  readonly scope: Scope;
  /** The filters' and groups' conditions. */
  readonly conditions: readonly Sql[];
  /** Names of the groups an interaction belongs to, in the order of the grouping. */
  readonly groups: readonly Sql[];
  readonly wholeConversations: boolean;
};

/** `g1, g2`: the names of a grouping inside a statement. */
export function groupNames(groups: readonly unknown[]): readonly string[] {
  return groups.map((_, i) => `g${i + 1}`);
}

export function groupColumns({ groups }: SourceInput): readonly Sql[] {
  const names = groupNames(groups);
  return groups.map((group, i) => sql`${group} AS ${raw(names[i] ?? '')}`);
}

/** The groups' names and other keys, as a list. */
export function withGroups({ groups }: SourceInput, ...more: readonly string[]): Sql {
  return raw([...groupNames(groups), ...more].join(', '));
}

/** The condition of I. */
export function matched({ scope, conditions }: SourceInput, ...more: readonly Sql[]): Sql {
  return and([within(scope), ...conditions, ...more]);
}

/** Whether I is everything in both ranges, not divided into groups. */
export function isWhole({
  conditions,
  groups,
}: Pick<SourceInput, 'conditions' | 'groups'>): boolean {
  return conditions.length === 0 && groups.length === 0;
}

/** All interactions of the project in both ranges. */
export function unfiltered(input: SourceInput): SourceInput {
  return { ...input, conditions: [], groups: [], wholeConversations: false };
}

/** The range alone, without the one before. */
export function currentOnly(input: SourceInput): SourceInput {
  return { ...input, scope: { ...input.scope, previousStart: input.scope.start } };
}
