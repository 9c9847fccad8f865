import { businessPhrases } from './data/business.ts';
import { cuePhrases } from './data/cues.ts';
import { reactionPhrases } from './data/cues-reactions.ts';
import { emotionPhrases } from './data/emotions.ts';
import { moderationPhrases } from './data/moderation.ts';
import { problemPhrases } from './data/problems.ts';
import { requestPhrases } from './data/requests.ts';
import { riskPhrases } from './data/risk.ts';
import { sentimentPhrases } from './data/sentiment.ts';
import { taxonomy } from './data/taxonomy.ts';
import { compilePhrases, type Phrases, type PhraseTable } from './phrases.ts';

/** Stands before a phrase that only hints at its topic. */
const HINT = '~';

/** The phrases that only hint, or the others. */
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

/** What a phrase of the taxonomy speaks for, in numbers of the taxonomy. */
export type TopicLabel = {
  readonly topic: number;
  /** Undefined: for the topic alone. */
  readonly action: number | undefined;
  readonly hint: boolean;
};

const topicRules = taxonomy.flatMap(({ about, actions }, topic) =>
  [
    { action: undefined, phrases: about },
    ...actions.map(({ action: _action, intent: _intent, ...phrases }, action) => ({
      action,
      phrases,
    })),
  ].flatMap(({ action, phrases }) =>
    [false, true].map((hint) => ({
      name: JSON.stringify([topic, action, hint]),
      label: { topic, action, hint },
      phrases: marked(phrases, hint),
    })),
  ),
);

/** By the label of a hit in `topics`. */
export const topicLabels: ReadonlyMap<string, TopicLabel> = new Map(
  topicRules.map(({ name, label }) => [name, label]),
);

const topicPhrases: PhraseTable = Object.fromEntries(
  topicRules.map(({ name, phrases }) => [name, phrases]),
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

/** What only short messages are searched for: they would cost more than they say in others. */
export const matchReactions = compilePhrases({ reactions: reactionPhrases });

/** All rules on answers. */
export const matchOutput = compilePhrases({
  problems: problemPhrases,
  moderation: moderationPhrases,
});

export type InputHits = ReturnType<typeof matchInput>;
export type OutputHits = ReturnType<typeof matchOutput>;
