import { completeRow } from '../store/columns.ts';
import { type InteractionRow, interactions } from '../store/tables/interactions.ts';
import { analyzeInteraction, type InteractionAnalysis } from './analyze.ts';
import type { AnalysisContext } from './analyzer.ts';
import { analysisVersion, interactionAnalyzers } from './registry.ts';

/** What the analyzers of this release say of a stored interaction; fields in which they find nothing are emptied. */
export type Reanalysis = InteractionAnalysis & { readonly version: string };

const fields = interactionAnalyzers.flatMap((analyzer) => analyzer.fields);
const empty = completeRow(interactions, {});

/** Reads a stored interaction anew. Pure; of one whose content is hidden nothing is left to be read. */
export function reanalyze(row: InteractionRow, context: AnalysisContext): Reanalysis {
  if (row.hide_content) {
    return { version: analysisVersion, values: {}, confidence: {}, enriched: {} };
  }
  const blank = Object.fromEntries(
    fields.map((field) => [field, empty[field]]),
  ) as InteractionAnalysis['values'];
  const { values, confidence, enriched } = analyzeInteraction({ ...row, ...blank }, context);
  return { version: analysisVersion, values: { ...blank, ...values }, confidence, enriched };
}
