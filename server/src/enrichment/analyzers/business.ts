import type { InteractionAnalyzer } from '../analyzer.ts';
import { hasRules } from '../languages.ts';
import { probabilityOf } from '../models/head.ts';
import { inputHeads } from '../models/input-heads.ts';
import { named } from '../own-subject.ts';
import { counts, type Hit } from '../phrases.ts';
import type { AnalyzedText } from '../text.ts';
import type { AnalyzedTexts } from '../texts.ts';
import { wordSet } from '../word-set.ts';
import { type ComplaintContext, complaintContext } from './business-context.ts';

/** Who has a text or code written, read or mended tells of other people's complaints and of other programs' errors. */
const ABOUT_TEXTS = new Set(['writing help', 'translation', 'coding help', 'data analysis']);
/** A card under way is asked after; nothing was bought. */
const ABOUT_MONEY = 'banking and money';
/** Here mere questions have the words of complaints: a phrase counts where the head does not rule it out. */
const ABOUT_ACCOUNTS = new Set([ABOUT_MONEY, 'billing and payments', 'account access']);
const NOT_RULED_OUT = 0.05;
const SHORT_NOT_RULED_OUT = 0.15;
/** In English there are many ordinary messages to hold the head against: about other things it may be less sure, about goods and services least. */
const SURE_IN_ENGLISH = 0.88;
const SURE_ELSEWHERE = 0.9;
const SURE_ABOUT_GOODS = 0.7;
/** In fewer words the head alone is too often wrong about what goes on with an earlier message. */
const FEWEST_WORDS = 5;
/** In fewer words "you" may be the assistant. */
const FEWEST_WORDS_TO_YOU = 8;
/** So sure the head has to be for a phrase of two words in a message about nothing that is known. */
const BACKED = 0.6;
/** Nobody who could be complained to is spoken with about these. */
const WITHOUT_COMPANIES = new Set(['health', 'entertainment and events', 'work and study']);
/** What the messages of a company's customers are about; banks apart, whose customers ask more than they complain. */
const ABOUT_BUSINESS = new Set([
  'billing and payments',
  'subscription and contract',
  'account access',
  'delivery and orders',
  'technical problem',
  'travel and booking',
  'product information',
]);
/** Here who tells of trouble has it with whom he writes to; on journeys it may be with anybody. */
const ABOUT_GOODS = new Set([
  'subscription and contract',
  'delivery and orders',
  'technical problem',
  'product information',
]);
/** How sure the head has to be beside what happened to the user, in messages about a company's business and in others. */
const BESIDE_LOSS = 0.08;
const HALF_HEARD = 0.4;
const LOSS_SURE = 0.6;
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

const { outputs, thresholds } = inputHeads.business;
const probability = (scores: Float64Array, output: number) =>
  probabilityOf(inputHeads.business, scores, output);

/** How sure the head has to be to decide alone; what it was not trained for it cannot. */
function leastFor(language: string, topic: string): number {
  if (!hasRules(language) || topic === ABOUT_MONEY) return Number.POSITIVE_INFINITY;
  if (language !== 'en') return SURE_ELSEWHERE;
  if (ABOUT_ACCOUNTS.has(topic)) return thresholds[0] ?? 1;
  return ABOUT_GOODS.has(topic) ? SURE_ABOUT_GOODS : SURE_IN_ENGLISH;
}

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

type Heard = {
  readonly topic: string;
  readonly language: string;
  readonly words: number;
  /** The head's probability of a complaint. */
  readonly sure: number;
  readonly context: ComplaintContext;
};

/** What a phrase complains about. Two words say it only beside a company, or where the head agrees. */
function byPhrase(rule: Hit | undefined, heard: Heard): Complaint | undefined {
  if (!rule) return undefined;
  const { topic, sure, context } = heard;
  const least = rule.size > 2 ? NOT_RULED_OUT : SHORT_NOT_RULED_OUT;
  if (ABOUT_ACCOUNTS.has(topic) && sure < least) return undefined;
  if (rule.size > 2) return { kind: rule.label, sure: 0.8 };
  const isBacked = WITHOUT_COMPANIES.has(topic)
    ? context.namesCompany
    : topic !== '' || context.namesCompany || sure >= BACKED;
  return isBacked ? { kind: rule.label, sure: 0.65 } : undefined;
}

/** What happened to a customer counts in messages about a company's business, or where the head hears it half. */
function byLoss({ topic, sure, context }: Heard): Complaint | undefined {
  const { loss, namesCompanyBeside } = context;
  if (!loss || topic === ABOUT_MONEY || WITHOUT_COMPANIES.has(topic)) return undefined;
  const isHeard =
    sure >= HALF_HEARD || (ABOUT_BUSINESS.has(topic) && namesCompanyBeside && sure >= BESIDE_LOSS);
  return isHeard ? { kind: loss.label, sure: LOSS_SURE } : undefined;
}

/** What the head alone hears: in a few words, or about nobody, it is too often wrong. */
function byHead({ topic, language, words, sure, context }: Heard, scores: Float64Array) {
  const isToCompany = context.namesCompany
    ? words >= FEWEST_WORDS
    : context.addresses && words >= FEWEST_WORDS_TO_YOU;
  if (!isToCompany || words > READ_WORDS) return undefined;
  return sure >= leastFor(language, topic) ? { kind: kindByHead(scores), sure } : undefined;
}

/** A complaint about the company or its product in the user's message. */
export const business: InteractionAnalyzer = {
  name: 'business',
  version: 4,
  fields: ['business_issue'],
  analyze: ({ text_language, topic }, _context, texts) => {
    const { input, inputHits, inputScores } = texts;
    const isAboutText = ABOUT_TEXTS.has(topic) && !texts.ownSubject(text_language)?.hinted;
    if (isAboutText || input.words.length === 0) return { values: {} };
    const scores = inputScores(text_language).business;
    const sure = probability(scores, 0);
    const hits = inputHits.business.filter((hit) => counts(hit, text_language));
    // Most messages end here: nothing sounds like a complaint.
    if (hits.length === 0 && sure < BESIDE_LOSS) return { values: {} };
    const context = complaintContext(input, text_language);
    if (context.isMaterial || judgesAnswer(input) || isOwnProgram(topic, texts, text_language)) {
      return { values: {} };
    }
    const heard = { topic, language: text_language, words: input.words.length, sure, context };
    const trained = byHead(heard, scores);
    const rule = longest(hits.filter((hit) => !context.isQuoted(hit)));
    const found = byPhrase(rule, heard) ?? byLoss(heard) ?? trained;
    if (!found) return { values: {} };
    if (found.kind === 'delivery' && topic === ABOUT_MONEY) return { values: {} };
    return {
      values: { business_issue: found.kind },
      confidence: { business_issue: Math.max(found.sure, trained?.sure ?? 0) },
    };
  },
};
