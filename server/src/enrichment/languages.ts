/** The languages the rules are written for; every other text has the language-free signals only. */
export const ruleLanguages = ['en', 'es', 'fr', 'de', 'it', 'pt'] as const;
export type RuleLanguage = (typeof ruleLanguages)[number];

/** Whether the rules are written for a language (ISO 639-1). */
export const hasRules = (language: string): boolean =>
  ruleLanguages.some((known) => known === language);
