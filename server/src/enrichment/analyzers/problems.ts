import type { AnalyzedInteraction, InteractionAnalyzer } from '../analyzer.ts';
import { isExplained, isOnlyIntroduced, isOvercome, isSaid } from '../answer-hits.ts';
import { stopwords } from '../data/stopwords.ts';
import { ruleLanguages } from '../languages.ts';
import { leastRefusal } from '../models/output-heads.ts';
import { counts, type Hit } from '../phrases.ts';
import type { AnalyzedText } from '../text.ts';
import type { AnalyzedTexts } from '../texts.ts';
import { wordSet } from '../word-set.ts';
import { haveDistinct } from '../words.ts';
import { wrongLanguage } from './wrong-language.ts';

type Found = { readonly type: string; readonly message: string; readonly sure: number };
type Check = (texts: AnalyzedTexts, interaction: AnalyzedInteraction) => Found | undefined;

/** A refusal opens an answer; later in it "I cannot" is usually a part of the content. */
const OPENING_WORDS = 28;
const ERROR_ANSWER_WORDS = 60;

function quoted({ text }: AnalyzedText): string {
  const sentence = /^[^\n.!?。]{0,140}[.!?。]?/u.exec(text.trim())?.[0] ?? '';
  const clean = sentence.replace(/\s+/g, ' ').replace(/[\ud800-\udbff]$/, '');
  return clean.length < 140 ? `“${clean}”` : `“${clean}…”`;
}

const empty: Check = ({ output }) =>
  output.full.trim() === ''
    ? { type: 'empty', message: 'The answer is empty.', sure: 1 }
    : undefined;

