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

/**
 * Runs the registry over interactions whose texts are already anonymised. Deterministic; never throws. Analyzer by
 * analyzer, as each finds its code and tables still in the processor's caches: a third faster for 64 than one by one.
 */
export function analyzeInteractions(
  interactions: readonly AnalyzedInteraction[],
  context: AnalysisContext,
  analyzers: readonly InteractionAnalyzer[] = interactionAnalyzers,
): InteractionAnalysis[] {
  const read = interactions.map((interaction) => ({
    soFar: { ...interaction },
    texts: readTexts(interaction.input, interaction.output, interaction.history),
    analysis: { values: {}, confidence: {}, enriched: {} } as InteractionAnalysis,
  }));
  for (const { name, version, analyze } of analyzers) {
    const by = `${name}@${version}`;
    for (const { soFar, texts, analysis } of read) {
      const found = analyze(soFar, context, texts);
      for (const field in found.values) analysis.enriched[field] = by;
      Object.assign(soFar, found.values);
      Object.assign(analysis.values, found.values);
      for (const field in found.confidence) {
        const sure = found.confidence[field as AnalyzedField] as number;
        analysis.confidence[field] = Math.round(Math.min(1, Math.max(0, sure)) * 1000);
      }
    }
  }
  return read.map(({ analysis }) => analysis);
}

/** The same for a single one. */
export function analyzeInteraction(
  interaction: AnalyzedInteraction,
  context: AnalysisContext,
  analyzers: readonly InteractionAnalyzer[] = interactionAnalyzers,
): InteractionAnalysis {
  const [analysis] = analyzeInteractions([interaction], context, analyzers);
  return analysis as InteractionAnalysis;
}
