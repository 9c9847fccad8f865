import { idleWords } from './data/light-words.ts';
import { anyStopword } from './data/stopwords.ts';
import { counts, type Hit } from './phrases.ts';
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
/** Words of a message that wants more of what it got, or something else of the kind. */
const MORE = wordSet(
  'other others another else more different instead next otro otra otros otras mas diferente siguiente autre autres plus different suivant andere anderen anderes anderer weitere weiteren mehr noch nachste altro altra altri altre ancora diverso prossimo outro outra outros outras mais diferente proximo',
);
const INTERROGATIVES = wordSet(
  "how what what's whats when where who why which cuanto cuanta cuantos cuantas cual cuales donde cuando quien por comment combien qu'est quel quelle quels quelles quand pourquoi qui wie wann warum wieso wer wo was welche welcher welches come quanto quanta quanti quante dove perche chi cosa onde quando quem qual quais",
);

const carriesContent = wordProperty(
  (word) => word.length > 1 && !anyStopword.has(word) && !idleWords.has(word) && !isIdleSound(word),
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

/** Where a message says that nothing more is wanted, and the two words after ("that's all I need"). */
function closes({ requests }: InputHits, language: string): (at: number) => boolean {
  const closings = requests.filter((hit) => hit.label === 'closing' && counts(hit, language));
  return (at) => closings.some(({ first, last }) => at >= first && at <= last + 2);
}

/** The beginnings of requests, except where nothing more is wanted. */
export function requestHits(hits: InputHits, language: string): readonly Hit[] {
  const closed = closes(hits, language);
  return hits.requests.filter(
    (hit) => hit.label === 'request' && counts(hit, language) && !closed(hit.first),
  );
}

/** Whether a message asks for anything. */
export const asks = (input: AnalyzedText, hits: InputHits, language: string): boolean =>
  hasQuestionMark(input) || requestHits(hits, language).length > 0;

/** How many of the words from `from` to before `to` say something. */
export function contentWords({ tokens }: AnalyzedText, from = 0, to = tokens.length): number {
  let found = 0;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && carriesContent(token)) found++;
  }
  return found;
}

/** Whether a message only agrees, declines, thanks or vents: it wants nothing that could be told. */
export function saysNothing(input: AnalyzedText, hits: InputHits, language: string): boolean {
  if (input.words.length > IDLE_WORDS || hasQuestionMark(input)) return false;
  const inquires = requestHits(hits, language).some(({ first }) =>
    INTERROGATIVES.has(input.words[first] ?? ''),
  );
  if (inquires) return false;
  const closed = closes(hits, language);
  const judging = hits.cues.filter(
    (hit) => hit.label !== 'escalation_request' && counts(hit, language),
  );
  return input.tokens.every(
    (token, at) =>
      !carriesContent(token) ||
      closed(at) ||
      judging.some(({ first, last }) => at >= first && at <= last),
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
