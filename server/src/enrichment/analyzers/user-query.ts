import type { AnalyzedInteraction, InteractionAnalyzer } from '../analyzer.ts';
import { isWithin, materialOf, type Span } from '../material.ts';
import { needsRequest, pointsBack } from '../needs-request.ts';
import type { Hit } from '../phrases.ts';
import { afterOpening, isCourtesy } from '../query-opening.ts';
import {
  asks,
  contentWords,
  inquires,
  isInsult,
  judgingHits,
  requestHits,
  saysNothing,
  vents,
} from '../request.ts';
import { errorLine, type Sentence, sentencesOf } from '../sentences.ts';
import { SMALLTALK } from '../subject.ts';
import type { AnalyzedText } from '../text.ts';
import type { AnalyzedTexts } from '../texts.ts';
import { asFollowUp, capitalized, clip, joinQueries } from '../user-query-parts.ts';
import { wordSet } from '../word-set.ts';

/** Asks for an answer to what else the message says: "any idea?", "can you help me?", "what happened?" */
const ONLY_ASKS = wordSet(
  'idea ideas clue thoughts help question questions advice tip tips suggestion suggestions opinion opinions wrong correct true normal possible happened happens happening understand ayuda ayudar ayudame duda dudas pregunta preguntas consejo consejos aide aider aidez avis idee idees conseil conseils hilfe helfen hilf ideen frage fragen tipp tipps rat aiuto aiutarmi aiutami domanda domande consiglio consigli ajuda ajudar ideia ideias pergunta duvida duvidas dica dicas',
);
const QUESTION = /[?？؟]\s*$/u;
/** "20 days??" does not ask, unless it begins like a question. */
const PROTEST = /[?？؟!][?？؟!]+\s*$/u;
const FEW_WORDS = 4;
/** A request begins in the first characters of its sentence. */
const OPENING_LENGTH = 12;
const SHORT_LENGTH = 12;
/** Left for what a request leans on, in UTF-16 units. */
const ROOM_BEFORE = 120;
/** The number of a list that a sentence announces. */
const LIST_MARK = /:\s+\d{1,2}[.)]$/;
const ENDS = /[.!?…:;。？！]$/u;
const ANY_LETTER = /\p{L}/u;

/** What is looked at to find what a message asks. */
type Read = {
  readonly input: AnalyzedText;
  readonly requests: readonly Hit[];
  /** What the message says of the answer before it. */
  readonly judging: readonly Hit[];
  /** What its instruction is about. */
  readonly material: readonly Span[];
};

type Weighed = Sentence & {
  readonly content: number;
  /** Whether it begins like a request. */
  readonly opens: boolean;
  readonly value: number;
};

/** How many words of a sentence say something. */
function contentOf(sentence: Sentence, { input, judging }: Read): number {
  if (isCourtesy(input, sentence)) return 0;
  const { first, after } = sentence;
  let content = contentWords(input, { from: first, to: after, except: judging });
  for (let at = first; at < after && content > 0; at++) {
    if (!ONLY_ASKS.has(input.words[at] as string)) continue;
    content -= contentWords(input, { from: at, to: at + 1, except: judging });
  }
  return content;
}

/** How much a sentence looks like what the user wants. */
function weighed(sentence: Sentence, read: Read, position: number): Weighed {
  const { text, first, after, start } = sentence;
  const content = contentOf(sentence, read);
  let asked = 0;
  let opens = false;
  for (const hit of read.requests) {
    if (hit.first < first || hit.first >= after) continue;
    const at = (read.input.starts[hit.first] as number) - start;
    opens ||= at < OPENING_LENGTH;
    asked = Math.max(asked, (at < OPENING_LENGTH ? 2 : 1) + hit.size / 4);
  }
  const isVent =
    content === 0 &&
    read.judging.some((hit) => vents(hit.label) && hit.first >= first && hit.first < after);
  const isEcho = isVent || (PROTEST.test(text) && !opens);
  let value = asked + (QUESTION.test(text) && !isEcho ? 3 : 0);
  // "Is that ok?" asks less than what it refers to; "that would suit me" asks nothing.
  if (content === 0) value -= 2;
  if (content === 0 && after - first <= FEW_WORDS && !inquires(read.input, first, after))
    value -= 1;
  if (isEcho) value -= 1;
  if (text.length < SHORT_LENGTH) value -= 1;
  return { ...sentence, content, opens, value: value - position * 0.05 };
}

function cleaned(sentence: Sentence, { input, requests }: Read): string {
  const from = afterOpening(input, sentence, requests);
  const rest = input.text
    .slice(from, sentence.end)
    .replace(/^[\s,.;:!–-]+/, '')
    .replace(LIST_MARK, ':');
  const text = rest.length >= 4 && ANY_LETTER.test(rest) ? rest : sentence.text;
  return capitalized(text);
}

