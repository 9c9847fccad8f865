import { idleWords } from './data/light-words.ts';
import { anyStopword } from './data/stopwords.ts';
import { beginsSentence, counts, type Hit } from './phrases.ts';
import type { InputHits } from './rulebook.ts';
import { SUBJECTLESS_WORDS } from './subject.ts';
import type { AnalyzedText } from './text.ts';
import { wordSet } from './word-set.ts';
import { wordProperty } from './words.ts';

/** A message of at most this many words that asks nothing gives a detail of what was asked before. */
const DETAIL_WORDS = 20;
/** A question of at most this many words that points back is about what was spoken of. */
const POINTING_WORDS = 25;
const IDLE_WORDS = 15;

/** Words that point back in longer sentences too, where "that" joins and "it" stands for the weather. */
const POINTS_FAR = wordSet(
  'there they them their its same others another eso alli celui celle davon dafur dort questo quello isso nele nela',
);
const POINTS = wordSet(
  'that this it these those eso esto asi ca cela das es questo quello isso isto',
);
/** Words of a message that wants more of what it got, or something else of the kind. */
const MORE = wordSet(
  'other others another else more different instead next otro otra otros otras mas diferente siguiente autre autres plus different suivant andere anderen anderes anderer weitere weiteren mehr noch nachste altro altra altri altre ancora diverso prossimo outro outra outros outras mais diferente proximo',
);
const INTERROGATIVES = wordSet(
  "how what what's whats when where who why which cuanto cuanta cuantos cuantas cual cuales donde cuando quien por comment combien qu'est quel quelle quels quelles quand pourquoi qui wie wann warum wieso wer wo was welche welcher welches come quanto quanta quanti quante dove perche chi cosa onde quando quem qual quais",
);

/** Other words than what is left of "we'll", "he'd" without the apostrophe. */
const OTHER_WORDS = wordSet('hell shell ill wed shed id');
/** "wasnt", "theres": stopwords as they are typed in a hurry. */
const HURRIED: ReadonlySet<string> = new Set(
  [...anyStopword].flatMap((word) => {
    const joined = word.replace("'", '');
    return joined === word || word.endsWith("'") || OTHER_WORDS.has(joined) ? [] : [joined];
  }),
);

const carriesContent = wordProperty(
  (word) =>
    word.length > 1 &&
    !anyStopword.has(word) &&
    !HURRIED.has(word) &&
    !idleWords.has(word) &&
    !isIdleSound(word),
);

/** "yesss", "hmmm", "hahaha" */
function isIdleSound(word: string): boolean {
  return /^(?:y+e+s+|y+e+a+h*|o+k+a*y*|h?m+|(?:ha|ja|he){2,}h?|l+o+l+|a+h+|o+h+|w+o+w+|n+o+|k{3,})$/.test(
    word,
  );
}

export const points = ({ words }: AnalyzedText, to: ReadonlySet<string>): boolean =>
  words.some((word) => to.has(word));

export const hasQuestionMark = ({ text }: AnalyzedText): boolean => /[?？؟]/.test(text);

const JOINS = wordSet('and but so then or und aber oder y pero o et mais ou e ma mas');
/** A message of at most this many words may only be the word that asks. */
const BARE_WORDS = 2;
/** Whether a label of the rules stands for an insult. */
export const isInsult = (label: string): boolean => label === 'harassment' || label === 'profanity';
/** What is said in anger may have the form of a question. */
export const vents = (label: string): boolean =>
  isInsult(label) || label === 'complaint' || label === 'giving_up';
const NO_HITS: readonly Hit[] = [];

/** Words from `from` to before `to`; the whole message where they are left out. */
type ContentPart = {
  readonly from?: number;
  readonly to?: number;
  readonly except?: readonly Hit[];
};

const covers = (hits: readonly Hit[], at: number): boolean =>
  hits.some(({ first, last }) => at >= first && at <= last);

