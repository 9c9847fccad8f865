import { toIso } from '../lib/time.ts';
import { type Metric, metrics, type VariableName } from './metrics.ts';
import { presentNumber } from './number.ts';

type Counts = Readonly<Record<string, unknown>>;

/** Names compare by their UTF-8 bytes, here as in the engine. */
export function compareNames(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

const TOPICS = 10;

/** How a variable that is no number is shown. */
const presenters: Partial<Record<VariableName, (value: unknown) => unknown>> = {
  topics: (counts) =>
    Object.entries((counts ?? {}) as Counts)
      .map(([name, n]) => ({ name, n: Number(n) }))
      .sort((a, b) => b.n - a.n || compareNames(a.name, b.name))
      .slice(0, TOPICS)
      .map(({ name }) => name),
  tags: (counts) =>
    Object.entries((counts ?? {}) as Counts)
      .map(([tag_name, n]) => ({ tag_name, n_tag_values: Number(n) }))
      .sort((a, b) => compareNames(a.tag_name, b.tag_name)),
  start_session: instantOrNull,
  end_session: instantOrNull,
};

function instantOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : toIso(Number(value));
}

/** The variables of one engine row as the API answers them; without a row: those of nothing. */
export function presentVariables(
  variables: readonly VariableName[],
  row: Readonly<Record<string, unknown>> | undefined,
): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const name of variables) {
    const { numeric, zero }: Metric = metrics[name];
    const present = presenters[name];
    if (present) shown[name] = present(row?.[name]);
    if (!numeric) continue;
    shown[name] = row ? presentNumber(row[name]) : zero;
    shown[`${name}_prev`] = row ? presentNumber(row[`${name}_prev`]) : zero;
  }
  return shown;
}
