import { percentile } from '../data/row.ts';
import {
  mediaTexts,
  ordinaryTexts,
  subtitleTexts,
  unmaskedTexts,
  withOtherWords,
} from './corpora.ts';
import { createFiller, type Filler } from './fill.ts';
import { type Gazetteers, type TrainedLanguage, trainedLanguages } from './gazetteers.ts';
import {
  capitalised,
  concatenated,
  type LabelledSpan,
  type LabelledText,
  quoted,
  recased,
} from './labelled-text.ts';
import { createNames, type NameSource } from './names.ts';
import { presidioTexts } from './presidio.ts';
import type { Random } from './random.ts';
import { addressFrames } from './templates/address-frames.ts';
import { frames } from './templates/frames.ts';
import { instructionTemplates } from './templates/instructions.ts';
import { templates } from './templates/templates.ts';
import type { Vocabulary } from './words/vocabulary.ts';

/** How often each template is filled. */
const FILLINGS = 36;
/** Words that occur at most so often are put into ordinary texts at random. */
const RARE = 3;
/** Sentences made of frames, per language. */
const FRAMED = 7000;
/** How many German ones speak of things instead: after "ich liebe" a capital does not make a name. */
const NAMELESS = 0.15;
/** Addresses in frames, per language. */
const FRAMED_ADDRESSES = 4000;
/** How often each template of an instruction is filled: its words are of 8,000. */
const INSTRUCTED = 180;
/** How many addresses in frames stand behind any word, and how: it is no part of them. */
const LABELLED = 0.2;
const LABELS = ['{label}: ', '{label} ', '{label} - ', '{label}\n', '{word} ', '{word}: '];
/** How often a sentence of Presidio's training templates is filled anew with names and addresses of ours. */
const REFILLINGS = 5;
/** How many of the texts of several lines are quoted or set in, and by which signs. */
const QUOTED = 0.15;
const QUOTES = ['>', '>', '>>', '|', '*', '#', '//', '-', '•', '+', '??', ':', ''];
/** Of the subtitles without a name, how many stay. */
const PLAIN_SUBTITLES = 0.6;

/** The parts of the templates, own and Presidio's, that are left out in turn to choose by. */
export const FOLDS = 3;
const foldOf = (template: string) => percentile(template) % FOLDS;
const foldOfPresidio = (template: number) => template % FOLDS;

/** Sentences of a fold: own templates filled, and Presidio's. */
export function choosingTexts(
  random: Random,
  gazetteers: Gazetteers,
  vocabulary: Vocabulary,
  fold: number,
): {
  readonly own: Readonly<Record<TrainedLanguage, LabelledText[]>>;
  readonly presidio: LabelledText[];
} {
  const filler = createFiller(random, gazetteers, vocabulary);
  const filled = (language: TrainedLanguage) =>
    templates[language]
      .filter((template) => foldOf(template) === fold)
      .flatMap((template) =>
        Array.from({ length: 4 }, () => filler.styled(filler.fill(template, language))),
      );
  return {
    own: {
      en: filled('en'),
      es: filled('es'),
      fr: filled('fr'),
      de: filled('de'),
      it: filled('it'),
      pt: filled('pt'),
    },
    presidio: presidioTexts().flatMap(({ text, split, template, joined }) =>
      split === 'train' && foldOfPresidio(template) === fold ? [{ text, spans: joined }] : [],
    ),
  };
}

const AND: Readonly<Record<TrainedLanguage, readonly string[]>> = {
  en: ['and', 'or', '&'],
  es: ['y', 'o'],
  fr: ['et', 'ou'],
  de: ['und', 'oder'],
  it: ['e', 'o'],
  pt: ['e', 'ou'],
};

/** As headings are written: every word with a capital. */
function titled({ text, spans }: LabelledText): LabelledText {
  return {
    text: text.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) =>
      letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter,
    ),
    spans,
  };
}