/** Where a message says that nothing more is wanted, and the two words after ("that's all I need"). */
function closes({ requests }: InputHits, language: string): (at: number) => boolean {
  const closings = requests.filter((hit) => hit.label === 'closing' && counts(hit, language));
  return (at) => closings.some(({ first, last }) => at >= first && at <= last + 2);
}

/** Whether a word begins a sentence, but for words like "and", "ok" before it. */
function opensSentence(input: AnalyzedText, word: number): boolean {
  for (let at = word; at > 0; at--) {
    if (beginsSentence(input, at)) return true;
    const before = input.words[at - 1] as string;
    if (!idleWords.has(before) && !JOINS.has(before)) return false;
  }
  return true;
}

/** The beginnings of requests, except where nothing more is wanted. */
export function requestHits(
  input: AnalyzedText,
  hits: InputHits,
  language: string,
): readonly Hit[] {
  if (hits.requests.length === 0) return hits.requests;
  const closed = closes(hits, language);
  return hits.requests.filter(
    (hit) =>
      (hit.label === 'request' || (hit.label === 'inversion' && opensSentence(input, hit.first))) &&
      counts(hit, language) &&
      !closed(hit.first),
  );
}

/** "when", "and why": nothing but the word that asks. */
const onlyInquires = ({ words }: AnalyzedText): boolean =>
  words.length <= BARE_WORDS && words.some((word) => INTERROGATIVES.has(word));

/** Whether the words from `from` to before `to` ask for more than yes or no, or about what was spoken of. */
export function inquires({ words }: AnalyzedText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at] as string;
    if (INTERROGATIVES.has(word) || POINTS.has(word) || MORE.has(word)) return true;
  }
  return false;
}

/** Whether a message asks for anything. */
export const asks = (input: AnalyzedText, hits: InputHits, language: string): boolean =>
  hasQuestionMark(input) || onlyInquires(input) || requestHits(input, hits, language).length > 0;

/** How many of the words from `from` to before `to` say something; those within `except` do not. */
export function contentWords(
  { tokens }: AnalyzedText,
  { from = 0, to = tokens.length, except = NO_HITS }: ContentPart = {},
): number {
  let found = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && carriesContent(token) && !covers(except, at)) found++;
  }
  return found;
}

/** What a message says of the answer before it, and insults. */
export function judgingHits(hits: InputHits, language: string): readonly Hit[] {
  if (hits.cues.length === 0 && hits.moderation.length === 0) return NO_HITS;
  return [
    ...hits.cues.filter((hit) => hit.label !== 'escalation_request'),
    ...hits.moderation.filter(({ label }) => isInsult(label)),
  ].filter((hit) => counts(hit, language));
}

/** Whether a message only agrees, declines, thanks or vents: it wants nothing that could be told. */
export function saysNothing(input: AnalyzedText, hits: InputHits, language: string): boolean {
  if (input.words.length > IDLE_WORDS || onlyInquires(input)) return false;
  const judging = judgingHits(hits, language);
  // "Are you kidding me?" asks nothing.
  if (hasQuestionMark(input) && !judging.some(({ label }) => vents(label))) return false;
  const inquires = requestHits(input, hits, language).some(
    ({ label, first }) =>
      (label === 'inversion' || INTERROGATIVES.has(input.words[first] ?? '')) &&
      !covers(judging, first),
  );
  if (inquires) return false;
  const closed = closes(hits, language);
  return input.tokens.every(
    (token, at) => !carriesContent(token) || closed(at) || covers(judging, at),
  );
}

/** Whether a message asks for more of the same: much the same words, and no repetition. */
export const asksForMore = (input: AnalyzedText): boolean =>
  input.words.length <= DETAIL_WORDS && points(input, MORE);

/** Whether a message without a subject of its own is about the one before it, and not about something unknown. */
export function staysWithSubject(input: AnalyzedText): boolean {
  const count = input.words.length;
  if (count <= SUBJECTLESS_WORDS) return count > 0;
  if (!hasQuestionMark(input)) return count <= DETAIL_WORDS;
  return count <= POINTING_WORDS && points(input, POINTS_FAR);
}
