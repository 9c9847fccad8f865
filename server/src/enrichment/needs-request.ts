import { counts } from './phrases.ts';
import { asks, contentWords } from './request.ts';
import type { InputHits } from './rulebook.ts';
import { SUBJECTLESS_WORDS } from './subject.ts';
import type { AnalyzedText } from './text.ts';
import { wordSet } from './word-set.ts';

/** A message of at most this many words that begins with "and", "what about", … carries no subject of its own. */
const FOLLOW_UP_WORDS = 7;
/** A longer statement stands by itself. */
const STATEMENT_WORDS = 12;

/** Words that point to something said before, in a short question. */
const POINTS_BACK = wordSet(
  'there they them their those these its ones same others another it that this eso esto esa ese esos esas alli ahi otro otra otros otras ca cela celui celle ceux celles autre autres davon dafur damit dort dazu andere anderen questo quello questa quella altri altre altro altra isso isto esse essa nele nela outro outra outros outras',
);

/** Whether the words from `from` to before `to` point to something said before. */
export function pointsBack({ words }: AnalyzedText, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (POINTS_BACK.has(words[at] as string)) return true;
  return false;
}

/** Whether a message begins as one does that goes on with the one before it. */
function opensAsFollowUp(input: AnalyzedText, { requests }: InputHits, language: string): boolean {
  if (input.words.length > FOLLOW_UP_WORDS) return false;
  return requests.some(
    (hit) => hit.label === 'follow_up' && hit.first === 0 && counts(hit, language),
  );
}

/**
 * Whether a message says what is wanted only together with the request before it: it begins like a follow-up, gives a
 * detail, or asks about something that it does not name. `namesSubject`:
 * whether it says itself what it is about.
 */
export function needsRequest(
  input: AnalyzedText,
  hits: InputHits,
  { language, namesSubject }: { readonly language: string; readonly namesSubject: boolean },
): boolean {
  if (opensAsFollowUp(input, hits, language)) return true;
  if (input.words.length > STATEMENT_WORDS || namesSubject) return false;
  if (!asks(input, hits, language)) return true;
  if (input.words.length > SUBJECTLESS_WORDS) return false;
  return contentWords(input) <= 1 || pointsBack(input, 0, input.words.length);
}
