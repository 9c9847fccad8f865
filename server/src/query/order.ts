import { type Metric, metrics, type VariableName, variableNames } from './metrics.ts';
import type { PartName } from './parts.ts';
import type { Values } from './values.ts';

/** What rows may be ordered by: a value of one period, or of both. 0 is the request's range, 1 the one before. */
export type OrderKey = {
  readonly doc: string;
  readonly comparesPeriods: boolean;
  readonly value: <T>(values: (period: 0 | 1) => Values<T>) => T;
};

const sum = (doc: string, first: PartName, second?: PartName): OrderKey => ({
  doc,
  comparesPeriods: false,
  value: (values) => {
    const { part, plus } = values(0);
    return second === undefined ? part(first) : plus(part(first), part(second));
  },
});

const ofMetric = ({ doc, value }: Metric): OrderKey => ({
  doc,
  comparesPeriods: false,
  value: (values) => value(values(0)),
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
    value: (values) => values(0).minus(values(0).part('n'), values(1).part('n')),
  },
};

export const orderNames = Object.keys(orderKeys);
