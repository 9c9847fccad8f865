import { businessPhrases } from './data/business.ts';
import { cuePhrases } from './data/cues.ts';
import { emotionPhrases } from './data/emotions.ts';
import { moderationPhrases } from './data/moderation.ts';
import { problemPhrases } from './data/problems.ts';
import { requestPhrases } from './data/requests.ts';
import { riskPhrases } from './data/risk.ts';
import { sentimentPhrases } from './data/sentiment.ts';
import { taxonomy } from './data/taxonomy.ts';
import { compilePhrases, type Phrases, type PhraseTable } from './phrases.ts';

/** Ends the label of a phrase that only hints at its topic. */
export const HINT = '~';

/** The phrases with a `~` before them, or the others. */
const marked = (phrases: Phrases, hints: boolean): Phrases =>
  Object.fromEntries(
    Object.entries(phrases).map(([language, list]) => [
      language,
      list
        .split(',')
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase.startsWith(HINT) === hints)
        .map((phrase) => (hints ? phrase.slice(HINT.length) : phrase))
        .join(', '),
    ]),
  );

/** Numbers of topic and action, so that one table serves both: `3` a topic, `3.1` its second action, `3.1~` a hint at it. */
const topicPhrases: PhraseTable = Object.fromEntries(
  taxonomy
    .flatMap(({ about, actions }, topic): [string, Phrases][] => [
      [`${topic}`, about],
      ...actions.map(({ action: _action, intent: _intent, ...phrases }, i): [string, Phrases] => [
        `${topic}.${i}`,
        phrases,
      ]),
    ])
    .flatMap(([label, phrases]) => [
      [label, marked(phrases, false)],
      [`${label}${HINT}`, marked(phrases, true)],
    ]),
);

/** All rules on user messages, compiled once per worker: one pass finds them all. */
export const matchInput = compilePhrases({
  cues: cuePhrases,
  moderation: moderationPhrases,
  risk: riskPhrases,
  business: businessPhrases,
  sentiment: sentimentPhrases,
  emotions: emotionPhrases,
  requests: requestPhrases,
  topics: topicPhrases,
});

/** All rules on answers. */
export const matchOutput = compilePhrases({
  problems: problemPhrases,
  moderation: moderationPhrases,
});

export type InputHits = ReturnType<typeof matchInput>;
export type OutputHits = ReturnType<typeof matchOutput>;