const greatest = <Item>(items: readonly Item[], by: (item: Item) => number): Item | undefined =>
  items.reduce<Item | undefined>(
    (best, item) => (best === undefined || by(item) > by(best) ? item : best),
    undefined,
  );

/** Whether a sentence asks about something that another one of the message names. */
function leans({ content, first, after }: Weighed, { input }: Read): boolean {
  return content === 0 || (content === 1 && pointsBack(input, first, after));
}

/** The statement that a sentence leans on: the one that says most, before it where it says something itself. */
function leantOn(best: Weighed, all: readonly Weighed[]): Weighed | undefined {
  const named = greatest(
    all.filter(
      ({ text, opens, start }) =>
        start !== best.start &&
        !(opens && QUESTION.test(text)) &&
        (best.content === 0 || start < best.start),
    ),
    ({ content }) => content,
  );
  const says = named && (named.content > 1 || named.after - named.first >= FEW_WORDS);
  return says && named.content > 0 ? named : undefined;
}

/** "Can you help me?" and nothing more. */
const isPreamble = ({ content, first, after }: Weighed, { input }: Read): boolean =>
  content === 0 &&
  !inquires(input, first, after) &&
  input.words.slice(first, after).some((word) => ONLY_ASKS.has(word));

/** What one message asks, with what it leans on, the error of a program first of all. '' where there is nothing. */
function requestOf(read: Read): string {
  const { input } = read;
  const written = sentencesOf(input);
  const told = written.filter(({ printed }) => !printed);
  const instruction = told.filter(({ start }) => !isWithin(read.material, start));
  const prose = instruction.length > 0 ? instruction : told;
  const all = prose.map((sentence, position) => weighed(sentence, read, position));
  const best = greatest(all, ({ value }) => value);
  const error = errorLine(input);
  if (best === undefined) return clip(error || (written[0]?.text ?? ''));
  const own = cleaned(best, read);
  const preamble = isPreamble(best, read);
  const named = leans(best, read) ? leantOn(best, all) : undefined;
  const before = error || (named ? cleaned(named, read) : '');
  if (before === '') return clip(own);
  if (preamble) return clip(before);
  return clip(`${clip(before, ROOM_BEFORE)}${ENDS.test(before) ? '' : '.'} ${own}`);
}

const readOf = ({ input, inputHits }: AnalyzedTexts, language: string): Read => ({
  input,
  requests: requestHits(input, inputHits, language),
  judging: judgingHits(inputHits, language),
  material: materialOf(input, inputHits.topics, language),
});

/** The last full request in the messages before, or what the first of them says, as far as the event brings them. */
function requestBefore({ earlier }: AnalyzedTexts): string {
  const telling = earlier.filter(
    ({ input, inputHits }) => !saysNothing(input, inputHits, '') && contentWords(input) > 1,
  );
  const full = telling.find(
    ({ input, inputHits, ownSubject }) =>
      asks(input, inputHits, '') &&
      !needsRequest(input, inputHits, {
        language: '',
        namesSubject: ownSubject('')?.hinted === false,
      }),
  );
  const before = full ?? telling.at(-1);
  return before ? requestOf(readOf(before, '')) : '';
}

/** Praise or an insult, and hardly a word besides. */
function onlyJudges(
  { text_language, cues }: AnalyzedInteraction,
  { input, inputHits }: AnalyzedTexts,
): boolean {
  const judging = judgingHits(inputHits, text_language);
  if (!cues.includes('confirmation') && !judging.some(({ label }) => isInsult(label))) return false;
  return contentWords(input, { except: judging }) <= 1;
}

/** Whether a message wants nothing that could be told: it greets, thanks, agrees or gives up. */
function wantsNothing(interaction: AnalyzedInteraction, texts: AnalyzedTexts): boolean {
  const { text_language, topic, user_action, cues } = interaction;
  const { input, inputHits, ownSubject } = texts;
  if (input.words.length === 0 || cues.includes('idle')) return true;
  if (asks(input, inputHits, text_language)) return false;
  const polite = topic === SMALLTALK && (user_action === 'greeting' || user_action === 'thanks');
  if (polite || cues.includes('thanks') || cues.includes('giving_up')) return true;
  return onlyJudges(interaction, texts) && ownSubject(text_language)?.hinted !== false;
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
  version: 4,
  fields: ['user_query'],
  analyze: (interaction, _context, texts) => {
    if (wantsNothing(interaction, texts)) return { values: {} };
    const own = requestOf(readOf(texts, interaction.text_language));
    if (own === '') return { values: {} };
    if (goesOn(interaction, texts)) {
      const subject = requestBefore(texts);
      const user_query = subject === '' ? asFollowUp(own) : joinQueries(subject, asFollowUp(own));
      return { values: { user_query }, confidence: { user_query: 0.65 } };
    }
    return { values: { user_query: own }, confidence: { user_query: 0.75 } };
  },
};
