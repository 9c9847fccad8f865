import type { Tagger } from '../../../server/src/enrichment/models/tagger.ts';
import { ordinaryTexts } from './corpora.ts';
import { readGazetteers } from './gazetteers.ts';
import type { LabelledText } from './labelled-text.ts';
import { createRandom } from './random.ts';
import { added, noScore, precisionOf, recallOf, type Score, scored } from './score.ts';
import { choosingTexts } from './training-texts.ts';
import { readVocabulary } from './words/vocabulary.ts';

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

const SEED = 20_261;

/** How the bare tagger does on the templates of a fold that it was not trained on, and on ordinary texts. */
export function developmentReport(tagger: Tagger, fold: number): string {
  const gazetteers = readGazetteers();
  const { own, presidio } = choosingTexts(
    createRandom(SEED),
    gazetteers,
    readVocabulary(gazetteers),
    fold,
  );
  const ordinary = ordinaryTexts('dev');
  const alarms = ordinary.filter(({ text }) => tagger.tag(text).persons.length > 0);
  return [
    `Presidio: ${judged(tagger, presidio)}`,
    ...Object.entries(own).map(([language, texts]) => `${language}: ${judged(tagger, texts)}`),
    `PERSON in ${((100 * alarms.length) / ordinary.length).toFixed(2)} % of ${ordinary.length} ordinary texts`,
  ].join('\n        ');
}