/** A German frame with nouns in the place of names. */
const ofThings = (frame: string) =>
  frame.replace(/(?:\{title\} )?\{(?:first|full|last)\}/g, '{german_noun}');

/** What texts are made with, in one order of random choices. */
type Making = {
  readonly random: Random;
  readonly gazetteers: Gazetteers;
  readonly vocabulary: Vocabulary;
  readonly filler: Filler;
  readonly names: NameSource;
  /** Words that occur next to never, in small letters. */
  readonly rare: readonly string[];
  readonly fold: number | undefined;
};

function* filledTemplates({ random, filler, fold }: Making): Generator<LabelledText> {
  for (const language of trainedLanguages) {
    const trained = templates[language].filter((template) => foldOf(template) !== fold);
    for (const template of trained) {
      for (let i = 0; i < FILLINGS; i++) {
        const first = filler.fill(template, language);
        const more = random.chance(0.25) ? [filler.fill(random.pick(trained), language)] : [];
        const all = more.length > 0 && random.chance(0.5) ? [...more, first] : [first, ...more];
        yield filler.styled(concatenated(all, random.pick([' ', ' ', '\n', '. ', '\n\n'])));
      }
    }
  }
}

const PERSONS = [
  '{first}',
  '{first}',
  '{full}',
  '{full}',
  '{last}',
  '{title} {last}',
  '{title} {full}',
];

