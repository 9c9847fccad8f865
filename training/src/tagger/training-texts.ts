import { percentile } from '../data/row.ts';
import {
  mediaTexts,
  ordinaryTexts,
  subtitleTexts,
  unmaskedTexts,
  withOtherWords,
} from './corpora.ts';
import { createFiller } from './fill.ts';
import { type Gazetteers, type TrainedLanguage, trainedLanguages } from './gazetteers.ts';
import { capitalised, concatenated, type LabelledText, quoted, recased } from './labelled-text.ts';
import { createNames } from './names.ts';
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
  const rare = [...counts]
    .filter(([word, count]) => count <= RARE && word.length > 3)
    .map(([word]) => word);
  const filler = createFiller(random, gazetteers, vocabulary);
  const names = createNames(random, gazetteers);
  const texts: LabelledText[] = [];

  for (const language of trainedLanguages) {
    const trained = templates[language].filter((template) => foldOf(template) !== fold);
    for (const template of trained) {
      for (let i = 0; i < FILLINGS; i++) {
        const first = filler.fill(template, language);
        const more = random.chance(0.25) ? [filler.fill(random.pick(trained), language)] : [];
        const all = more.length > 0 && random.chance(0.5) ? [...more, first] : [first, ...more];
        texts.push(filler.styled(concatenated(all, random.pick([' ', ' ', '\n', '. ', '\n\n']))));
      }
    }
  }

  for (const language of trainedLanguages) {
    const { does, toWhom, after } = frames[language];
    const capital = (text: string) =>
      random.chance(0.75) && !text.startsWith('{') ? capitalised(text) : text;
    const person = () =>
      random.pick([
        '{first}',
        '{first}',
        '{full}',
        '{full}',
        '{last}',
        '{title} {last}',
        '{title} {full}',
      ]);
    for (let i = 0; i < FRAMED; i++) {
      const action = random.pick(does);
      const doing = `${person()}${/^[,?']/.test(action) ? '' : ' '}${action}${random.pick(['', '.', '.', '!'])}`;
      const object = `${capital(random.pick(toWhom))} ${person()}${random.pick(after)}`;
      const all = Array.from({ length: random.whole(2, 6) }, () =>
        random.pick(['{first}', '{first}', '{full}', '{last}']),
      );
      const listed = `${random.chance(0.6) ? `${capital(random.pick(toWhom))} ` : ''}${all.slice(1).join(', ')}${random.pick([' ', ', '])}${random.pick(AND[language])} ${all[0]}${random.pick(after)}`;
      const both = `${capital(random.pick(toWhom))} ${person()}${/^[,?']/.test(action) ? '' : ' '}${action}`;
      const frame = random.pick([doing, doing, object, object, both, listed]);
      const nameless = language === 'de' && random.chance(NAMELESS);
      texts.push(filler.styled(filler.fill(nameless ? ofThings(frame) : frame, language)));
    }
  }

  for (const language of trainedLanguages) {
    for (const template of instructionTemplates[language].filter((one) => foldOf(one) !== fold)) {
      for (let i = 0; i < INSTRUCTED; i++)
        texts.push(filler.styled(filler.fill(template, language)));
    }
  }

  for (const language of trainedLanguages) {
    const { before, after, between } = addressFrames[language];
    const place = () => random.pick(['{address}', '{address}', '{street}']);
    for (let i = 0; i < FRAMED_ADDRESSES; i++) {
      const second = random.chance(0.15) ? random.pick(between) + place() : '';
      const lead = random.chance(LABELLED) ? random.pick(LABELS) : random.pick(before);
      texts.push(
        filler.styled(filler.fill(lead + place() + second + random.pick(after), language)),
      );
    }
  }

  const presidio = presidioTexts().filter(
    ({ split, template }) => split === 'train' && foldOfPresidio(template) !== fold,
  );
  for (const { text, joined } of presidio) {
    texts.push({ text, spans: joined });
    for (let i = 0; i < REFILLINGS; i++) {
      const pieces: LabelledText[] = [];
      let from = 0;
      for (const { start, end, kind } of joined) {
        pieces.push({ text: text.slice(from, start), spans: [] });
        const single = !/[ \n]/.test(text.slice(start, end).trim());
        const slot =
          kind === 'ADDRESS'
            ? random.chance(0.6)
              ? 'mixed_address'
              : 'address'
            : single
              ? random.chance(0.7)
                ? 'first'
                : 'last'
              : 'full';
        const filled = filler.fill(
          `{${slot}}`,
          random.chance(0.5) ? 'en' : random.pick(trainedLanguages),
        );
        const original = text.slice(start, end);
        pieces.push(
          original === original.toLowerCase()
            ? recased(filled, (unit) => unit.toLowerCase())
            : filled,
        );
        from = end;
      }
      pieces.push({ text: text.slice(from), spans: [] });
      texts.push(filler.styled(concatenated(pieces, '')));
    }
  }

  for (const text of unmaskedTexts(random, names)) texts.push(filler.styled(text));
  for (const text of subtitleTexts(random, names, gazetteers)) {
    if (text.spans.length > 0 || random.chance(PLAIN_SUBTITLES)) texts.push(filler.styled(text));
    if (text.spans.length === 0 && random.chance(0.15)) {
      const small = random.chance(0.6);
      texts.push(recased(text, (unit) => (small ? unit.toLowerCase() : unit.toUpperCase())));
    }
    if (text.spans.length === 0 && random.chance(0.3)) {
      const language = trainedLanguages.find((one) => one === text.language);
      const others = language && random.chance(0.7) ? vocabulary[language] : rare;
      texts.push(filler.styled({ text: withOtherWords(random, text.text, others), spans: [] }));
    }
  }
  for (const text of [...ordinaryTexts('train'), ...mediaTexts()]) {
    texts.push(text);
    if (random.chance(0.3))
      texts.push({ text: withOtherWords(random, text.text, rare), spans: [] });
    if (random.chance(0.04)) texts.push(titled(text));
    if (random.chance(0.02)) texts.push(recased(text, (unit) => unit.toUpperCase()));
    if (random.chance(0.1)) texts.push(recased(text, (unit) => unit.toLowerCase()));
  }
  return texts.map((text) =>
    text.text.includes('\n') && random.chance(QUOTED)
      ? quoted(text, random.pick(QUOTES) + random.pick(['', ' ', '\t', '   ']))
      : text,
  );
}
