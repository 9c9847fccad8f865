import { onlyThanks } from './cue-hits.ts';
import { taxonomy } from './data/taxonomy.ts';
import { isWithin, materialOf, type Span } from './material.ts';
import { counts, type Hit } from './phrases.ts';
import { type InputHits, topicLabels } from './rulebook.ts';
import { SMALLTALK, type Subject } from './subject.ts';
import type { AnalyzedText } from './text.ts';
import { holdsArithmetic, holdsCode } from './text-shape.ts';

const numberOf = (name: string) => taxonomy.findIndex(({ topic }) => topic === name);
/** Greetings and thanks are the subject only where nothing else is. */
const POLITE = numberOf(SMALLTALK);
const CODING = numberOf('coding help');
const DATA = numberOf('data analysis');
/** A message with more words besides is about something, even where nothing says what. */
const MOST_BESIDE_COURTESY = 3;
const MOST_BESIDE_CHAT = 8;
const COURTESIES = ['greeting', 'thanks'];
const CHAT = new Set(
  taxonomy[POLITE]?.actions.flatMap(({ action }, i) => (COURTESIES.includes(action) ? [] : [i])),
);
const ACTION_WEIGHT = 1.6;
/** What hints at a topic weighs little beside what speaks for it. */
const HINT_WEIGHT = 0.3;
/** Code says as much as two words. */
const CODE_WEIGHT = 2;
/** Something to calculate hints more than "how much is" does. */
const ARITHMETIC_HINT = 6;
/** In a message of more words something is told or quoted: what is asked for stands before. */
const TELLING_WORDS = 40;
const ASKING_WORDS = 20;
/** "Summarize …", "translate …": what follows is the text, and not what is asked for. */
const ON_TEXTS = new Set(['writing help', 'translation', 'coding help'].map(numberOf));
const ORDER_WORDS = 3;
const ORDER_FACTOR = 4;
const OPENING_FACTOR = 2;

/** Numbers of the taxonomy. */
export type Found = {
  readonly topic: number;
  readonly action: number | undefined;
  readonly weight: number;
  /** Whether the message says no more than could be said about other subjects too. */
  readonly hinted: boolean;
};

/** The place of the largest number, if any is above 0. */
function largest(numbers: readonly number[]): number | undefined {
  let at: number | undefined;
  numbers.forEach((value, i) => {
    if (value > (at === undefined ? 0 : (numbers[at] ?? 0))) at = i;
  });
  return at;
}

/** What speaks for each action of a topic. */
type Weights = Map<number, number>;

const addTo = (weights: Weights, action: number, weight: number): void => {
  weights.set(action, (weights.get(action) ?? 0) + weight);
};

/** The action for which most speaks. */
function heaviest(weights: Weights | undefined): number | undefined {
  let action: number | undefined;
  let most = 0;
  for (const [candidate, weight] of weights ?? []) {
    if (weight <= most) continue;
    most = weight;
    action = candidate;
  }
  return action;
}

/** What the words outside `material` speak for, greetings and thanks apart. */
function aboutHits(
  input: AnalyzedText,
  hits: readonly Hit[],
  language: string,
  material: readonly Span[] = [],
): Found | undefined {
  const topics = taxonomy.map(() => 0);
  const hints = taxonomy.map(() => 0);
  const actions = new Map<number, Weights>();
  const seen = new Set<string>();
  const asksIn = input.words.length > TELLING_WORDS ? ASKING_WORDS : 0;
  for (const hit of hits) {
    const label = topicLabels.get(hit.label);
    if (!label || label.topic === POLITE || !counts(hit, language)) continue;
    // Code and logs say themselves that they are code.
    const isMaterial = label.topic !== CODING && isWithin(material, input.starts[hit.first] ?? 0);
    if (isMaterial) continue;
    const { topic, action, hint } = label;
    const key = `${hit.label}@${hit.first}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const isAction = action !== undefined;
    const orders = isAction && !hint && hit.first < ORDER_WORDS && ON_TEXTS.has(topic);
    const factor = orders ? ORDER_FACTOR : hit.first < asksIn ? OPENING_FACTOR : 1;
    const weight = (isAction ? hit.size * ACTION_WEIGHT : hit.size) * factor;
    const sums = hint ? hints : topics;
    sums[topic] = (sums[topic] ?? 0) + weight;
    if (!isAction) continue;
    const own = actions.get(topic) ?? new Map();
    actions.set(topic, own);
    addTo(own, action, hint ? weight * HINT_WEIGHT : weight);
  }
  if (holdsCode(input.text)) topics[CODING] = (topics[CODING] ?? 0) + CODE_WEIGHT;
  else if (holdsArithmetic(input.text)) hints[DATA] = (hints[DATA] ?? 0) + ARITHMETIC_HINT;
  const sums = topics.map((value, i) => (value > 0 ? value + HINT_WEIGHT * (hints[i] ?? 0) : 0));
  const certain = largest(sums);
  const topic = certain ?? largest(hints);
  if (topic === undefined) return undefined;
  const weight = certain === undefined ? HINT_WEIGHT : (sums[topic] ?? 0);
  return { topic, action: heaviest(actions.get(topic)), weight, hinted: certain === undefined };
}

/** What a message is about by its own words, greetings and thanks apart: by its instruction before what that is about. */
export function aboutWords(
  input: AnalyzedText,
  hits: readonly Hit[],
  language: string,
): Found | undefined {
  const material = hits.length === 0 ? [] : materialOf(input, hits, language);
  const instructed = material.length > 0 ? aboutHits(input, hits, language, material) : undefined;
  return instructed && !instructed.hinted ? instructed : aboutHits(input, hits, language);
}

/** Greetings, thanks and chat, where they are (nearly) all that a message says. */
function smalltalk(input: AnalyzedText, hits: InputHits, language: string): Found | undefined {
  const polite = new Set<number>();
  const actions: Weights = new Map();
  for (const hit of hits.topics) {
    const label = topicLabels.get(hit.label);
    if (label?.topic !== POLITE || !counts(hit, language)) continue;
    for (let at = hit.first; at <= hit.last; at++) polite.add(at);
    if (label.action !== undefined) addTo(actions, label.action, hit.size);
  }
  if (polite.size === 0) return undefined;
  const action = heaviest(actions);
  const most = action !== undefined && CHAT.has(action) ? MOST_BESIDE_CHAT : MOST_BESIDE_COURTESY;
  if (input.words.length - polite.size > most && !onlyThanks(input, hits, language))
    return undefined;
  return { topic: POLITE, action, weight: polite.size * HINT_WEIGHT, hinted: false };
}

/** What a message is about by its own words. */
export function ownSubject(
  input: AnalyzedText,
  hits: InputHits,
  language: string,
): Found | undefined {
  const found = aboutWords(input, hits.topics, language);
  if (found && !found.hinted) return found;
  return smalltalk(input, hits, language) ?? found;
}

/** Names of what was found; '' for the action where there is none. */
export function named({ topic, action }: Found): Subject {
  const rule = taxonomy[topic];
  const act = action === undefined ? undefined : rule?.actions[action];
  return {
    topic: rule?.topic ?? '',
    user_action: act?.action ?? '',
    user_intent: act?.intent ?? '',
  };
}
