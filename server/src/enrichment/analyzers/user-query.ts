import type { InteractionAnalyzer } from '../analyzer.ts';
import { counts, type Hit } from '../phrases.ts';
import { type InputHits, matchInput } from '../rulebook.ts';
import { type AnalyzedText, readText } from '../text.ts';
import { asFollowUp, clip, joinQueries } from '../user-query-parts.ts';

const MAX_SENTENCES = 40;
/** A message of at most this many words that begins with "and", "what about", … carries no subject of its own. */
const FOLLOW_UP_WORDS = 7;

/** Greetings and other politeness at the beginning. */
const OPENING =
  /^(?:(?:hi|hello|hey|dear \w+|good (?:morning|afternoon|evening)|hola|buen[oa]s? (?:d[ií]as|tardes|noches)|bonjour|bonsoir|salut|hallo|guten (?:morgen|tag|abend)|ciao|buongiorno|buonasera|salve|ol[áa]|oi|bom dia|boa (?:tarde|noite)|ok(?:ay)?|so|well|yes|yeah|no|please|thanks|thank you|gracias|merci|danke|grazie|obrigad[oa]|perfect|great)(?: there| everyone| all| team| so much| very much| a lot)?[\s,.!:;–-]+){1,3}/iu;
const ANY_LETTER = /\p{L}/u;

type Sentence = { readonly text: string; readonly start: number; readonly end: number };

function sentences({ text }: AnalyzedText): Sentence[] {
  const found: Sentence[] = [];
  const pattern = /[^.!?\n。？！]+[.!?。？！]*(?:[.!?。？！]?(?=\S)[^\s.!?。？！]+[.!?。？！]*)*/gu;
  for (const match of text.slice(0, 2000).matchAll(pattern)) {
    const trimmed = match[0].trim();
    if (ANY_LETTER.test(trimmed)) {
      const start = match.index + match[0].indexOf(trimmed);
      found.push({ text: trimmed, start, end: start + trimmed.length });
    }
    if (found.length === MAX_SENTENCES) break;
  }
  return found;
}

/** How much a sentence looks like what the user wants. */
function weight(
  sentence: Sentence,
  input: AnalyzedText,
  requests: readonly Hit[],
  position: number,
): number {
  let value = /[?？؟]\s*$/u.test(sentence.text) ? 3 : 0;
  let asks = 0;
  for (const hit of requests) {
    const at = input.starts[hit.first] ?? 0;
    if (hit.label !== 'request' || at < sentence.start || at >= sentence.end) continue;
    const opens = at - sentence.start < 12;
    asks = Math.max(asks, (opens ? 2 : 1) + hit.size / 4);
  }
  value += asks;
  const letters = sentence.text.length;
  if (letters < 12) value -= 1;
  return value - position * 0.05;
}

function cleaned(sentence: string): string {
  const rest = sentence.replace(OPENING, '').replace(/^[\s,.;:!–-]+/, '');
  const text = rest.length >= 4 && ANY_LETTER.test(rest) ? rest : sentence;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The request sentence of one message, or '' where it asks for nothing. */
function requestOf(input: AnalyzedText, requests: readonly Hit[], language: string): string {
  const asked = requests.filter((hit) => counts(hit, language));
  let best = '';
  let most = Number.NEGATIVE_INFINITY;
  sentences(input).forEach((sentence, position) => {
    const value = weight(sentence, input, asked, position);
    if (value > most) {
      most = value;
      best = sentence.text;
    }
  });
  return best === '' ? '' : clip(cleaned(best));
}

export const hasQuestionMark = ({ text }: AnalyzedText): boolean => /[?？؟]/.test(text);

/** Whether a message asks for anything. */
export function asks(input: AnalyzedText, { requests }: InputHits, language: string): boolean {
  return (
    hasQuestionMark(input) ||
    requests.some((hit) => hit.label === 'request' && counts(hit, language))
  );
}

/** Whether a message says what it is about only together with the one before it. */
export function isFollowUp(
  input: AnalyzedText,
  requests: readonly Hit[],
  language: string,
): boolean {
  if (input.words.length > FOLLOW_UP_WORDS) return false;
  return requests.some(
    (hit) => hit.label === 'follow_up' && hit.first === 0 && counts(hit, language),
  );
}

/** What the user wants in one sentence of theirs; a short follow-up gets the request before it in front. */
export const userQuery: InteractionAnalyzer = {
  name: 'user-query',
  version: 2,
  fields: ['user_query'],
  analyze: ({ text_language, history, cues }, _context, { input, inputHits }) => {
    const polite = cues.includes('thanks') && !asks(input, inputHits, text_language);
    if (polite || input.words.length === 0) return { values: {} };
    const own = requestOf(input, inputHits.requests, text_language);
    if (own !== '' && isFollowUp(input, inputHits.requests, text_language)) {
      const before = history.at(-1)?.[0];
      const earlier = readText(before ?? '');
      const subject = requestOf(earlier, matchInput(earlier).requests, '');
      const user_query = subject === '' ? asFollowUp(own) : joinQueries(subject, asFollowUp(own));
      return { values: { user_query }, confidence: { user_query: 0.65 } };
    }
    if (own === '') return { values: {} };
    return { values: { user_query: own }, confidence: { user_query: 0.75 } };
  },
};
