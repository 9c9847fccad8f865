import type { AnalyzedInteraction } from '../analyzer.ts';
import { type DetectedLanguage, languageOf } from '../detect-language.ts';
import { isPlainly, wordsOf, wordsOfOne } from '../language-evidence.ts';
import { readProse } from '../prose.ts';
import type { AnalyzedText } from '../text.ts';
import type { AnalyzedTexts } from '../texts.ts';
import { wordSet } from '../word-set.ts';

/** Letters of an answer from which it is in a language at all, and not a name or a term. */
const MIN_WEIGHT = 30;
/** The same where no words of a language tell it. */
const MIN_WEIGHT_WITHOUT_WORDS = 60;
/** Words of the answer's language that the question's does not have, and how far they must lead. */
const MIN_ANSWER_WORDS = 3;
const LEAD = 4;
/** Share of the question's words in an answer from which it is in the question's language too. */
const OWN_WORDS = 0.08;
/** Words of a question that only its language has: one may be a name or a word of a third language. */
const MIN_ASKED_WORDS = 2;
/** A question whose language is told by its letters alone has at least so many words. */
const MIN_QUESTION_WORDS = 5;

/** Pairs that the detector confuses in short texts. */
const RELATED = wordSet(
  'noda dano nonb svno nosv dasv svda idms msid hrsr srhr hrbs bshr hrsl slhr ptgl glpt esgl gles caes esca csks sksc cssk skcs ukru ruuk beru rube ukbe beuk bgmk mkbg bgru rubg bgsr srbg afnl nlaf arfa faar arur urar faur urfa arku kuar faku kufa himr mrhi aztr traz etfi fiet lvlt ltlv',
);

/** Whoever names a language, or speaks of translating, may want the answer in another one. */
const NAMES_A_LANGUAGE = new RegExp(
  [
    '\\b(?:english|spanish|french|german|italian|portuguese|chinese|mandarin|cantonese|japanese|korean|russian|arabic|dutch|polish|turkish|hindi|greek|hebrew|latin|translat|kanji|hiragana|katakana|hanzi|pinyin|cyrillic)',
    '\\b(?:ingl[eé]s|espa[nñ]ol|castellano|franc[eé]s|alem[aá]n|italiano|portugu[eé]s|chino|japon[eé]s|tradu)',
    '\\b(?:anglais|espagnol|fran[cç]ais|allemand|italien|portugais|chinois|japonais)',
    '\\b(?:englisch|spanisch|franz[oö]sisch|deutsch|italienisch|portugiesisch|chinesisch|japanisch)|[uü]bersetz',
    '\\b(?:inglese|spagnolo|francese|tedesco|portoghese|cinese|giapponese)',
    '\\b(?:ingl[eê]s|alem[aã]o|franc[eê]s|portugu[eê]s|chin[eê]s|japon[eê]s)',
    '\\b(?:engels|duits|vertaal|engelsk|svensk|norsk|dansk|suome|angielsk|niemieck|t[lł]umacz|przet[lł]umacz|ingilizce|t[uü]rk[cç]e|inggris|terjemah)',
    '[英日中韩韓法德西俄葡意外漢汉国國][语語文]|翻[译訳譯]|通訳|英訳|和訳|번역|영어|한국어|일본어|중국어',
    'английск|англійськ|русск|немецк|французск|испанск|перевод|перевед|переклад',
    'ترجم|الإنجليزي|الانجليزي|إنجليزية|انجليزية|بالإنجليزي|بالانجليزي|العربية|بالعربي|अनुवाद|अंग्रेज|हिंदी|हिन्दी',
    'αγγλικ|ελληνικ|μετάφρα|אנגלית|עברית|תרגם|อังกฤษ|แปล',
  ].join('|'),
  'iu',
);

/** Whether a question is said in its language, and not only made of names or of what was pasted in the answer's. */
function isSaidIn(question: AnalyzedText, language: string, answerLanguage: string): boolean {
  const { tokens } = question;
  const words = wordsOfOne(tokens, language, answerLanguage);
  const fewest = Math.min(MIN_ASKED_WORDS, Math.max(1, tokens.length - 1));
  if (words) return words.one >= fewest && words.one > 2 * words.other;
  const own = wordsOf(tokens, language);
  if (own !== undefined) return own >= fewest;
  if (tokens.length < MIN_QUESTION_WORDS) return false;
  return (wordsOf(tokens, answerLanguage) ?? 0) < 2;
}

/** Whether the answer's words, too, say that it is in its language and not in the question's. */
function isAnsweredIn(answer: AnalyzedText, found: DetectedLanguage, asked: string): boolean {
  const { tokens } = answer;
  const words = wordsOfOne(tokens, found.code, asked);
  if (words) return words.one >= MIN_ANSWER_WORDS && words.one >= LEAD * words.other;
  if (found.weight < MIN_WEIGHT_WITHOUT_WORDS || RELATED.has(asked + found.code)) return false;
  return (wordsOf(tokens, asked) ?? 0) < OWN_WORDS * tokens.length;
}

/** The same where the question is in another script: there it is enough that the answer is no name or term. */
function isAnsweredInScript({ tokens }: AnalyzedText, found: DetectedLanguage, asked: string) {
  const { code, weight, script } = found;
  if (RELATED.has(asked + code)) return false;
  if (script !== 'latin' || weight >= MIN_WEIGHT_WITHOUT_WORDS) return true;
  return (wordsOf(tokens, code) ?? 0) >= MIN_ANSWER_WORDS;
}

/** Whether the user spoke of a language, or wrote in the answer's before: then it may be what was wanted. */
const isWanted = ({ input, earlier }: AnalyzedTexts, language: string): boolean =>
  NAMES_A_LANGUAGE.test(input.text) ||
  earlier.some(
    ({ input }) => NAMES_A_LANGUAGE.test(input.text) || languageOf(input)?.code === language,
  );

export type WrongLanguage = {
  /** ISO 639-1 of the question. */
  readonly asked: string;
  readonly answered: string;
  readonly sure: number;
};

/** The answer is in another language than the question, and nobody asked for that. */
export function wrongLanguage(
  texts: AnalyzedTexts,
  { text_language: asked, topic }: AnalyzedInteraction,
): WrongLanguage | undefined {
  if (asked === '' || topic === 'translation' || isPlainly(texts.output.tokens, asked)) {
    return undefined;
  }
  const found = texts.outputLanguage;
  if (!found || found.code === asked || found.weight < MIN_WEIGHT) return undefined;
  const { code, script } = found;
  // What was said before may have decided about a short question: here it has to be clear by itself.
  const question = languageOf(texts.input);
  if (question?.code !== asked) return undefined;
  const isOtherScript = question.script !== script;
  if (!isOtherScript && topic === 'coding help') return undefined;
  if (question.script === 'latin' && !isSaidIn(readProse(texts.input), asked, code)) {
    return undefined;
  }
  const isAnswered = isOtherScript ? isAnsweredInScript : isAnsweredIn;
  if (!isAnswered(readProse(texts.output), found, asked) || isWanted(texts, code)) return undefined;
  return { asked, answered: code, sure: isOtherScript ? 0.9 : 0.75 };
}
