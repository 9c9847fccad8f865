import type { InteractionRow } from '../store/tables/interactions.ts';
import type { Reanalysis } from './reanalyze.ts';

/** The columns of a row after it was read again; what a person corrected stays as it is. */
export function withReanalysis(
  row: InteractionRow,
  { version, values, confidence, enriched }: Reanalysis,
): Partial<InteractionRow> {
  const isOpen = (field: string) => field in values && !row.corrected.includes(field);
  const merged = <T>(
    before: Readonly<Record<string, T>>,
    found: Readonly<Record<string, T>>,
  ): Record<string, T> =>
    Object.fromEntries([
      ...Object.entries(before).filter(([field]) => !isOpen(field)),
      ...Object.entries(found).filter(([field]) => isOpen(field)),
    ]);
  return {
    ...Object.fromEntries(Object.entries(values).filter(([field]) => isOpen(field))),
    confidence: merged(row.confidence, confidence),
    enriched: merged(row.enriched, enriched),
    analysis_version: version,
  };
}
