/**
 * `node training/src/tagger/eval.ts`: how well personal data is found, by exact span, on texts that were not trained on,
 * and how often a name or an address is seen in ordinary messages. With `card` the model card gets the figures.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { detectLanguage } from '../../../server/src/enrichment/detect-language.ts';
import { findPii } from '../../../server/src/enrichment/pii/find.ts';
import { type PiiKind, piiKinds, type Span } from '../../../server/src/enrichment/pii/kinds.ts';
import { joinedSpans } from '../../../server/src/enrichment/pii/spans.ts';
import { demoLanguages, demoTexts } from '../data/demo-texts.ts';
import { hateCheck } from '../data/hatecheck.ts';
import { ordinaryAnswers, ordinaryQueries } from '../data/ordinary.ts';
import { createFiller } from './fill.ts';
import { readGazetteers, trainedLanguages } from './gazetteers.ts';
import { isJudgedName } from './judged-names.ts';
import { developmentSentences, heldOutSentences } from './marked-sentences.ts';
import { markedText } from './marked-text.ts';
import { presidioTexts } from './presidio.ts';
import { createRandom } from './random.ts';
import { added, noScore, precisionOf, recallOf, type Score, scored } from './score.ts';
import { caseTexts, structuredTexts } from './structured.ts';
import { heldOutTemplates } from './templates/held-out.ts';
import { readVocabulary } from './words/vocabulary.ts';

/** Percent, by exact span; `gold` counts the marked spans. */
export type PiiRow = {
  readonly kind: PiiKind;
  readonly language: string;
  readonly set: string;
  readonly precision: number;
  readonly recall: number;
  readonly gold: number;
};

/** Percent of the messages of an ordinary set in which something is found. */
export type AlarmRow = {
  readonly set: string;
  readonly messages: number;
  /** A name, rightly or not. */
  readonly person: number;
  /** What is no name, as far as it was judged (see `judged-names.ts`); undefined for answers, which nobody judged. */
  readonly wrongPerson: number | undefined;
  /** An address, rightly or not. */
  readonly address: number;
};

const ANSWERS = 'sgd answers';
const SEED = 7_411;
const FILLINGS = 12;

type Marked = {
  readonly text: string;
  readonly spans: readonly (Span & { readonly kind: PiiKind })[];
};

/** The spans of a kind as the anonymiser replaces them: overlapping ones joined, of the strongest kind. */
const foundSpans = (text: string, kind: PiiKind): Span[] =>
  joinedSpans(findPii([text])[0] ?? []).filter((span) => span.kind === kind);

function measured(
  texts: readonly Marked[],
  kind: PiiKind,
  at: { language: string; set: string },
): PiiRow {
  let score: Score = noScore;
  for (const { text, spans } of texts) {
    score = added(
      score,
      scored(
        foundSpans(text, kind),
        spans.filter((span) => span.kind === kind),
      ),
    );
  }
  return { kind, ...at, precision: precisionOf(score), recall: recallOf(score), gold: score.gold };
}

function presidioRows(): PiiRow[] {
  const test = presidioTexts().filter(({ split }) => split === 'test');
  if (test.length === 0) return [];
  const kinds: readonly PiiKind[] = [
    'EMAIL',
    'PHONE',
    'CREDIT_CARD',
    'IBAN',
    'SSN',
    'IP',
    'PERSON',
    'ADDRESS',
  ];
  const joined = test.map(({ text, joined: spans }) => ({ text, spans }));
  return [
    ...kinds.map((kind) =>
      measured(test, kind, { language: 'en', set: 'Presidio test templates' }),
    ),
    measured(joined, 'ADDRESS', { language: 'en', set: 'Presidio test templates, joined' }),
  ].filter(({ gold }) => gold > 0);
}

function heldOutRows(): PiiRow[] {
  const gazetteers = readGazetteers();
  const filler = createFiller(createRandom(SEED), gazetteers, readVocabulary(gazetteers));
  return trainedLanguages.flatMap((language) => {
    const texts = heldOutTemplates[language].flatMap((template) =>
      Array.from({ length: FILLINGS }, () => filler.styled(filler.fill(template, language))),
    );
    return (['PERSON', 'ADDRESS'] as const).map((kind) =>
      measured(texts, kind, { language, set: 'held-out templates' }),
    );
  });
}

function structuredRows(): PiiRow[] {
  const texts = structuredTexts(createRandom(SEED), FILLINGS);
  return trainedLanguages.flatMap((language) => {
    const own = texts
      .filter((text) => text.language === language)
      .map(({ text, kind, spans }) => ({
        text,
        spans: kind ? spans.map((span) => ({ ...span, kind })) : [],
      }));
    return piiKinds
      .map((kind) => measured(own, kind, { language, set: 'generated values' }))
      .filter(({ gold }) => gold > 0);
  });
}