function* framedNames({ random, filler }: Making): Generator<LabelledText> {
  const person = () => random.pick(PERSONS);
  const capital = (text: string) =>
    random.chance(0.75) && !text.startsWith('{') ? capitalised(text) : text;
  for (const language of trainedLanguages) {
    const { does, toWhom, after } = frames[language];
    for (let i = 0; i < FRAMED; i++) {
      const action = random.pick(does);
      const space = /^[,?']/.test(action) ? '' : ' ';
      const doing = `${person()}${space}${action}${random.pick(['', '.', '.', '!'])}`;
      const object = `${capital(random.pick(toWhom))} ${person()}${random.pick(after)}`;
      const all = Array.from({ length: random.whole(2, 6) }, () =>
        random.pick(['{first}', '{first}', '{full}', '{last}']),
      );
      const listed = `${random.chance(0.6) ? `${capital(random.pick(toWhom))} ` : ''}${all.slice(1).join(', ')}${random.pick([' ', ', '])}${random.pick(AND[language])} ${all[0]}${random.pick(after)}`;
      const both = `${capital(random.pick(toWhom))} ${person()}${space}${action}`;
      const frame = random.pick([doing, doing, object, object, both, listed]);
      const nameless = language === 'de' && random.chance(NAMELESS);
      yield filler.styled(filler.fill(nameless ? ofThings(frame) : frame, language));
    }
  }
}

function* instructions({ filler, fold }: Making): Generator<LabelledText> {
  for (const language of trainedLanguages) {
    for (const template of instructionTemplates[language].filter((one) => foldOf(one) !== fold)) {
      for (let i = 0; i < INSTRUCTED; i++) yield filler.styled(filler.fill(template, language));
    }
  }
}

function* framedAddresses({ random, filler }: Making): Generator<LabelledText> {
  const place = () => random.pick(['{address}', '{address}', '{street}']);
  for (const language of trainedLanguages) {
    const { before, after, between } = addressFrames[language];
    for (let i = 0; i < FRAMED_ADDRESSES; i++) {
      const second = random.chance(0.15) ? random.pick(between) + place() : '';
      const lead = random.chance(LABELLED) ? random.pick(LABELS) : random.pick(before);
      yield filler.styled(filler.fill(lead + place() + second + random.pick(after), language));
    }
  }
}

/** Presidio's training sentences, and the same with names and addresses of ours. */
function* presidioSentences(making: Making): Generator<LabelledText> {
  const own = presidioTexts().filter(
    ({ split, template }) => split === 'train' && foldOfPresidio(template) !== making.fold,
  );
  for (const { text, joined } of own) {
    yield { text, spans: joined };
    for (let i = 0; i < REFILLINGS; i++) yield refilled({ text, spans: joined }, making);
  }
}

function refilled({ text, spans }: LabelledText, { random, filler }: Making): LabelledText {
  const slotFor = (original: string, kind: LabelledSpan['kind']) => {
    if (kind === 'ADDRESS') return random.chance(0.6) ? 'mixed_address' : 'address';
    if (/[ \n]/.test(original.trim())) return 'full';
    return random.chance(0.7) ? 'first' : 'last';
  };
  const pieces: LabelledText[] = [];
  let from = 0;
  for (const { start, end, kind } of spans) {
    const original = text.slice(start, end);
    const slot = slotFor(original, kind);
    const language = random.chance(0.5) ? 'en' : random.pick(trainedLanguages);
    const filled = filler.fill(`{${slot}}`, language);
    const isSmall = original === original.toLowerCase();
    pieces.push({ text: text.slice(from, start), spans: [] });
    pieces.push(isSmall ? recased(filled, (unit) => unit.toLowerCase()) : filled);
    from = end;
  }
  pieces.push({ text: text.slice(from), spans: [] });
  return filler.styled(concatenated(pieces, ''));
}

/** Subtitles with the names in them exchanged; of those without one a part, written otherwise now and then. */
function* subtitles(making: Making): Generator<LabelledText> {
  const { random, gazetteers, vocabulary, filler, names, rare } = making;
  for (const text of subtitleTexts(random, names, gazetteers)) {
    const isPlain = text.spans.length === 0;
    if (!isPlain || random.chance(PLAIN_SUBTITLES)) yield filler.styled(text);
    if (isPlain && random.chance(0.15)) {
      const small = random.chance(0.6);
      yield recased(text, (unit) => (small ? unit.toLowerCase() : unit.toUpperCase()));
    }
    if (isPlain && random.chance(0.3)) {
      const language = trainedLanguages.find((one) => one === text.language);
      const others = language && random.chance(0.7) ? vocabulary[language] : rare;
      yield filler.styled({ text: withOtherWords(random, text.text, others), spans: [] });
    }
  }
}

function* ordinaryMessages({ random, rare }: Making): Generator<LabelledText> {
  for (const text of [...ordinaryTexts('train'), ...mediaTexts()]) {
    yield text;
    if (random.chance(0.3)) yield { text: withOtherWords(random, text.text, rare), spans: [] };
    if (random.chance(0.04)) yield titled(text);
    if (random.chance(0.02)) yield recased(text, (unit) => unit.toUpperCase());
    if (random.chance(0.1)) yield recased(text, (unit) => unit.toLowerCase());
  }
}

/** Everything the tagger learns from, in a fixed order for the same seed; without the templates of the `fold`, if there is one. */
export function trainingTexts(
  random: Random,
  gazetteers: Gazetteers,
  {
    counts,
    vocabulary,
    fold,
  }: {
    readonly counts: ReadonlyMap<string, number>;
    readonly vocabulary: Vocabulary;
    readonly fold: number | undefined;
  },
): LabelledText[] {
  const isRare = ([word, count]: [string, number]) => count <= RARE && word.length > 3;
  const filler = createFiller(random, gazetteers, vocabulary);
  const names = createNames(random, gazetteers);
  const rare = [...counts].filter(isRare).map(([word]) => word);
  const making = { random, gazetteers, vocabulary, filler, names, rare, fold };
  const texts = [
    ...filledTemplates(making),
    ...framedNames(making),
    ...instructions(making),
    ...framedAddresses(making),
    ...presidioSentences(making),
    ...unmaskedTexts(random, names).map(filler.styled),
    ...subtitles(making),
    ...ordinaryMessages(making),
  ];
  return texts.map((text) =>
    text.text.includes('\n') && random.chance(QUOTED)
      ? quoted(text, random.pick(QUOTES) + random.pick(['', ' ', '\t', '   ']))
      : text,
  );
}
