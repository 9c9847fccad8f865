import { toIso } from '../lib/time.ts';
import { type Metric, metrics, type VariableName } from './metrics.ts';
import { presentNumber } from './number.ts';
import type { GroupValues } from './read-parts.ts';
import { TOPICS } from './sources.ts';

/** Names compare by their UTF-8 bytes, here as in the engine. */
export function compareNames(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** How a variable that is no number is shown. */
const presenters: Partial<Record<VariableName, (values: GroupValues) => unknown>> = {
  topics: ({ parts }) =>
    [...parts.counts('topicCounts')]
      .sort(([a, n], [b, m]) => m - n || compareNames(a, b))
      .slice(0, TOPICS)
      .map(([name]) => name),
  tags: ({ parts }) =>
    [...parts.counts('tagValues')]
      .sort(([a], [b]) => compareNames(a, b))
      .map(([tag_name, n_tag_values]) => ({ tag_name, n_tag_values })),
  start_session: (values) => instantOrNull(values.value('start_session', 0)),
  end_session: (values) => instantOrNull(values.value('end_session', 0)),
};

function instantOrNull(micros: number | null): string | null {
  return micros === null ? null : toIso(micros);
}

/** The variables of one group as the API answers them. */
export function presentVariables(
  variables: readonly VariableName[],
  values: GroupValues,
): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const name of variables) {
    const { numeric }: Metric = metrics[name];
    const present = presenters[name];
    if (present) shown[name] = present(values);
    if (!numeric) continue;
    shown[name] = presentNumber(values.value(name, 0));
    shown[`${name}_prev`] = presentNumber(values.value(name, 1));
  }
  return shown;
}
