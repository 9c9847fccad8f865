import { conversation, session } from './events.ts';
import type { Random } from './random.ts';
import { feedbackById, feedbackOn, isMarked, lostFeedback, tagsOn } from './reactions.ts';
import { interactionsIn, type SentInteraction } from './stored.ts';
import { TIED_USERS, USERS } from './texts.ts';
import type { Sent, WireEvent } from './wire.ts';

/** Sends what it is given; `inOrder`: one after the other, each after the answer to the one before. */
export type Send = (
  events: readonly WireEvent[],
  options?: { readonly inOrder?: boolean },
) => Promise<readonly Sent[]>;

/** Counters that make texts and instants unique. */
export type Marks = { readonly marker: () => string; readonly tick: () => number };

export function marks(): Marks {
  let count = 0;
  return { marker: () => String(++count), tick: () => ++count };
}

/** Without interactions of one user that start or end together, which feedback by time could not tell apart. */
function distinguishable(events: readonly WireEvent[], taken: Set<string>): WireEvent[] {
  return events.filter((event) => {
    const keys = interactionsIn(event).flatMap(({ endUser, start, end }) =>
      TIED_USERS.includes(endUser) ? [] : [`${endUser} start ${start}`, `${endUser} end ${end}`],
    );
    const free = new Set(keys).size === keys.length && keys.every((key) => !taken.has(key));
    if (free) for (const key of keys) taken.add(key);
    return free;
  });
}

/** The same exchange at the same instants by somebody else. */
function bySomebodyElse(random: Random, event: WireEvent): WireEvent {
  const end_user = random.pick(USERS);
  switch (event.type) {
    case 'interaction':
    case 'trace_interaction':
      return {
        ...event,
        body: { ...event.body, interaction: { ...event.body.interaction, end_user } },
      } as WireEvent;
    default:
      return event;
  }
}

export type Stage = {
  readonly random: Random;
  readonly send: Send;
  readonly marks: Marks;
  /** Starts and ends in use. */
  readonly taken: Set<string>;
};

/** Sessions, in disorder, with retries among them and some feedback ahead of its interaction. */
export async function sendInteractions(
  { random, send, marks, taken }: Stage,
  sessions: number,
): Promise<Sent[]> {
  const own = Array.from({ length: sessions }, () =>
    random.chance(0.1) ? [conversation(random, marks.marker)] : session(random, marks.marker),
  ).flat();
  const twins = random.some(own, 5, 25).map((event) => bySomebodyElse(random, event));
  const events = distinguishable([...own, ...twins], taken);
  const retries = random.some(events, 5, Math.ceil(events.length / 8));
  const targets = events.flatMap(interactionsIn);
  const early = random
    .some(
      targets.filter((one) => isMarked(one) || !TIED_USERS.includes(one.endUser)),
      1,
      sessions,
    )
    .map((target) => feedbackOn(random, target, { tick: marks.tick, complete: false }));
  const earlyTags = random
    .some(targets.filter(isMarked), 1, Math.ceil(sessions / 4))
    .map((target) => tagsOn(random, target, undefined));
  const half = Math.floor(early.length / 2);
  return [
    ...(await send([...early.slice(0, half), ...earlyTags])),
    ...(await send(random.shuffle([...events, ...retries, ...early.slice(half)]))),
    ...(await send(random.some(retries, 1, 10))),
  ];
}

/** Feedback, tags and their retries on interactions that are there. */
export async function sendReactions(
  { random, send, marks }: Stage,
  known: readonly Sent[],
  many: number,
): Promise<Sent[]> {
  const carriers = known.filter(({ event }) => interactionsIn(event).length > 0);
  const interactions = carriers.flatMap(({ event, ack }) => {
    const ids = [ack.interaction_id ?? []].flat();
    return interactionsIn(event).map((interaction, i) => ({ interaction, id: ids[i] }));
  });
  const starts = new Map<string, number>();
  const startOf = ({ endUser, start }: SentInteraction) => JSON.stringify([endUser, start]);
  for (const { interaction } of new Map(interactions.map((one) => [one.id, one])).values()) {
    starts.set(startOf(interaction), (starts.get(startOf(interaction)) ?? 0) + 1);
  }
  const alone = interactions.filter(
    ({ interaction }) =>
      starts.get(startOf(interaction)) === 1 && !TIED_USERS.includes(interaction.endUser),
  );
  const speakable = interactions.filter(
    ({ interaction }) => isMarked(interaction) || !TIED_USERS.includes(interaction.endUser),
  );
  const feedback = Array.from({ length: many }, () => [
    ...feedbackById(random, random.pick(carriers), marks.tick),
    feedbackOn(random, random.pick(speakable).interaction, {
      tick: marks.tick,
      complete: true,
    }),
    ...(random.chance(0.05) ? [lostFeedback(random, random.pick(interactions).interaction)] : []),
  ]).flat();
  const tags = Array.from({ length: Math.ceil(many / 2) }, () => {
    const { interaction, id } = random.pick(alone);
    return [tagsOn(random, interaction, id), tagsOn(random, interaction, id)];
  }).flat();
  const sentTags = await send([...tags, ...random.some(tags, 1, 5)], { inOrder: true });
  const sentFeedback = await send(feedback);
  const retried = await send(random.some(feedback, 1, 10));
  return [...sentTags, ...sentFeedback, ...retried];
}
