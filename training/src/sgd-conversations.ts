import { createHash } from 'node:crypto';

/** One line of `shared/data/sgd`: turns of a user and an assistant, without times and users. */
export type SgdDialogue = {
  readonly id: string;
  readonly services: readonly string[];
  readonly turns: readonly {
    readonly user: string;
    readonly assistant: string;
    readonly intents: readonly string[];
  }[];
};

/** A line for `undertone import`: the user's turns are the inputs, the assistant's the outputs. */
export type SgdConversation = {
  readonly conversation_id: string;
  readonly end_user: string;
  readonly interactions: readonly {
    readonly input: string;
    readonly output: string;
    readonly time_start: string;
    readonly time_end: string;
    readonly tags: Readonly<Record<string, string>>;
  }[];
};

export type SgdTimes = {
  /** Milliseconds since 1970 UTC; all conversations begin within [startMs, endMs). */
  readonly startMs: number;
  readonly endMs: number;
  readonly users: number;
};

const DAY_MS = 86_400_000;

/** Gives a dialogue a made-up time and user, derived from its id alone: the same line gives the same conversation. */
export function sgdToConversation(dialogue: SgdDialogue, times: SgdTimes): SgdConversation {
  const random = numbersFrom(dialogue.id);
  const days = Math.max(1, Math.floor((times.endMs - times.startMs) / DAY_MS));
  // Between 7 and 23 o'clock, so that days look like days.
  const dayMs = times.startMs + Math.floor(random() * days) * DAY_MS;
  let at = dayMs + Math.floor((7 + random() * 16) * 3_600_000);
  // The square makes some users heavy and many rare.
  const user = Math.floor(random() ** 2 * times.users);
  return {
    conversation_id: `sgd-${dialogue.id}`,
    end_user: `sgd-user-${String(user).padStart(5, '0')}`,
    interactions: dialogue.turns.map((turn) => {
      const startMs = at;
      const endMs = startMs + 400 + Math.floor(random() * 1500) + turn.assistant.length * 8;
      at = endMs + 3000 + Math.floor(random() * 40_000);
      return {
        input: turn.user,
        output: turn.assistant,
        time_start: new Date(startMs).toISOString(),
        time_end: new Date(endMs).toISOString(),
        tags: tagsOf(dialogue, turn.intents),
      };
    }),
  };
}

/** Services stand for topics and intents for intents: kept as tags, to compare an analysis with. */
function tagsOf(dialogue: SgdDialogue, intents: readonly string[]): Record<string, string> {
  return {
    source: 'sgd',
    service: dialogue.services.join('+'),
    ...(intents.length > 0 ? { intent: intents.join('+') } : {}),
  };
}

/** Numbers in [0, 1) that depend on nothing but the text. */
function numbersFrom(text: string): () => number {
  let block = createHash('sha256').update(text).digest();
  let at = 0;
  return () => {
    if (at + 4 > block.length) {
      block = createHash('sha256').update(block).digest();
      at = 0;
    }
    const value = block.readUInt32BE(at) / 4_294_967_296;
    at += 4;
    return value;
  };
}
