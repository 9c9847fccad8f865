import { type Sql, sql } from '../store/sql.ts';
import {
  type Metric,
  type MetricInput,
  metrics,
  type VariableName,
  variableNames,
} from './metrics.ts';
import type { PartName } from './parts.ts';

/** What rows may be ordered by: a value of one period, or of both. */
export type OrderKey = {
  readonly doc: string;
  readonly comparesPeriods: boolean;
  readonly value: (input: (period: 0 | 1) => MetricInput) => Sql;
};

const sum = (doc: string, ...names: readonly PartName[]): OrderKey => ({
  doc,
  comparesPeriods: false,
  value: (input) => {
    const { part } = input(0);
    const [first, second] = names.map(part);
    if (first === undefined) throw new Error('an order key needs a part');
    return second ? sql`${first} + ${second}` : first;
  },
});

const ofMetric = ({ doc, value }: Metric): OrderKey => ({
  doc,
  comparesPeriods: false,
  value: (input) => value(input(0)),
});

export const orderKeys: Readonly<Record<string, OrderKey>> = {
  ...Object.fromEntries(
    variableNames
      .filter((name) => metrics[name].numeric)
      .map((name) => [name, ofMetric(metrics[name])]),
  ),
  positive_feedback: sum('positive signals', 'positiveImplicit', 'positiveExplicit'),
  negative_feedback: sum('negative signals', 'negativeImplicit', 'negativeExplicit'),
  positive_implicit_feedback: sum('implicit positive signals', 'positiveImplicit'),
  negative_implicit_feedback: sum('implicit negative signals', 'negativeImplicit'),
  positive_explicit_feedback: sum('explicit positive signals', 'positiveExplicit'),
  negative_explicit_feedback: sum('explicit negative signals', 'negativeExplicit'),
  user_feedback: ofMetric(metrics['n_feedback' satisfies VariableName]),
  trend: {
    doc: 'n_interactions minus n_interactions_prev',
    comparesPeriods: true,
    value: (input) => sql`${input(0).part('n')} - ${input(1).part('n')}`,
  },
};

export const orderNames = Object.keys(orderKeys);
