import { smallWords } from './data/light-words.ts';
import { anyStopword } from './data/stopwords.ts';
import { foldWord } from './words.ts';

/** The longest `user_query`, in UTF-16 units. */
export const QUERY_LENGTH = 200;

/** Stands between the request that a follow-up refers to and what it says itself; nowhere else in a follow-up. */
const JOINT = ' – ';
/** A subject cut shorter than this says nothing. */
const SHORTEST_SUBJECT = 20;

/** At most `length` units, cut between words where there are any. */
export function clip(text: string, length = QUERY_LENGTH): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= length) return plain;
  const cut = plain.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  const short = space > length / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${short}…`;
}

const BEGINNING = /^[¿¡]?\p{Ll}/u;
const FIRST_WORD = /^([¿¡]?)(\p{L}+)(['’]?)(?![\p{N}])/u;

/** Without the capital of a sentence's beginning; a name keeps its own, and so does the English "I". */
function inSentence(own: string): string {
  const [, mark = '', word = '', apostrophe = ''] = FIRST_WORD.exec(own) ?? [];
  const folded = foldWord(word);
  const isElided = apostrophe !== '' && anyStopword.has(`${folded}'`);
  const isSmall = isElided || anyStopword.has(folded) || smallWords.has(folded);
  if (!isSmall || word === 'I' || (word.length > 1 && word === word.toUpperCase())) return own;
  return `${mark}${word.toLowerCase()}${own.slice(mark.length + word.length)}`;
}

/** With the capital of a sentence's beginning. */
export const capitalized = (text: string): string =>
  text.replace(BEGINNING, (letter) => letter.toUpperCase());

/** "Show me flights to Rome – and for Monday?": `own` stays whole, the subject is cut where both are too long. */
export function joinQueries(subject: string, own: string): string {
  const room = QUERY_LENGTH - own.length - JOINT.length;
  if (room < SHORTEST_SUBJECT) return own;
  const before = clip(subject.replace(/[.?!\s…]+$/, ''), room);
  return `${before}${JOINT}${inSentence(own)}`;
}

/** A follow-up's own query, such that `ownPart` finds it again after a join. */
export function asFollowUp(own: string): string {
  return own.replaceAll(JOINT, ', ');
}

/** What a follow-up says itself, joined or not. */
export function ownPart(query: string): string {
  const joint = query.lastIndexOf(JOINT);
  if (joint < 0) return query;
  return capitalized(query.slice(joint + JOINT.length));
}
