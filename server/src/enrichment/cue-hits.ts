import { idleWords } from './data/light-words.ts';
import { counts, type Hit } from './phrases.ts';
import { asks, hasQuestionMark } from './request.ts';
import type { InputHits } from './rulebook.ts';
import type { AnalyzedText } from './text.ts';

/** What a message does to the answer before it, it does in its first words; thanks may also close a short message. */
const OPENING_WORDS = 8;
const SHORT_MESSAGE_WORDS = 30;
const ANYWHERE = new Set([
  'thanks',
  'escalation_request',
  'complaint',
  'correction',
  'rejection',
  'giving_up',
]);
const IN_ADVANCE =
  /^\W{0,3}(?:in advance|por adelantado|de antemano|d['’]avance|par avance|im voraus|in anticipo|antecipadamente|desde ya)/i;
/** Thanks for an effort that led nowhere do not say that the answer was good. */
const FOR_NOTHING =
  /^\W{0,3}(?:(?:but )?no thanks?|anyway|for (?:trying|nothing)|de todos modos|de todas formas|por nada|por intentarlo|quand m[eê]me|pour rien|d['’]avoir essay[eé]|trotzdem|f[uü]r nichts|f[uü]r den versuch|comunque|per niente|lo stesso|por tentar|mesmo assim|de qualquer (?:forma|jeito))/iu;
/** Phrases that judge the answer only where a message begins with them. */
const OPENERS =
  /^(?:i meant|i mean|i said|(?:too|demasiado|trop|zu|troppo|muito) \w+|wrong \w+|in english please|noch einmal|nochmal|come on|seriously|useless)$/;
const OPENER_PLACE = 2;
/** So short a message is about the answer as a whole. */
const WORDS_OF_A_VERDICT = 4;
const ENDS_A_PHRASE = /^\s*(?:[.,!;:)–-]|$)/;

/** "Great!", "nice, and now …", but not "a nice hotel". */
function standsAlone({ first, last }: Hit, input: AnalyzedText): boolean {
  if (input.words.length <= WORDS_OF_A_VERDICT && !hasQuestionMark(input)) return true;
  const before = input.words.slice(0, first).every((word) => idleWords.has(word));
  return (
    before &&
    ENDS_A_PHRASE.test(input.text.slice(input.ends[last] ?? 0, (input.ends[last] ?? 0) + 4))
  );
}

const DECLINES = new Set(['no', 'non', 'nein', 'nao']);

/** Whether a phrase found says here what it says of itself. */
export function says(hit: Hit, input: AnalyzedText): boolean {
  const short = input.words.length <= SHORT_MESSAGE_WORDS;
  if (hit.first > OPENING_WORDS && !(short && ANYWHERE.has(hit.label))) return false;
  if (hit.label === 'thanks') {
    const rest = input.text.slice(input.ends[hit.last] ?? 0);
    if (IN_ADVANCE.test(rest) || FOR_NOTHING.test(rest)) return false;
  }
  // "No, skip it" turns down an offer.
  if (hit.label === 'giving_up' && DECLINES.has(input.words[hit.first - 1] ?? '')) return false;
  if (hit.label === 'confirmation' && hit.size === 1) return standsAlone(hit, input);
  const said = input.words.slice(hit.first, hit.last + 1).join(' ');
  return hit.first <= OPENER_PLACE || !OPENERS.test(said);
}

const SHORT_THANKS_WORDS = 15;

/** A short message that thanks, asks for nothing and declines nothing. */
export function onlyThanks(input: AnalyzedText, hits: InputHits, language: string): boolean {
  if (asks(input, hits, language) || input.words.length > SHORT_THANKS_WORDS) return false;
  return hits.cues.some(
    (hit) =>
      hit.label === 'thanks' &&
      counts(hit, language) &&
      says(hit, input) &&
      !DECLINES.has(input.words[hit.first - 1] ?? ''),
  );
}
