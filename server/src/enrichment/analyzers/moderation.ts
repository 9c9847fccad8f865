import type { AnalyzedInteraction, InteractionAnalyzer } from '../analyzer.ts';
import { probabilityOf } from '../models/head.ts';
import { inputHeads } from '../models/input-heads.ts';
import { counts, type Hit } from '../phrases.ts';
import type { AnalyzedText } from '../text.ts';
import type { AnalyzedTexts } from '../texts.ts';
import { wordSet } from '../word-set.ts';

/** The gravest issue is the one that is reported. */
const order = ['self_harm', 'violence', 'hate', 'sexual', 'harassment', 'profanity'];
/** How many of the texts in which a rule sees an issue are labelled as one (training parts of Davidson, Surge, HateCheck). */
const RULE_SURE = { phrase: 0.88, word: 0.95 } as const;

/** The message is in English, or in another language, of which the head has seen less; it is short, so that one word of it decides ("who killed him"). */
const least = { english: 0, englishShort: 0.6, elsewhere: 0.6, elsewhereShort: 0.85 } as const;
const SHORT_WORDS = 8;

/** Issues found so far, each with the surest that said so. */
type Issues = Map<string, number>;

function add(issues: Issues, name: string, sure: number): void {
  issues.set(name, Math.max(sure, issues.get(name) ?? 0));
}

/** Before an insult: who says it of themselves insults nobody. */
const MYSELF = wordSet("i'm im am was soy era estoy fui suis etais bin war sono ero sou estou era");
const ABOUT_ME = 3;

const isOfMyself = ({ label, first }: Hit, { words }: AnalyzedText): boolean =>
  label === 'harassment' &&
  words.slice(Math.max(0, first - ABOUT_ME), first).some((word) => MYSELF.has(word));

function byRules(hits: readonly Hit[], text: AnalyzedText, does: (hit: Hit) => boolean): Issues {
  const issues: Issues = new Map();
  for (const hit of hits) {
    if (does(hit) && !isOfMyself(hit, text))
      add(issues, hit.label, hit.size > 1 ? RULE_SURE.phrase : RULE_SURE.word);
  }
  return issues;
}

/** Of an answer in a language that is not clear only phrases count: every single word is innocent in some language. */
function inAnswer({ outputHits, output, outputLanguage }: AnalyzedTexts): Issues {
  const hits = outputHits.moderation;
  if (hits.length === 0) return new Map();
  const language = outputLanguage?.code ?? '';
  return byRules(hits, output, (hit) => hit.size > 1 || (language !== '' && counts(hit, language)));
}

/** What the head adds: its kinds, and abuse that is of no kind as harassment, unless a rule has a name for it. */
function addHead(issues: Issues, scores: Float64Array, leastSure: number): void {
  const head = inputHeads.moderation;
  let toxic = 0;
  head.outputs.forEach((name, output) => {
    const probability = probabilityOf(head, scores, output);
    if (probability < Math.max(leastSure, head.thresholds[output] ?? 1)) return;
    if (name === 'toxic') toxic = probability;
    else add(issues, name, probability);
  });
  if (toxic > 0 && issues.size === 0) add(issues, 'harassment', toxic);
}

/** Shorter messages say too little for the head; the rules know the words that are enough. */
const FEWEST_WORDS = 3;
const FEWEST_SIGNS = 8;
const IDEOGRAPHS = /[\u2e80-\u9fff\uac00-\ud7af]/;

const longEnough = ({ words, text }: AnalyzedText) =>
  words.length >= FEWEST_WORDS || (text.length >= FEWEST_SIGNS && IDEOGRAPHS.test(text));

/** A word is some two signs where no spaces stand between words. */
const isShort = ({ words, text }: AnalyzedText) =>
  words.length < SHORT_WORDS && !(text.length >= 2 * SHORT_WORDS && IDEOGRAPHS.test(text));

function leastSure(language: string, input: AnalyzedText): number {
  if (language === 'en') return isShort(input) ? least.englishShort : least.english;
  return isShort(input) ? least.elsewhereShort : least.elsewhere;
}

/** A text that is to be translated or written in another tone, given after a colon or in quotes. */
const WORKED_ON = new Set(['writing help', 'translation']);
const GIVEN = /[:"“«„]|(?:^|\s)['‘]/;

const isMaterial = (topic: string, { text }: AnalyzedText) =>
  WORKED_ON.has(topic) && GIVEN.test(text.slice(0, 200));

function inMessage(
  { text_language, topic }: AnalyzedInteraction,
  { input, inputHits, inputScores }: AnalyzedTexts,
): Issues {
  const issues = byRules(inputHits.moderation, input, (hit) => counts(hit, text_language));
  if (longEnough(input)) {
    addHead(issues, inputScores(text_language).moderation, leastSure(text_language, input));
  }
  // An insult that is to become polite insults nobody.
  if (isMaterial(topic, input)) issues.delete('harassment');
  return issues;
}

/** Content that a moderator would look at, in the user's message or else in the answer. */
export const moderation: InteractionAnalyzer = {
  name: 'moderation',
  version: 7,
  fields: ['moderation_issue'],
  analyze: (interaction, _context, texts) => {
    const said = inMessage(interaction, texts);
    const issues = said.size > 0 ? said : inAnswer(texts);
    const gravest = order.find((name) => issues.has(name));
    if (gravest === undefined) return { values: {} };
    return {
      values: { moderation_issue: gravest },
      confidence: { moderation_issue: issues.get(gravest) ?? 0 },
    };
  },
};
