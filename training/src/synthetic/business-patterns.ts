import { germanComplaints } from './business/de.ts';
import { englishComplaints } from './business/en.ts';
import { spanishComplaints } from './business/es.ts';
import { frenchComplaints } from './business/fr.ts';
import { italianComplaints } from './business/it.ts';
import { portugueseComplaints } from './business/pt.ts';
import type { Patterns, PatternTable } from './patterns.ts';

const byLanguage = {
  en: englishComplaints,
  es: spanishComplaints,
  fr: frenchComplaints,
  de: germanComplaints,
  it: italianComplaints,
  pt: portugueseComplaints,
};

const of = (kind: keyof typeof englishComplaints): Patterns => ({
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
} satisfies PatternTable;

/** Harmless messages with the words of complaints. */
export const noComplaintPatterns = { none: of('none') } satisfies PatternTable;
