import type { AnalyzedInteraction, InteractionAnalyzer } from '../analyzer.ts';
import { needsRequest } from '../needs-request.ts';
import type { Hit } from '../phrases.ts';
import { asks, contentWords, requestHits, saysNothing } from '../request.ts';
import type { InputHits } from '../rulebook.ts';
import { SMALLTALK } from '../subject.ts';
import type { AnalyzedText } from '../text.ts';
import type { AnalyzedTexts } from '../texts.ts';
import { asFollowUp, clip, joinQueries } from '../user-query-parts.ts';

const MAX_SENTENCES = 40;

/** Greetings and other politeness at the beginning. */
const OPENING =
  /^(?:(?:hi|hello|hey|dear \w+|good (?:morning|afternoon|evening)|hola|buen[oa]s? (?:d[ií]as|tardes|noches)|bonjour|bonsoir|salut|hallo|guten (?:morgen|tag|abend)|ciao|buongiorno|buonasera|salve|ol[áa]|oi|bom dia|boa (?:tarde|noite)|ok(?:ay)?|so|well|alright|hm+|one more thing|(?:a )?quick question|sure|cool|nice|yep|yup|nope|awesome|yes|yeah|no|please|thanks|thank you|gracias|merci|danke|grazie|obrigad[oa]|perfect|great|perfetto|perfecto|parfait|perfekt|perfeito|ach|oui|ja|s[ií]|sim)(?: there| everyone| all| team| so much| very much| a lot)?[\s,.!:;–-]+){1,3}/iu;
const ANY_LETTER = /\p{L}/u;

/** A full stop after one of these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:dr|mr|mrs|ms|st|vs|no|nr|prof|sra?|dott|sig|av|approx|e\.g|i\.e|z\.b|bzw|ca|p\.\s?ex|p\.\s?es)\.$/i;
/** Up to an end of sentence that a space or the end follows: "38.2", "app.ts" and "a.com/?b" stay whole. */
const SENTENCE = /[^.!?\n。？！]+(?:[.?](?=[^\s.!?。？！])[^.!?\n。？！]+)*[.!?。？！]*/gu;

type Sentence = { readonly text: string; readonly start: number; readonly end: number };

function sentences({ text }: AnalyzedText): Sentence[] {
  const found: Sentence[] = [];
  for (const match of text.slice(0, 2000).matchAll(SENTENCE)) {
    const trimmed = match[0].trim();
    if (!ANY_LETTER.test(trimmed)) continue;
    const start = match.index + match[0].indexOf(trimmed);
    const end = start + trimmed.length;
    const before = found.at(-1);
    if (before && ABBREVIATION.test(before.text)) {
      found[found.length - 1] = { text: text.slice(before.start, end), start: before.start, end };
    } else found.push({ text: trimmed, start, end });
    if (found.length === MAX_SENTENCES) break;
  }
  return found;
}

/** How many words of a sentence say something. */
function contentOf({ start, end }: Sentence, input: AnalyzedText): number {
  const from = input.starts.findIndex((at) => at >= start);
  const to = input.starts.findIndex((at) => at >= end);
  return from < 0 ? 0 : contentWords(input, from, to < 0 ? input.starts.length : to);
}

/** How much a sentence looks like what the user wants. */
function weight(
  sentence: Sentence,
  input: AnalyzedText,
  requests: readonly Hit[],
  position: number,
): number {
  let value = /[?？؟]\s*$/u.test(sentence.text) ? 3 : 0;
  let asked = 0;
  for (const hit of requests) {
    const at = input.starts[hit.first] ?? 0;
    if (at < sentence.start || at >= sentence.end) continue;
    const opens = at - sentence.start < 12;
    asked = Math.max(asked, (opens ? 2 : 1) + hit.size / 4);
  }
  value += asked;
  const content = contentOf(sentence, input);
  // "Is that ok?" asks less than what it refers to; "that would suit me" asks nothing.
  if (content === 0) value -= 2;
  if (sentence.text.length < 12) value -= 1;
  return value - position * 0.05;
}

function cleaned(sentence: string): string {
  const rest = sentence.replace(OPENING, '').replace(/^[\s,.;:!–-]+/, '');
  const text = rest.length >= 4 && ANY_LETTER.test(rest) ? rest : sentence;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The request sentence of one message, or '' where there is none. */
function requestOf(input: AnalyzedText, requests: readonly Hit[]): string {
  let best = '';
  let most = Number.NEGATIVE_INFINITY;
  sentences(input).forEach((sentence, position) => {
    const value = weight(sentence, input, requests, position);
    if (value > most) {
      most = value;
      best = sentence.text;
    }
  });
  return best === '' ? '' : clip(cleaned(best));
}

/** The last request in the messages before, as far as the event brings them. */
function requestBefore({ earlier }: AnalyzedTexts): string {
  const asking = earlier.find(
    ({ input, inputHits }) => !saysNothing(input, inputHits, '') && contentWords(input) > 1,
  );
  return asking ? requestOf(asking.input, requestHits(asking.inputHits, '')) : '';
}

/** Whether a message wants nothing that could be told: it greets, thanks, agrees or gives up. */
function wantsNothing(
  { text_language, topic, user_action, cues }: AnalyzedInteraction,
  input: AnalyzedText,
  hits: InputHits,
): boolean {
  if (input.words.length === 0 || cues.includes('idle')) return true;
  if (asks(input, hits, text_language)) return false;
  const polite = topic === SMALLTALK && (user_action === 'greeting' || user_action === 'thanks');
  return polite || cues.includes('thanks') || cues.includes('giving_up');
}

/** Whether the request before it is needed; the cues say it where the conversation is to bring that. */
function goesOn(
  { text_language: language, history, cues }: AnalyzedInteraction,
  { input, inputHits, ownSubject }: AnalyzedTexts,
): boolean {
  if (history.length === 0) return cues.includes('follow_up');
  const namesSubject = ownSubject(language)?.hinted === false;
  return needsRequest(input, inputHits, { language, namesSubject });
}

/** What the user wants in one sentence of theirs; what needs the request before it gets it in front. */
export const userQuery: InteractionAnalyzer = {
  name: 'user-query',
  version: 3,
  fields: ['user_query'],
  analyze: (interaction, _context, texts) => {
    const { input, inputHits } = texts;
    if (wantsNothing(interaction, input, inputHits)) return { values: {} };
    const own = requestOf(input, requestHits(inputHits, interaction.text_language));
    if (own === '') return { values: {} };
    if (goesOn(interaction, texts)) {
      const subject = requestBefore(texts);
      const user_query = subject === '' ? asFollowUp(own) : joinQueries(subject, asFollowUp(own));
      return { values: { user_query }, confidence: { user_query: 0.65 } };
    }
    return { values: { user_query: own }, confidence: { user_query: 0.75 } };
  },
};
