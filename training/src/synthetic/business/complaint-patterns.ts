import type { businessPhrases } from '../../../../server/src/enrichment/data/business.ts';

/** What a complaint is about. */
export type ComplaintKind = keyof typeof businessPhrases;

/** Patterns of `expand` in one language, one in a line; `none`: no complaints about a company. */
export type ComplaintPatterns = Readonly<Record<ComplaintKind | 'none', string>>;