/** Values in forms of our choice, of all languages together, as many of them have few. */
const caseRows = (): PiiRow[] =>
  (['development', 'heldOut'] as const).flatMap((half) => {
    const random = createRandom(SEED);
    const texts = trainedLanguages.flatMap((language) => caseTexts(random, language, half));
    const set = half === 'heldOut' ? 'own forms, held out' : 'own forms, development';
    return piiKinds
      .filter((kind) => kind !== 'PERSON' && kind !== 'ADDRESS')
      .map((kind) => measured(texts, kind, { language: 'all', set }));
  });

function sentenceRows(): PiiRow[] {
  const sets = [
    ['own sentences, development', developmentSentences],
    ['own sentences, held out', heldOutSentences],
  ] as const;
  return sets.flatMap(([set, sentences]) =>
    [...trainedLanguages, 'all' as const].flatMap((language) => {
      const texts = (language === 'all' ? trainedLanguages : [language])
        .flatMap((one) => sentences[one])
        .map((sentence) => markedText(sentence, 'PERSON'));
      return (['PERSON', 'ADDRESS'] as const).map((kind) =>
        measured(texts, kind, { language, set }),
      );
    }),
  );
}

/** Rows per kind, language and set, all of texts that were not trained on. Sets that are not there are left out. */
export const piiQuality = (): PiiRow[] => [
  ...presidioRows(),
  ...heldOutRows(),
  ...structuredRows(),
  ...caseRows(),
  ...sentenceRows(),
];

/** Texts in which every PERSON is a wrong one. */
const NAMELESS = /^(?:demo|HateCheck)/;

/** How often the test parts of the ordinary sets raise PERSON or ADDRESS. */
export function piiAlarms(): AlarmRow[] {
  const rows = [
    ...ordinaryQueries(),
    ...ordinaryAnswers().map((row) => ({ ...row, set: ANSWERS })),
    // Nobody is named in either; HateCheck is by others.
    ...hateCheck()
      .filter(({ language }) => trainedLanguages.some((one) => one === language))
      .map(({ text, language }) => ({
        text,
        set: `HateCheck, ${language}`,
        split: 'test' as const,
      })),
    ...demoTexts('output').flatMap((text) => {
      const language = detectLanguage(text)?.code;
      const known = demoLanguages.some((one) => one === language);
      return known ? [{ text, set: `demo answers, ${language}`, split: 'test' as const }] : [];
    }),
  ];
  const sets = [...new Set(rows.map(({ set }) => set))];
  return sets.map((set) => {
    const texts = rows
      .filter((row) => row.set === set && row.split === 'test')
      .map(({ text }) => text);
    const found = texts.map((text) =>
      joinedSpans(findPii([text])[0] ?? []).map((span) => ({
        ...span,
        stretch: text.slice(span.start, span.end),
      })),
    );
    const share = (raises: (spans: (typeof found)[number]) => boolean) =>
      (100 * found.filter(raises).length) / Math.max(1, texts.length);
    return {
      set,
      messages: texts.length,
      person: share((spans) => spans.some(({ kind }) => kind === 'PERSON')),
      wrongPerson:
        set === ANSWERS || NAMELESS.test(set)
          ? undefined
          : share((spans) =>
              spans.some(({ kind, stretch }) => kind === 'PERSON' && !isJudgedName(stretch)),
            ),
      address: share((spans) => spans.some(({ kind }) => kind === 'ADDRESS')),
    };
  });
}

const START = '<!-- measured: written by node training/src/tagger/eval.ts card -->';
const END = '<!-- end of measured -->';

/** The measured part of the model card. */
function tables(quality: readonly PiiRow[], alarms: readonly AlarmRow[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['kind', 'language', 'set', 'precision', 'recall', 'spans']),
    line(['---', '---', '---', '---', '---', '---']),
    ...quality.map(({ kind, language, set, precision, recall, gold }) =>
      line([kind, language, set, precision.toFixed(1), recall.toFixed(1), String(gold)]),
    ),
    '',
    line([
      'ordinary messages',
      'with a PERSON, %',
      'that is none, %',
      'with an ADDRESS, %',
      'messages',
    ]),
    line(['---', '---', '---', '---', '---']),
    ...alarms.map(({ set, messages, person, wrongPerson, address }) =>
      line([
        set,
        person.toFixed(2),
        wrongPerson?.toFixed(2) ?? 'not judged',
        address.toFixed(2),
        String(messages),
      ]),
    ),
  ].join('\n');
}

if (import.meta.main) {
  const measured = tables(piiQuality(), piiAlarms());
  console.log(measured);
  if (process.argv.includes('card')) {
    const url = new URL('../../../server/src/enrichment/models/weights/tagger.md', import.meta.url);
    const [before = ''] = readFileSync(url, 'utf8').split(START);
    writeFileSync(url, `${before}${START}\n\n${measured}\n\n${END}\n`);
  }
}
