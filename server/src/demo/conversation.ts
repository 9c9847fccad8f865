import { createHash } from 'node:crypto';
import { MICROS_PER_SECOND, type Micros } from '../lib/time.ts';
import { appVersion, latencySeconds, modelFor, tokensOf } from './assistants.ts';
import { demoLanguages } from './languages.ts';
import type { DemoPerson } from './people.ts';
import { createRandom, type Random } from './random.ts';
import { reactionsTo } from './reactions.ts';
import { type Turn, writeScript } from './script.ts';
import { createSituation } from './situation.ts';
import { type DemoStories, FAILURE_RATE_AFTER_CHANGE, FAILURE_RATE_IN_OUTAGE } from './stories.ts';
import { type DemoTopicName, demoTopics } from './topics.ts';
import { itemsOfChannel, type TimedItem, type TimedTurn } from './wire-item.ts';

export type ConversationPlan = {
  readonly person: DemoPerson;
  readonly start: Micros;
  readonly seed: number;
};

/** All items of one conversation, feedback included; a function of the plan alone. */
export function demoConversation(
  plan: ConversationPlan,
  stories: DemoStories,
  span: { readonly start: Micros; readonly end: Micros },
): readonly TimedItem[] {
  const { person, start } = plan;
  const random = createRandom(plan.seed);
  const texts = demoLanguages[person.language];
  const topic = chooseTopic(person, start, stories, random);
  const situation = createSituation(
    { code: person.language, texts },
    { country: person.country, plan: person.plan, at: start },
    random,
  );
  const isOutage = isInOutage(person, start, stories);
  const turns = writeScript(
    {
      topic,
      texts,
      situation,
      isOutage,
      failureRate: failureRate(topic, start, isOutage, stories),
    },
    random,
  );
  const model = modelFor(person, start, stories, random);
  const timed = withTimes(
    turns,
    start,
    (output) => latencySeconds(model, tokensOf(output), random),
    random,
  );
  const share = (start - span.start) / (span.end - span.start);
  const facts = {
    conversationId: uuidOf(`${person.endUser} ${start} ${plan.seed}`),
    endUser: person.endUser,
    model: model.name,
    systemPrompt: texts.phrases.systemPrompt,
    tags: {
      plan: person.plan,
      country: person.country,
      channel: person.channel,
      ...(person.channel === 'email' ? {} : { app_version: appVersion(share, random) }),
    },
    featureFlags: person.inExperiment && share > 0.4 ? ['new_search'] : [],
  };
  const { endUser } = person;
  return [
    ...itemsOfChannel[person.channel](timed, facts),
    // A kiosk has no buttons.
    ...(person.channel === 'kiosk'
      ? []
      : reactionsTo(timed, { endUser, phrases: texts.phrases, situation, random })),
  ];
}

function chooseTopic(
  person: DemoPerson,
  at: Micros,
  stories: DemoStories,
  random: Random,
): DemoTopicName {
  const spoken = [...demoLanguages[person.language].topics.keys()];
  return random.weighted(
    spoken.map((name) => {
      const isYet = name !== stories.newTopic.topic || at >= stories.newTopic.from;
      return [name, isYet ? demoTopics[name].weight : 0] as const;
    }),
  );
}

function failureRate(
  topic: DemoTopicName,
  at: Micros,
  isOutage: boolean,
  stories: DemoStories,
): number {
  if (isOutage) return FAILURE_RATE_IN_OUTAGE;
  const isChanged = topic === stories.modelChange.topic && at >= stories.modelChange.at;
  return isChanged ? FAILURE_RATE_AFTER_CHANGE : demoTopics[topic].failureRate;
}

function isInOutage(person: DemoPerson, at: Micros, { outage }: DemoStories): boolean {
  return person.country === outage.country && at >= outage.start && at < outage.end;
}

/** People read the answer and think before they write again; never as long as half an hour. */
function withTimes(
  turns: readonly Turn[],
  start: Micros,
  latency: (output: string) => number,
  random: Random,
): readonly TimedTurn[] {
  let at = start;
  return turns.map((turn) => {
    const seconds = turn.failure === 'outage' ? random.logNormal(28, 0.2) : latency(turn.output);
    const end = at + Math.floor(seconds * MICROS_PER_SECOND);
    const timed = { ...turn, start: at, end };
    at = end + Math.floor(Math.min(1500, random.logNormal(35, 0.9)) * MICROS_PER_SECOND);
    return timed;
  });
}

function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
