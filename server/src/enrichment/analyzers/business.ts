import type { InteractionAnalyzer } from '../analyzer.ts';
import { ruleLanguages } from '../languages.ts';
import { probabilityOf } from '../models/head.ts';
import { inputHeads } from '../models/input-heads.ts';
import { counts, type Hit } from '../phrases.ts';
import type { AnalyzedText } from '../text.ts';
import { wordSet } from '../word-set.ts';

/** Who has a text or code written, read or mended tells of other people's complaints and of other programs' errors. */
const ABOUT_TEXTS = new Set(['writing help', 'translation', 'coding help', 'data analysis']);
/** A card under way is asked after; nothing was bought. */
const ABOUT_MONEY = 'banking and money';
/** Here mere questions have the words of complaints: a phrase counts where the head does not rule it out. */
const ABOUT_ACCOUNTS = new Set([ABOUT_MONEY, 'billing and payments', 'account access']);
const NOT_RULED_OUT = 0.05;
/** In English there are many ordinary messages to hold the head against: about other things it may be less sure. */
const SURE_IN_ENGLISH = 0.86;
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

/** The most specific phrase decides. */
function byRules(hits: readonly Hit[]): Complaint | undefined {
  let best: Hit | undefined;
  for (const hit of hits) {
    if (hit.first <= READ_WORDS && hit.size > (best?.size ?? 0)) best = hit;
  }
  return best && { kind: best.label, sure: best.size > 2 ? 0.8 : 0.65 };
}

const { outputs, thresholds } = inputHeads.business;
const probability = (scores: Float64Array, output: number) =>
  probabilityOf(inputHeads.business, scores, output);

const isTrained = (language: string) => ruleLanguages.some((known) => known === language);

/** How sure the head has to be to decide alone; what it was not trained for it cannot. */
function leastFor(language: string, topic: string): number {
  if (!isTrained(language) || topic === ABOUT_MONEY) return Number.POSITIVE_INFINITY;
  return language === 'en' && !ABOUT_ACCOUNTS.has(topic) ? SURE_IN_ENGLISH : (thresholds[0] ?? 1);
}

/** The head is sure that something is a complaint before it is sure what about: the most probable kind names it. */
function kindByHead(scores: Float64Array): string {
  const kinds = outputs.slice(1).map((_, i) => probability(scores, 1 + i));
  return outputs[1 + kinds.indexOf(Math.max(...kinds))] ?? '';
}

/** A complaint about the company or its product in the user's message. */
export const business: InteractionAnalyzer = {
  name: 'business',
  version: 3,
  fields: ['business_issue'],
  analyze: ({ text_language, topic }, _context, texts) => {
    const { input, inputHits, inputScores } = texts;
    const isAboutText = ABOUT_TEXTS.has(topic) && !texts.ownSubject(text_language)?.hinted;
    if (isAboutText || input.words.length === 0) return { values: {} };
    const scores = inputScores(text_language).business;
    const rule = byRules(inputHits.business.filter((hit) => counts(hit, text_language)));
    const sure = probability(scores, 0);
    const isRuledOut = ABOUT_ACCOUNTS.has(topic) && sure < NOT_RULED_OUT;
    const isHeard = input.words.length <= READ_WORDS && sure >= leastFor(text_language, topic);
    const trained = isHeard ? { kind: kindByHead(scores), sure } : undefined;
    const found = (isRuledOut ? undefined : rule) ?? trained;
    if (!found || judgesAnswer(input)) return { values: {} };
    if (found.kind === 'delivery' && topic === ABOUT_MONEY) return { values: {} };
    return {
      values: { business_issue: found.kind },
      confidence: { business_issue: Math.max(found.sure, trained?.sure ?? 0) },
    };
  },
};
