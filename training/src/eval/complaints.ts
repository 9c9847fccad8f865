import type { Complaint } from './complaint.ts';
import type { Figure, Section } from './figure.ts';
import { handFigures } from './hands.ts';
import { knownComplaints } from './known-complaints.ts';
import { analysed, byRules } from './read-message.ts';
import { share } from './scores.ts';
import { unseenComplaints } from './unseen-complaints.ts';

function figures(set: string, sentences: readonly Complaint[]): Figure[] {
  const read = sentences.map(({ kind, text }) => ({
    kind,
    found: analysed(text).values.business_issue ?? '',
    byRules: byRules(text).business.length > 0,
  }));
  const complaints = read.filter(({ kind }) => kind !== '');
  const seen = complaints.filter(({ found }) => found !== '');
  const right = seen.filter(({ kind, found }) => kind === found);
  const others = read.filter(({ kind }) => kind === '');
  const alarms = others.filter(({ found }) => found !== '');
  return [
    {
      measure: `complaints about a company seen, ${set}`,
      value: share(seen.length, complaints.length),
      baseline: share(complaints.filter((one) => one.byRules).length, complaints.length),
      rows: complaints.length,
    },
    {
      measure: `right kind where seen, ${set}`,
      value: share(right.length, seen.length),
      rows: seen.length,
    },
    {
      measure: `questions and criticism of answers taken for one, ${set}`,
      value: share(alarms.length, others.length),
      rows: others.length,
      better: 'less',
    },
  ];
}

/** Complaints about a company, in sentences of our own: there are no public labels in our copy of the data. */
export const complaintsSection: Section = {
  name: 'complaints',
  card: 'server/src/enrichment/models/weights/business.md',
  measure: async () => ({
    figures: [
      ...figures('own sentences', knownComplaints),
      ...figures('own unseen sentences', unseenComplaints),
      ...handFigures('complaints', {
        what: 'complaints',
        label: (text) => analysed(text).values.business_issue ?? '',
        bySimpleMeans: (text) => byRules(text).business.length > 0,
      }),
    ],
  }),
};
