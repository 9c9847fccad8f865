import { completeRow } from '../store/columns.ts';
import { interactions } from '../store/tables/interactions.ts';
import type { AnalyzedInteraction } from './analyzer.ts';

/** An interaction of which only the given fields are known. */
export function emptyInteraction(known: Partial<AnalyzedInteraction>): AnalyzedInteraction {
  return { ...completeRow(interactions, {}), ...known };
}
