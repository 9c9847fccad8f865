import type { InteractionAnalyzer } from '../analyzer.ts';
import { counts, type Hit } from '../phrases.ts';
import type { InputHits } from '../rulebook.ts';
import { SUBJECTLESS_WORDS } from '../subject.ts';
import type { AnalyzedText } from '../text.ts';
import { asks, hasQuestionMark, isFollowUp } from './user-query.ts';

/** What a message does to the answer before it, it does in its first words; thanks may also close a short message. */
const OPENING_WORDS = 8;
const SHORT_MESSAGE_WORDS = 30;
/** A message of at most this many words that asks nothing gives a detail of what was asked before. */
const DETAIL_WORDS = 20;
const ANYWHERE = new Set(['thanks', 'escalation_request', 'complaint', 'correction', 'giving_up']);
const IN_ADVANCE =
  /^\W{0,3}(?:in advance|por adelantado|de antemano|d['’]avance|par avance|im voraus|in anticipo|antecipadamente|desde ya)/i;
/** Thanks for an effort that led nowhere do not say that the answer was good. */
const FOR_NOTHING =
  /^\W{0,3}(?:(?:but )?no thanks?|anyway|for (?:trying|nothing)|de todos modos|de todas formas|por nada|por intentarlo|quand m[eê]me|pour rien|d['’]avoir essay[eé]|trotzdem|f[uü]r nichts|f[uü]r den versuch|comunque|per niente|lo stesso|por tentar|mesmo assim|de qualquer (?:forma|jeito))/iu;
/** "I want a flight back to …": openings that correct only when nothing longer is said. */
const WEAK = new Set(['i meant', 'i mean', 'i said']);

function says(hit: Hit, input: AnalyzedText): boolean {
  const short = input.words.length <= SHORT_MESSAGE_WORDS;
  if (hit.first > OPENING_WORDS && !(short && ANYWHERE.has(hit.label))) return false;
  if (hit.label === 'thanks') {
    const rest = input.text.slice(input.ends[hit.last] ?? 0);
    if (IN_ADVANCE.test(rest) || FOR_NOTHING.test(rest)) return false;
  }
  const said = input.words.slice(hit.first, hit.last + 1).join(' ');
  return !(WEAK.has(said) && hit.first > 2);
}

const DECLINES = new Set(['no', 'non', 'nein', 'nao']);
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

/** What the user message says about the messages before it; the conversation analysis decides whether there are any. */
export const cues: InteractionAnalyzer = {
  name: 'cues',
  version: 2,
  fields: ['cues'],
  analyze: ({ text_language, topic, history }, _context, { input, inputHits }) => {
    const found = new Set<string>();
    for (const hit of inputHits.cues) {
      if (counts(hit, text_language) && says(hit, input)) found.add(hit.label);
    }
    const words = input.words.length;
    const asksAnew = words > SUBJECTLESS_WORDS && hasQuestionMark(input);
    if (topic === '' && words > 0 && words <= DETAIL_WORDS && !asksAnew) found.add('no_subject');
    if (history.length === 0 && isFollowUp(input, inputHits.requests, text_language)) {
      found.add('follow_up');
    }
    return found.size === 0 ? { values: {} } : { values: { cues: [...found].sort() } };
  },
};
