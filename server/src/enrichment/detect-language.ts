import { wordLanguages } from './data/language-words.ts';
import { countWords, hasSentences, languageByWords } from './language-evidence.ts';
import { ruleLanguages } from './languages.ts';
import { isUsual, languagePoints, toldLanguages } from './models/language-model.ts';
import { isAllProse, readProse } from './prose.ts';
import { type Script, scriptOf } from './scripts.ts';
import { type AnalyzedText, readText } from './text.ts';
import type { Word } from './words.ts';

export type DetectedLanguage = {
  /** ISO 639-1. */
  readonly code: string;
  readonly sure: number;
  readonly script: string;
  /** Letters that were looked at, as many as would say as much in the Latin script. */
  readonly weight: number;
};

/** The language of what the user said before, where it is known. */
export type LanguageBefore = () => string | undefined;

/** UTF-16 units: enough to be sure, and little enough to be quick. */
const READ_LENGTH = 160;
/** In an alphabet that several languages share. */
const MIN_LETTERS = 8;
/** In a script that has one language: fewer may be a symbol or a face ("π", "ツ"). */
const MIN_OF_SCRIPT = 3;
/** Below this what was said before counts. */
const SHORT_LETTERS = 25;
const LONG_LETTERS = 60;

/** Points, in the detector's: of a word that the language has, of one that is often used, of the one used before. */
const WORD_POINTS = 100;
const USUAL_POINTS = 60;
const BEFORE_POINTS = 150;
/** How far the first must lead; a single word is often one of several languages. */
const LEAD_POINTS = 60;
const LEAD_POINTS_OF_ONE = 100;
/** Share of the words that makes up for too few points. */
const WORD_SHARE = 0.3;

const sharedScripts: Readonly<Record<string, string>> = {
  cyrillic: 'be bg ru sr uk',
  arabic: 'ar fa ku ur',
  devanagari: 'hi mr',
};
/** Letters that the Cyrillic alphabet of a language does not have. */
const foreignLetters: Readonly<Record<string, RegExp>> = {
  be: /[щиъїјљњђћ]/i,
  bg: /[ыэёіїєґјљњђћў]/i,
  ru: /[іїєґјљњђћў]/i,
  sr: /[ыэёіїєґўйщьъюя]/i,
  uk: /[ыэёъјљњђћў]/i,
};
const usual = new Set<string>([...ruleLanguages, 'ru', 'ar', 'hi']);

type Told = {
  readonly code: string;
  readonly place: number;
  /** In `wordLanguages`, or -1. */
  readonly words: number;
  readonly foreign: RegExp | undefined;
  readonly points: number;
};

/** By script: the languages that are told apart in it. A script with a language of its own needs no telling. */
const toldIn: Readonly<Record<string, readonly Told[]>> = (() => {
  const all = toldLanguages.map(
    (told, place): Told => ({
      // Malay and Indonesian are not told apart: both are reported as Indonesian.
      code: told === 'ms' ? 'id' : told,
      place,
      words: wordLanguages.indexOf(told),
      foreign: foreignLetters[told],
      points: usual.has(told) ? USUAL_POINTS : 0,
    }),
  );
  const alone = 'am bn el gu he hy ja ka kn ko lo ml or pa ta te th zh';
  const elsewhere = [alone, ...Object.values(sharedScripts)].join(' ').split(' ');
  const only = (codes: string) => all.filter(({ code }) => codes.split(' ').includes(code));
  return {
    latin: all.filter(({ code }) => !elsewhere.includes(code)),
    ...Object.fromEntries(
      Object.entries(sharedScripts).map(([name, codes]) => [name, only(codes)]),
    ),
  };
})();

type Candidate = { readonly language: Told; readonly total: number };

/** Its points with those of its words; 0 where it can't be the language. */
function totalOf(language: Told, prose: string, points: Int32Array, words: Uint8Array): number {
  const said = language.words < 0 ? 0 : (words[language.words] as number);
  const total = (points[language.place] as number) + WORD_POINTS * said;
  if (total === 0 || language.foreign?.test(prose)) return 0;
  return total + language.points;
}

/** The language that points and words speak for, or undefined where they do not say it clearly. */
function tell(
  prose: string,
  tokens: readonly Word[],
  { name, letters }: Script,
  before: LanguageBefore,
): string | undefined {
  // First, as what is read for it is counted in the same place.
  const said = letters < SHORT_LETTERS ? before() : undefined;
  const { points, ngrams } = languagePoints(prose);
  const words = countWords(tokens);
  let best: Candidate | undefined;
  let second = 0;
  for (const language of toldIn[name] ?? []) {
    let total = totalOf(language, prose, points, words);
    if (total > 0 && language.code === said) total += BEFORE_POINTS;
    if (total > (best?.total ?? 0)) {
      second = best?.total ?? 0;
      best = { language, total };
    } else if (total > second) second = total;
  }
  if (best === undefined) return undefined;
  const { code, place, words: at } = best.language;
  const least = tokens.length === 1 && code !== said ? LEAD_POINTS_OF_ONE : LEAD_POINTS;
  if (best.total - second < least) return undefined;
  const share = at < 0 ? 0 : (words[at] as number) / tokens.length;
  const isSure =
    code === said || share >= WORD_SHARE || isUsual(place, points[place] as number, ngrams);
  return isSure ? code : undefined;
}

/** Han characters are Chinese, but a few may be a Japanese answer ("了解"). */
const FEW_CHARACTERS = 8;

function ofScript({ name, letters }: Script, before: LanguageBefore): string | undefined {
  if (name === 'kana') return 'ja';
  if (name === 'han') return letters < FEW_CHARACTERS && before() === 'ja' ? 'ja' : 'zh';
  if (name.length !== 2) return undefined;
  return letters >= MIN_OF_SCRIPT || name === 'ko' ? name : undefined;
}

function sureOf(letters: number): number {
  if (letters < SHORT_LETTERS) return 0.85;
  return letters < LONG_LETTERS ? 0.95 : 0.99;
}

const WORDS_SURE = 0.98;
const of = (code: string, sure: number, { name, weight }: Script): DetectedLanguage => ({
  code,
  sure,
  script: name,
  weight,
});

/** The language of a text that was read, or undefined where it is not clear or there are too few letters. */
export function languageOf(
  read: AnalyzedText,
  before: LanguageBefore = () => undefined,
): DetectedLanguage | undefined {
  const quick = isAllProse(read) ? languageByWords(read.tokens) : undefined;
  if (quick !== undefined) {
    return of(
      quick,
      WORDS_SURE,
      scriptOf(read.text.slice(0, READ_LENGTH), () => true),
    );
  }
  const { text, tokens } = readProse(read);
  const prose = text.slice(0, READ_LENGTH);
  const script = scriptOf(prose, () => hasSentences(tokens));
  const ofItsOwn = ofScript(script, before);
  if (ofItsOwn !== undefined) return of(ofItsOwn, 0.99, script);
  const isHindi = script.name === 'devanagari' && script.letters >= MIN_OF_SCRIPT;
  if (script.letters >= MIN_LETTERS) {
    const plain = languageByWords(tokens);
    if (plain !== undefined) return of(plain, WORDS_SURE, script);
    const told = tell(prose, tokens, script, before);
    if (told !== undefined) return of(told, sureOf(script.letters), script);
  }
  return isHindi ? of('hi', 0.85, script) : undefined;
}

/** The same of a text that nobody else reads. */
export const detectLanguage = (text: string): DetectedLanguage | undefined =>
  languageOf(readText(text));
