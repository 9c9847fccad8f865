import { MICROS_PER_SECOND, type Micros, toIso } from '../lib/time.ts';
import type { Random } from './random.ts';
import type { Situation } from './situation.ts';
import type { Phrases } from './text-types.ts';
import type { TimedItem, TimedTurn } from './wire-item.ts';

type Reaction = {
  readonly slug: string;
  readonly onGood: number;
  readonly onFailed: number;
  /** Text or value that goes with it. */
  readonly more?: (
    isGood: boolean,
    say: () => string,
    random: Random,
  ) => Readonly<Record<string, unknown>>;
};

/** How often people press what, after good and after failed answers. */
const reactions: readonly Reaction[] = [
  { slug: 'thumbs_up', onGood: 0.045, onFailed: 0.002 },
  { slug: 'thumbs_down', onGood: 0.004, onFailed: 0.15 },
  { slug: 'copy_output', onGood: 0.05, onFailed: 0.004 },
  { slug: 'copy_input', onGood: 0.004, onFailed: 0.012 },
  { slug: 'paste', onGood: 0.008, onFailed: 0 },
  { slug: 'regenerate', onGood: 0.004, onFailed: 0.08 },
  { slug: 'edit', onGood: 0.003, onFailed: 0.02 },
  {
    slug: 'rating',
    onGood: 0.022,
    onFailed: 0.05,
    more: (isGood, _say, random) => ({ value: isGood ? random.int(3, 5) : random.int(1, 3) }),
  },
  {
    slug: 'comment',
    onGood: 0.01,
    onFailed: 0.04,
    more: (_isGood, say) => ({ text: say() }),
  },
];

/** Feedback on the answers of a conversation, and tags that the support team adds later. */
export function reactionsTo(
  turns: readonly TimedTurn[],
  context: {
    readonly endUser: string;
    readonly phrases: Phrases;
    readonly situation: Situation;
    readonly random: Random;
  },
): readonly TimedItem[] {
  const { endUser, phrases, random, situation } = context;
  const items: TimedItem[] = [];
  for (const turn of turns) {
    const isGood = turn.failure === undefined;
    const say = () =>
      situation.say(random.pick(isGood ? phrases.goodComments : phrases.badComments));
    const feedback = (at: Micros, action: Readonly<Record<string, unknown>>): TimedItem => ({
      at,
      item: {
        type: 'feedback',
        body: {
          action,
          metadata: {
            input: turn.input,
            output: turn.output,
            end_user: endUser,
            timestamp: toIso(at),
          },
        },
      },
    });
    for (const reaction of reactions) {
      if (!random.chance(isGood ? reaction.onGood : reaction.onFailed)) continue;
      const at = turn.end + seconds(random.logNormal(9, 0.8));
      items.push(feedback(at, { slug: reaction.slug, ...reaction.more?.(isGood, say, random) }));
      if (reaction.slug === 'thumbs_down' && random.chance(0.06)) {
        items.push(feedback(at + seconds(20), { slug: 'retract', text: 'thumbs_down' }));
      }
    }
    if (isGood || !random.chance(0.12)) continue;
    const at = turn.end + seconds(random.logNormal(7200, 0.7));
    const { input, output } = turn;
    const metadata = { end_user: endUser, time_start: toIso(turn.start), input, output };
    items.push({ at, item: { type: 'tags', body: { tags: { escalated: true }, metadata } } });
  }
  return items;
}

function seconds(count: number): Micros {
  return Math.floor(count * MICROS_PER_SECOND);
}
