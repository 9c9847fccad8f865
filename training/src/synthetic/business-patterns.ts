import type { RuleLanguage } from '../../../server/src/enrichment/languages.ts';
import type { ComplaintKind, ComplaintPatterns } from './business/complaint-patterns.ts';
import { germanComplaints } from './business/de.ts';
import { englishComplaints } from './business/en.ts';
import { spanishComplaints } from './business/es.ts';
import { frenchComplaints } from './business/fr.ts';
import { italianComplaints } from './business/it.ts';
import { portugueseComplaints } from './business/pt.ts';
import type { Patterns, PatternTable } from './patterns.ts';

const byLanguage: Readonly<Record<RuleLanguage, ComplaintPatterns>> = {
  en: englishComplaints,
  es: spanishComplaints,
  fr: frenchComplaints,
  de: germanComplaints,
  it: italianComplaints,
  pt: portugueseComplaints,
};

const of = (kind: keyof ComplaintPatterns): Patterns => ({
  en: byLanguage.en[kind],
  es: byLanguage.es[kind],
  fr: byLanguage.fr[kind],
  de: byLanguage.de[kind],
  it: byLanguage.it[kind],
  pt: byLanguage.pt[kind],
});

/** Complaints about a company by what they are about. */
export const complaintPatterns = {
  billing: of('billing'),
  delivery: of('delivery'),
  outage: of('outage'),
  quality: of('quality'),
  support: of('support'),
  cancellation: of('cancellation'),
} satisfies Readonly<Record<ComplaintKind, Patterns>>;

/** Harmless messages with the words of complaints. */
export const noComplaintPatterns = { none: of('none') } satisfies PatternTable;
