import type { RuleLanguage } from '../../../server/src/enrichment/languages.ts';

/** A sentence written for measuring, never trained on; what it should be found to be. */
export type OwnSentence = {
  readonly text: string;
  readonly language: RuleLanguage;
  readonly sentiment?: 'negative' | 'neutral' | 'positive';
  readonly moderation?: 'self_harm' | 'violence' | 'hate' | 'sexual' | 'harassment' | 'profanity';
  readonly risk?: 'attack';
};

/** Nothing in it may be flagged. */
export const isInnocent = ({ moderation, risk }: OwnSentence): boolean => !moderation && !risk;

export type OwnAnswer = { readonly text: string; readonly refusal: boolean };

export const linesOf = (text: string): string[] => text.trim().split('\n');

/** One sentence in a line, behind its language. */
export const sentencesOf = (
  kind: Omit<OwnSentence, 'text' | 'language'>,
  text: string,
): OwnSentence[] =>
  linesOf(text).map((line) => {
    const [language = '', ...rest] = line.split(' ');
    return { language: language as RuleLanguage, text: rest.join(' '), ...kind };
  });

export const answersOf = (refusal: boolean, text: string): OwnAnswer[] =>
  linesOf(text).map((line) => ({ text: line, refusal }));
