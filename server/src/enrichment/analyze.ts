import type { InteractionRow } from '../store/tables/interactions.ts';
import type {
  AnalysisContext,
  AnalyzedField,
  AnalyzedInteraction,
  InteractionAnalyzer,
} from './analyzer.ts';
import { interactionAnalyzers } from './registry.ts';
import { readTexts } from './texts.ts';

export type InteractionAnalysis = {
  readonly values: Partial<Pick<InteractionRow, AnalyzedField>>;
  /** Field to per mille; fields that are simply computed have none. */
  readonly confidence: Record<string, number>;
  /** Field that has a value to `analyzer@version`. */
  readonly enriched: Record<string, string>;
};

/** Runs the registry over one interaction whose texts are already anonymised. Deterministic; never throws. */
export function analyzeInteraction(
  interaction: AnalyzedInteraction,
  context: AnalysisContext,
  analyzers: readonly InteractionAnalyzer[] = interactionAnalyzers,
): InteractionAnalysis {
  const texts = readTexts(interaction.input, interaction.output);
  const soFar = { ...interaction };
  const values: Partial<Pick<InteractionRow, AnalyzedField>> = {};
  const confidence: Record<string, number> = {};
  const enriched: Record<string, string> = {};
  for (const { name, version, analyze } of analyzers) {
    const found = analyze(soFar, context, texts);
    const by = `${name}@${version}`;
    for (const field of Object.keys(found.values)) enriched[field] = by;
    Object.assign(soFar, found.values);
    Object.assign(values, found.values);
    for (const [field, sure] of Object.entries(found.confidence ?? {})) {
      confidence[field] = Math.round(Math.min(1, Math.max(0, sure)) * 1000);
    }
  }
  return { values, confidence, enriched };
}
