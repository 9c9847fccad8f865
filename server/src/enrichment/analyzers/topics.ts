import type { AnalyzedInteraction, InteractionAnalyzer } from '../analyzer.ts';
import { taxonomy } from '../data/taxonomy.ts';
import { counts, type Hit } from '../phrases.ts';
import { type InputHits, matchInput } from '../rulebook.ts';
import { SMALLTALK, SUBJECTLESS_WORDS } from '../subject.ts';
import { type AnalyzedText, readText } from '../text.ts';
import { onlyThanks } from './cues.ts';

/** Greetings and thanks are the subject only where nothing else is. */
const POLITE = taxonomy.findIndex(({ topic }) => topic === SMALLTALK);
/** A message with more words besides is about something, even where nothing says what. */
const MOST_BESIDE_COURTESY = 3;
const MOST_BESIDE_CHAT = 8;
const COURTESIES = ['greeting', 'thanks'];
const CHAT = new Set(
  taxonomy[POLITE]?.actions.flatMap(({ action }, i) => (COURTESIES.includes(action) ? [] : [i])),
);
const ACTION_WEIGHT = 1.6;

/** Labels are the number of a topic and, of an action, its own: `3`, `3.1`. */
const topicOf = (label: string) => Number.parseInt(label, 10);

type Found = {
  readonly topic: number;
  readonly action: number | undefined;
  readonly weight: number;
};

function best(hits: readonly Hit[], language: string): Found | undefined {
  const topics = taxonomy.map(() => 0);
  const actions = new Map<string, number>();
  const seen = new Set<string>();
  for (const hit of hits) {
    if (!counts(hit, language)) continue;
    const key = `${hit.label}@${hit.first}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const topic = topicOf(hit.label);
    const isAction = hit.label.includes('.');
    const weight = (isAction ? hit.size * ACTION_WEIGHT : hit.size) * (topic === POLITE ? 0.3 : 1);
    topics[topic] = (topics[topic] ?? 0) + weight;
    if (isAction) actions.set(hit.label, (actions.get(hit.label) ?? 0) + weight);
  }
  const weight = Math.max(...topics);
  if (weight === 0) return undefined;
  const topic = topics.indexOf(weight);
  let action: number | undefined;
  let most = 0;
  for (const [label, value] of actions) {
    const [of, index] = label.split('.').map(Number);
    if (of === topic && value > most) {
      most = value;
      action = index;
    }
  }
  return { topic, action, weight };
}

/** Whether greetings, thanks and chat are (nearly) all that a message says. */
function isSmalltalk(
  { action }: Found,
  input: AnalyzedText,
  hits: InputHits,
  language: string,
): boolean {
  const polite = new Set<number>();
  for (const { label, first, last } of hits.topics) {
    if (topicOf(label) !== POLITE) continue;
    for (let at = first; at <= last; at++) polite.add(at);
  }
  const beside = input.words.length - polite.size;
  const chats = action !== undefined && CHAT.has(action);
  return (
    beside <= (chats ? MOST_BESIDE_CHAT : MOST_BESIDE_COURTESY) || onlyThanks(input, hits, language)
  );
}

function subject(
  { history, text_language }: AnalyzedInteraction,
  input: AnalyzedText,
  hits: InputHits,
) {
  const likely = best(hits.topics, text_language);
  const polite = likely?.topic === POLITE;
  const found = polite && !isSmalltalk(likely, input, hits, text_language) ? undefined : likely;
  if ((found && !polite) || input.words.length > SUBJECTLESS_WORDS) return found;
  const before = history.at(-1)?.[0];
  if (before === undefined || found) return found;
  const earlier = best(matchInput(readText(before)).topics, text_language);
  return earlier?.topic === POLITE ? undefined : earlier;
}

/** Topic, action and intent by the built-in taxonomy; left empty where nothing speaks for any. */
export const topics: InteractionAnalyzer = {
  name: 'topics',
  version: 2,
  fields: ['topic', 'user_action', 'user_intent'],
  analyze: (interaction, _context, { input, inputHits }) => {
    const found = subject(interaction, input, inputHits);
    const rule = found && taxonomy[found.topic];
    if (!found || !rule) return { values: {} };
    const action = found.action === undefined ? undefined : rule.actions[found.action];
    const sure = Math.min(0.9, 0.45 + found.weight / 12);
    return {
      values: {
        topic: rule.topic,
        ...(action && { user_action: action.action, user_intent: action.intent }),
      },
      confidence: {
        topic: sure,
        ...(action && { user_action: sure * 0.9, user_intent: sure * 0.9 }),
      },
    };
  },
};
