import type { Micros } from '../lib/time.ts';
import type { DemoPerson } from './people.ts';
import type { Random } from './random.ts';
import type { DemoStories } from './stories.ts';

/** A model that answers, and how quickly. */
export type DemoModel = {
  readonly name: string;
  readonly firstSeconds: number;
  readonly tokensPerSecond: number;
};

const models = {
  before: { name: 'gpt-4o-mini', firstSeconds: 0.7, tokensPerSecond: 85 },
  after: { name: 'gpt-4.1-mini', firstSeconds: 0.6, tokensPerSecond: 105 },
  pro: { name: 'claude-haiku-4-5', firstSeconds: 0.8, tokensPerSecond: 120 },
  trial: { name: 'gemini-2.0-flash', firstSeconds: 0.5, tokensPerSecond: 150 },
  /** Our own, of no known price. */
  kiosk: { name: 'fernhill-small-2', firstSeconds: 0.3, tokensPerSecond: 60 },
} as const satisfies Record<string, DemoModel>;

export function modelFor(
  person: DemoPerson,
  at: Micros,
  stories: DemoStories,
  random: Random,
): DemoModel {
  if (person.channel === 'kiosk') return models.kiosk;
  if (person.plan === 'pro') return models.pro;
  if (person.inExperiment && random.chance(0.12)) return models.trial;
  return at < stories.modelChange.at ? models.before : models.after;
}

/** Four characters a token is near enough for all five languages. */
export function tokensOf(...texts: readonly string[]): number {
  return Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / 4) + 4 * texts.length;
}

/** Seconds until the answer is complete. */
export function latencySeconds(model: DemoModel, outputTokens: number, random: Random): number {
  return random.logNormal(model.firstSeconds, 0.35) + outputTokens / model.tokensPerSecond;
}

const RELEASES = ['5.8.2', '5.9.0', '5.9.1', '6.0.0', '6.0.3', '6.1.0'];

/** Releases come out evenly over the span; people take a while to update. */
export function appVersion(share: number, random: Random): string {
  const newest = Math.floor(share * RELEASES.length);
  const behind = random.weighted([
    [0, 60],
    [1, 28],
    [2, 12],
  ] as const);
  return RELEASES[Math.max(0, Math.min(RELEASES.length - 1, newest) - behind)] ?? '5.8.2';
}