const MACHINE_ERROR =
  /^\s*(?:\{\s{0,5}"error"|Traceback \(most recent|(?:\w{1,30}\.){0,6}\w{0,40}(?:Error|Exception):|Error:|HTTP\/?\d?\.?\d? ?[45]\d\d\b|[45]\d\d (?:Internal|Bad|Service|Gateway|Too Many))/;

/** What stands where an answer should, when a program had none. */
const NO_VALUE = /^(?:null|undefined|nan|nil|\[object object\])\.?$/i;
const NOT_APPLICABLE = /^n\/?a\.?$/i;
const VALUE_WORDS = 2;
/** Who asks what a program prints may get that. */
const ASKS_VALUE = /\b(?:null|undefined|nan|nil|n\/a|json|print|output|return)/i;

const ERROR_TEXT = 'The answer is an error message';

const noValue: Check = ({ input, output }) => {
  if (output.words.length > VALUE_WORDS || ASKS_VALUE.test(input.text)) return undefined;
  const said = output.text.trim();
  if (NO_VALUE.test(said))
    return { type: 'error_text', message: `${ERROR_TEXT}: ${quoted(output)}`, sure: 0.85 };
  if (NOT_APPLICABLE.test(said))
    return { type: 'does_not_know', message: `${UNKNOWN}: ${quoted(output)}`, sure: 0.7 };
  return undefined;
};

/** A phrase of several words counts in any language; for a single one the answer's own decides. */
const countsIn = ({ outputLanguage }: AnalyzedTexts, hit: Hit): boolean =>
  hit.size > 1 || counts(hit, outputLanguage?.code ?? '');

/** A machine names its error and stops; who goes on like this explains one. */
const EXPLAINED = /^.{0,60}?\b(?:means|indicates|is a|significa|signifie|bedeutet|hei[sß]+t)\b/i;

const errorText: Check = (texts) => {
  const { output, outputHits } = texts;
  if (output.words.length > ERROR_ANSWER_WORDS) return undefined;
  const said = outputHits.problems.some(
    (hit) =>
      hit.label === 'error_text' &&
      hit.first <= 10 &&
      isSaid(hit, output) &&
      !isExplained(hit, output) &&
      countsIn(texts, hit),
  );
  if (!said && !(MACHINE_ERROR.test(output.text) && !EXPLAINED.test(output.text))) return undefined;
  return { type: 'error_text', message: `${ERROR_TEXT}: ${quoted(output)}`, sure: 0.85 };
};

function opening(label: string, texts: AnalyzedTexts, hits: readonly Hit[], words: number) {
  return hits.find(
    (hit) =>
      hit.label === label &&
      hit.first <= words &&
      isSaid(hit, texts.output) &&
      countsIn(texts, hit),
  );
}

const REFUSED = 'The assistant refused or could not do it';
const UNKNOWN = 'The assistant had no answer';

/** Whether a phrase at the beginning of the answer says that it refuses. */
export function saysRefusal(texts: AnalyzedTexts): boolean {
  const hits = texts.outputHits.problems.filter(
    (hit) => hit.label === 'refusal' && !isOnlyIntroduced(hit, texts.output),
  );
  return opening('refusal', texts, hits, OPENING_WORDS) !== undefined;
}

const refusal: Check = (texts) => {
  if (!saysRefusal(texts)) return undefined;
  return {
    type: 'refusal',
    message: `${REFUSED}: ${quoted(texts.output)}`,
    sure: Math.max(0.85, texts.refusal()),
  };
};

/** The words of a refusal stand there, but in quotes, in an if-clause or before a help. */
const onlyMentionsRefusal = (texts: AnalyzedTexts): boolean =>
  !saysRefusal(texts) &&
  texts.outputHits.problems.some((hit) => hit.label === 'refusal' && hit.first <= OPENING_WORDS);

/** What no phrase says, the trained head may still recognise. */
const refusalByHead: Check = (texts) => {
  const sure = texts.refusal();
  if (sure < leastRefusal('en') || onlyMentionsRefusal(texts)) return undefined;
  if (sure < leastRefusal(texts.outputLanguage?.code ?? '')) return undefined;
  return { type: 'refusal', message: `${REFUSED}: ${quoted(texts.output)}`, sure };
};

const doesNotKnow: Check = (texts) => {
  const { output, outputHits } = texts;
  const hits = outputHits.problems.filter(
    (hit) => hit.label === 'does_not_know' && !isOvercome(hit, output),
  );
  if (!opening('does_not_know', texts, hits, 20)) return undefined;
  return { type: 'does_not_know', message: `${UNKNOWN}: ${quoted(output)}`, sure: 0.8 };
};

const GRAM = 5;
/** Five numbers below this make one key without loss; beyond so many distinct words a collision must repeat to matter. */
const KEY_BASE = 1009;
const MIN_REPEATED_WORDS = 40;
const REPEATED_SHARE = 0.5;

/** Share of the groups of five words that occurred before: loops of a model, not lists. */
const repetition: Check = ({ output: { words, tokens } }) => {
  if (words.length < MIN_REPEATED_WORDS) return undefined;
  const total = words.length - GRAM + 1;
  const most = total * (1 - REPEATED_SHARE);
  // Every word that is new ends a group that is new: most texts need no look at the groups.
  if (haveDistinct(tokens, Math.floor(most) + GRAM)) return undefined;
  const distinct = new Map<string, number>();
  const numbers = words.map((word) => {
    const known = distinct.get(word) ?? distinct.size % KEY_BASE;
    distinct.set(word, known);
    return known;
  });
  const seen = new Set<number>();
  for (let i = 0; i < total; i++) {
    let key = 0;
    for (let k = i; k < i + GRAM; k++) key = key * KEY_BASE + (numbers[k] as number);
    seen.add(key);
  }
  if (seen.size > most) return undefined;
  return { type: 'repetition', message: 'The answer repeats itself.', sure: 0.85 };
};

const MIN_TRUNCATED_LENGTH = 120;

/** Breaks off inside a sentence (after a comma or a word that cannot end one) or inside a code block. */
const truncated: Check = ({ output }, { text_language }) => {
  if (output.full.length !== output.text.length) return undefined;
  const text = output.text.trimEnd();
  if (text.length < MIN_TRUNCATED_LENGTH) return undefined;
  const fences = text.split('```').length - 1;
  const language = ruleLanguages.find((code) => code === text_language) ?? 'en';
  const lastWord = output.words.at(-1) ?? '';
  const open =
    /[,(]$/.test(text) ||
    (/\p{L}$/u.test(text) && HANGING.has(lastWord) && stopwords[language].has(lastWord));
  if (fences % 2 === 0 && !open) return undefined;
  return { type: 'truncated', message: 'The answer breaks off before its end.', sure: 0.75 };
};

const HANGING = wordSet(
  'the a an of to and or with for in on by from that which is are el la los las un una de del y o con para en por que le les des du et ou avec pour dans der die das ein eine und oder mit fur von zu dass il lo gli di e con per che os as um uma do da',
);

const inWrongLanguage: Check = (texts, interaction) => {
  const found = wrongLanguage(texts, interaction);
  return (
    found && {
      type: 'wrong_language',
      message: `The question is in ${found.asked}, the answer in ${found.answered}.`,
      sure: found.sure,
    }
  );
};

const ASKS_JSON =
  /\b(?:(?:as|in|valid|only|return|output|respond with|format(?:o)?|en|im|als|au format|em|nur|solo|s[oó]|uniquement) json|json (?:format|object|only|array|output|formato))\b/i;
const MAX_PARSED = 100_000;

/** Asked for JSON and got something else. */
const offFormat: Check = ({ input, output }) => {
  if (!ASKS_JSON.test(input.text) || output.full.length > MAX_PARSED) return undefined;
  if (
    /\b(?:how|what|why|explain|parse|convert|read|c[oó]mo|comment|wie|come|como)\b/i.test(
      input.text.slice(0, 40),
    )
  )
    return undefined;
  const fence = /```(?:json)?\s*\n([^`]*)```/i.exec(output.full)?.[1];
  const body = (fence ?? output.full).trim();
  const inner = body.slice(
    Math.max(0, body.search(/[[{]/)),
    Math.max(body.lastIndexOf('}'), body.lastIndexOf(']')) + 1,
  );
  try {
    if (inner === '') throw new SyntaxError('no JSON');
    JSON.parse(inner);
    return undefined;
  } catch {
    return {
      type: 'off_format',
      message: 'JSON was asked for, and the answer holds none that can be parsed.',
      sure: 0.75,
    };
  }
};

/** In this order: the first that is found names the problem. */
const checks: readonly Check[] = [
  empty,
  noValue,
  errorText,
  refusal,
  doesNotKnow,
  refusalByHead,
  repetition,
  offFormat,
  truncated,
  inWrongLanguage,
];

/** What is wrong with the answer, from its text alone. */
export const problems: InteractionAnalyzer = {
  name: 'problems',
  version: 7,
  fields: ['type_of_problem', 'warning_message'],
  analyze: (interaction, _context, texts) => {
    for (const check of checks) {
      const found = check(texts, interaction);
      if (!found) continue;
      return {
        values: { type_of_problem: found.type, warning_message: found.message },
        confidence: { type_of_problem: found.sure, warning_message: found.sure },
      };
    }
    return { values: {} };
  },
};
