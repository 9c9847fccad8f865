import type { InteractionAnalyzer } from '../analyzer.ts';
import { hasRules } from '../languages.ts';
import { probabilityOf } from '../models/head.ts';
import { inputHeads } from '../models/input-heads.ts';
import { named } from '../own-subject.ts';
import { counts, type Hit } from '../phrases.ts';
import type { AnalyzedText } from '../text.ts';
import type { AnalyzedTexts } from '../texts.ts';
import { wordSet } from '../word-set.ts';
import { complaintContext } from './business-context.ts';

/** Who has a text or code written, read or mended tells of other people's complaints and of other programs' errors. */
const ABOUT_TEXTS = new Set(['writing help', 'translation', 'coding help', 'data analysis']);
/** A card under way is asked after; nothing was bought. */
const ABOUT_MONEY = 'banking and money';
/** So sure the head has to be to decide alone. */
const SURE = 0.75;
/** In fewer words it is too often wrong about what goes on with an earlier message. */
const FEWEST_WORDS = 4;
/** What it has to think of a phrase of two words, and of a longer one: questions have the words of complaints too. */
const BACKED = 0.5;
const NOT_RULED_OUT = 0.15;
/** What it has to think beside words for what happened to the user. */
const HALF_HEARD = 0.4;
/** A complaint comes early; further on in a long message stands what was pasted. */
const READ_WORDS = 120;

const POINTERS = wordSet(
  'your this that tu tus esta esa su ta votre cette deine ihre diese die tua questa sua essa',
);
const ANSWERS = wordSet(
  'answer answers response explanation summary translation essay code respuesta traduccion explicacion reponse traduction explication antwort ubersetzung erklarung zusammenfassung risposta traduzione spiegazione resposta traducao explicacao',
);

/** "that answer": what is complained about is what the assistant said. */
const judgesAnswer = ({ words }: AnalyzedText): boolean =>
  words.some((word, at) => at > 0 && ANSWERS.has(word) && POINTERS.has(words[at - 1] ?? ''));

type Complaint = { readonly kind: string; readonly sure: number };

/** The most specific phrase. */
function longest(hits: readonly Hit[]): Hit | undefined {
  let best: Hit | undefined;
  for (const hit of hits) {
    if (hit.first <= READ_WORDS && hit.size > (best?.size ?? 0)) best = hit;
  }
  return best;
}

const { outputs } = inputHeads.business;
const probability = (scores: Float64Array, output: number) =>
  probabilityOf(inputHeads.business, scores, output);

/** The head is sure that something is a complaint before it is sure what about: the most probable kind names it. */
function kindByHead(scores: Float64Array): string {
  const kinds = outputs.slice(1).map((_, i) => probability(scores, 1 + i));
  return outputs[1 + kinds.indexOf(Math.max(...kinds))] ?? '';
}

/** "now the app crashes": after messages about code it is the user's own. */
function isOwnProgram(topic: string, { earlier }: AnalyzedTexts, language: string): boolean {
  if (topic !== '' && topic !== 'technical problem') return false;
  return earlier.some(({ ownSubject }) => {
    const found = ownSubject(language);
    return found !== undefined && named(found).topic === 'coding help';
  });
}

/** What a phrase complains about, as far as the head does not rule it out. */
function byPhrase(rule: Hit | undefined, sure: number): Complaint | undefined {
  if (!rule) return undefined;
  const isLong = rule.size > 2;
  if (sure < (isLong ? NOT_RULED_OUT : BACKED)) return undefined;
  return { kind: rule.label, sure: isLong ? 0.8 : 0.65 };
}

/** What the head alone hears, in the languages that it was trained for. */
function byHead(scores: Float64Array, sure: number, { words }: AnalyzedText, language: string) {
  const isHeard =
    sure >= SURE &&
    hasRules(language) &&
    words.length >= FEWEST_WORDS &&
    words.length <= READ_WORDS;
  return isHeard ? { kind: kindByHead(scores), sure } : undefined;
}

/** A complaint about the company or its product in the user's message. */
export const business: InteractionAnalyzer = {
  name: 'business',
  version: 5,
  fields: ['business_issue'],
  analyze: ({ text_language, topic }, _context, texts) => {
    const { input, inputHits, inputScores } = texts;
    const isAboutText = ABOUT_TEXTS.has(topic) && !texts.ownSubject(text_language)?.hinted;
    if (isAboutText || input.words.length === 0) return { values: {} };
    const scores = inputScores(text_language).business;
    const sure = probability(scores, 0);
    const hits = inputHits.business.filter((hit) => counts(hit, text_language));
    const trained = byHead(scores, sure, input, text_language);
    // Most messages end here: nothing sounds like a complaint.
    if (hits.length === 0 && sure < HALF_HEARD) return { values: {} };
    const { isMaterial, isQuoted, loss } = complaintContext(input, text_language);
    if (isMaterial || judgesAnswer(input) || isOwnProgram(topic, texts, text_language)) {
      return { values: {} };
    }
    const found =
      byPhrase(longest(hits.filter((hit) => !isQuoted(hit))), sure) ??
      (loss && sure >= HALF_HEARD ? { kind: loss.label, sure: 0.6 } : trained);
    if (!found || (found.kind === 'delivery' && topic === ABOUT_MONEY)) return { values: {} };
    return {
      values: { business_issue: found.kind },
      confidence: { business_issue: Math.max(found.sure, trained?.sure ?? 0) },
    };
  },
};
