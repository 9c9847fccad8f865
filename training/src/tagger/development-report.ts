import type { Tagger } from '../../../server/src/enrichment/models/tagger.ts';
import { ordinaryTexts } from './corpora.ts';
import type { LabelledText } from './labelled-text.ts';
import { presidioTexts } from './presidio.ts';
import { added, noScore, precisionOf, recallOf, type Score, scored } from './score.ts';

const shown = (score: Score) =>
  `precision ${precisionOf(score).toFixed(1)} recall ${recallOf(score).toFixed(1)} (${score.gold})`;

function judged(tagger: Tagger, texts: readonly LabelledText[]): string {
  let [person, address] = [noScore, noScore];
  for (const { text, spans } of texts) {
    const { persons, addresses } = tagger.tag(text);
    person = added(
      person,
      scored(
        persons,
        spans.filter(({ kind }) => kind === 'PERSON'),
      ),
    );
    address = added(
      address,
      scored(
        addresses,
        spans.filter(({ kind }) => kind === 'ADDRESS'),
      ),
    );
  }
  return `PERSON ${shown(person)}, ADDRESS ${shown(address)}`;
}

/** How the bare tagger does on what is there for choosing: Presidio's development templates, ordinary texts, `own`. */
export function developmentReport(tagger: Tagger, own: readonly LabelledText[]): string {
  const presidio = presidioTexts().flatMap(({ text, split, joined }) =>
    split === 'dev' ? [{ text, spans: joined }] : [],
  );
  const ordinary = ordinaryTexts('dev');
  const alarms = ordinary.filter(({ text }) => tagger.tag(text).persons.length > 0);
  const lines = [
    `Presidio: ${judged(tagger, presidio)}`,
    `PERSON in ${((100 * alarms.length) / ordinary.length).toFixed(2)} % of ${ordinary.length} ordinary texts`,
  ];
  if (own.length > 0) lines.push(`own templates: ${judged(tagger, own)}`);
  return lines.join('\n        ');
}
