import { type Instant, instantOf } from './calendar.ts';
import { assignConversations } from './conversations.ts';
import { feedbackTarget, tagsTarget } from './matching.ts';
import { type StoredInteraction, storedOnce } from './stored.ts';
import type { FeedbackBody, Sent } from './wire.ts';

export type StoredAction = {
  readonly slug: string;
  readonly text: string;
  readonly value: number | null;
  readonly at: Instant;
  readonly retracted: boolean;
  readonly anonymize: boolean;
};

/** One interaction with everything that was sent about it. */
export type StoredState = StoredInteraction & {
  readonly conversation: string;
  readonly currentTags: Readonly<Record<string, string>>;
  readonly actions: readonly StoredAction[];
};

export type Model = {
  readonly interactions: readonly StoredState[];
  /** What already the answers to the events got wrong. */
  readonly problems: readonly string[];
  /** Feedback and tags events by the id of the interaction they are attached to; the rest wait. */
  readonly targets: ReadonlyMap<Sent, string>;
};

/** What deletions and erasures took away so far. */
export type Deleted = {
  readonly ids: ReadonlySet<string>;
  /** Feedback and tags that went with their interactions. */
  readonly events: ReadonlySet<Sent>;
};

const NOTHING: Deleted = { ids: new Set(), events: new Set() };

type Timed = StoredAction & { readonly id: string };

function action(body: FeedbackBody, at: Instant, id: string, anonymize: boolean): Timed {
  const { slug, text = '', value = null } = body;
  return { slug, text, value, at, id, retracted: false, anonymize };
}

/** A retract takes back the latest action of its slug before it that still stands. */
function withRetractions(actions: readonly Timed[]): StoredAction[] {
  const sorted = [...actions].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const taken = new Set<Timed>();
  for (const [i, { slug, text }] of sorted.entries()) {
    if (slug !== 'retract') continue;
    const target = sorted.slice(0, i).findLast((other) => other.slug === text && !taken.has(other));
    if (target) taken.add(target);
  }
  return sorted.map((one) => {
    const { id: _, ...rest } = one;
    return { ...rest, retracted: taken.has(one) };
  });
}

/** What must be stored after these acknowledged events, in the order they were acknowledged. */
export function modelOf(sent: readonly Sent[], deleted: Deleted = NOTHING): Model {
  const { interactions, problems } = storedOnce(sent, deleted.ids);
  const conversations = assignConversations(interactions);
  const tags = new Map(
    interactions.map(({ id, tags }) => [
      id,
      new Map(Object.entries(tags).map(([name, value]) => [name, String(value)])),
    ]),
  );
  const actions = new Map<string, Timed[]>(
    interactions.map(({ id, end, feedback, anonymize }) => [
      id,
      feedback.map((body, i) => action(body, end, `0 ${i}`, anonymize)),
    ]),
  );
  const seen = new Set<string>();
  const targets = new Map<Sent, string>();
  for (const one of sent) {
    if (deleted.events.has(one)) continue;
    const { event, ack } = one;
    // Events about what was deleted are acknowledged and write nothing.
    if (ack.status === 'deleted' || ack.state === 'deleted') continue;
    if (event.type === 'feedback') {
      const { metadata } = event.body;
      const body = event.body.action ?? event.body.feedback;
      const id = ack.feedback_id;
      if (!body || id === undefined) throw new Error('a feedback event without slug or id');
      if (seen.has(id)) continue;
      seen.add(id);
      const at = instantOf(metadata.timestamp);
      const target = feedbackTarget(interactions, metadata, at);
      if (!target) continue;
      targets.set(one, target.id);
      actions.get(target.id)?.push(action(body, at, id, metadata.anonymize ?? true));
    } else if (event.type === 'tags') {
      const { metadata } = event.body;
      const id = ack.tags_id ?? JSON.stringify(event.body);
      if (seen.has(id)) continue;
      seen.add(id);
      const start = metadata.time_start ?? metadata.timestamp;
      const target = tagsTarget(interactions, metadata, start ? instantOf(start) : Number.NaN);
      if (!target) continue;
      targets.set(one, target.id);
      for (const [name, value] of Object.entries(event.body.tags)) {
        tags.get(target.id)?.set(name, String(value));
      }
    }
  }
  return {
    interactions: interactions.map((interaction) => ({
      ...interaction,
      conversation: conversations.get(interaction.id) ?? '',
      currentTags: Object.fromEntries(tags.get(interaction.id) ?? []),
      actions: withRetractions(actions.get(interaction.id) ?? []),
    })),
    problems,
    targets,
  };
}

/** The same deletions and these interactions too, with what is attached to them. */
export function alsoDeleted(before: Deleted, model: Model, ids: readonly string[]): Deleted {
  const all = new Set([...before.ids, ...ids]);
  const events = [...model.targets].filter(([, id]) => all.has(id)).map(([sent]) => sent);
  return { ids: all, events: new Set([...before.events, ...events]) };
}
