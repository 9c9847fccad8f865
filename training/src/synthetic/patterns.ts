import type { RuleLanguage } from '../../../server/src/enrichment/languages.ts';

/** Patterns of `expand` by language: one in a line, written for this project. */
export type Patterns = Readonly<Record<RuleLanguage, string>>;
/** label -> its patterns. */
export type PatternTable = Readonly<Record<string, Patterns>>;
