/** ISO 8601 with or without offset (none: UTC), seconds to nanoseconds; kept in microseconds, truncated. */
export type Instant = string;

/** At most 100 keys of 200 characters, values of 2,000; kept as strings. */
export type Tags = Readonly<Record<string, string | number | boolean>>;

/** An earlier turn: what the user wrote, what the assistant answered. */
export type HistoryPair = readonly [user: string, assistant: string];

/** A message of the OpenAI chat format; of a list of parts the texts are kept. */
export type ChatMessage = {
  readonly role: 'system' | 'developer' | 'user' | 'assistant' | 'tool' | 'function';
  readonly content?: string | readonly ChatPart[] | null | undefined;
};
export type ChatPart = { readonly type: string; readonly text?: string | undefined };

type InteractionFacts = {
  /** When the user's message came. */
  readonly time_start: Instant;
  /** When the answer was complete; not before `time_start`. */
  readonly time_end: Instant;
  readonly end_user: string;
  readonly rag_sources?: readonly string[] | undefined;
  readonly model?: string | undefined;
  readonly system_prompt?: string | undefined;
  readonly tags?: Tags | undefined;
  readonly feature_flag?: readonly string[] | undefined;
  /** Left out: found from the history, or from the pauses of this user. */
  readonly conversation_id?: string | undefined;
};

export type Interaction = InteractionFacts & {
  readonly input: string;
  readonly output: string;
  readonly history?: readonly HistoryPair[] | undefined;
};

/** The last user message is the input, earlier ones the history. */
export type ChatInteraction = InteractionFacts & {
  readonly messages: readonly ChatMessage[];
  readonly output: string;
};

/** `hide_content`: analysis, tags, cost and times are kept, every text is not. */
type Hidable = { readonly hide_content?: boolean | undefined };

type Anonymizable = {
  /** Remove personal data from every text before it is written anywhere. Default true. */
  readonly anonymize?: boolean | undefined;
};

export type InteractionEvent = Anonymizable & { readonly interaction: Interaction };
export type ChatInteractionEvent = Anonymizable & { readonly interaction: ChatInteraction };

export type ModelTrace = {
  readonly model: string;
  readonly messages?: readonly ChatMessage[] | undefined;
  readonly system_prompt?: string | undefined;
  readonly history?: readonly HistoryPair[] | undefined;
  readonly input?: string | undefined;
  readonly output: string;
  readonly input_tokens?: number | undefined;
  readonly output_tokens?: number | undefined;
};

/** A retrieval or the call of a tool. No outputs: it found nothing. */
export type RetrievalTrace = {
  readonly source: string;
  readonly input: string;
  readonly outputs: readonly string[];
};

export type Trace = ModelTrace | RetrievalTrace;

/** `retract` takes back an earlier action; its `text` names the slug. */
export type FeedbackSlug =
  | 'thumbs_up'
  | 'thumbs_down'
  | 'copy_input'
  | 'copy_output'
  | 'paste'
  | 'comment'
  | 'regenerate'
  | 'edit'
  | 'rating'
  | 'retract';

export type FeedbackAction = {
  readonly slug: FeedbackSlug;
  readonly text?: string | undefined;
  /** Of a rating: an integer from 1 to 5. */
  readonly value?: number | undefined;
};

export type TraceInteractionEvent = Anonymizable & {
  readonly interaction: Interaction & Hidable;
  readonly traces: readonly Trace[];
  readonly feedback_actions?: readonly FeedbackAction[] | undefined;
};

export type ChatTraceInteractionEvent = Anonymizable & {
  readonly interaction: ChatInteraction & Hidable;
  readonly traces: readonly Trace[];
  readonly feedback_actions?: readonly FeedbackAction[] | undefined;
};

export type TraceConversationEvent = Anonymizable & {
  readonly conversation: {
    readonly conversation_id?: string | undefined;
    readonly end_user: string;
    readonly interactions: readonly {
      readonly input: string;
      readonly output: string;
      readonly time_start: Instant;
      readonly time_end: Instant;
      readonly tags?: Tags | undefined;
      readonly trace?: readonly Trace[] | undefined;
    }[];
  };
};

type FeedbackMetadata = {
  readonly input?: string | undefined;
  readonly output?: string | undefined;
  readonly end_user: string;
  readonly timestamp: Instant;
  /** The surest way to say which interaction is meant. */
  readonly interaction_id?: string | undefined;
  readonly anonymize?: boolean | undefined;
};

/** May come before its interaction; waits up to 7 days. `feedback` is another name of `action`. */
export type FeedbackEvent =
  | { readonly action: FeedbackAction; readonly metadata: FeedbackMetadata }
  | { readonly feedback: FeedbackAction; readonly metadata: FeedbackMetadata };

/** Adds and overwrites these keys, leaves others. */
export type TagsEvent = {
  readonly tags: Tags;
  readonly metadata: {
    readonly end_user: string;
    /** Older clients call it `timestamp`. */
    readonly time_start?: Instant | undefined;
    readonly timestamp?: Instant | undefined;
    readonly input?: string | undefined;
    readonly output?: string | undefined;
    readonly interaction_id?: string | undefined;
  };
};

/** The body of each type of batch item: that of the type's own endpoint. */
export type EventBodies = {
  readonly interaction: InteractionEvent;
  readonly interaction_v2: ChatInteractionEvent;
  readonly trace_interaction: TraceInteractionEvent;
  readonly trace_interaction_v2: ChatTraceInteractionEvent;
  readonly trace_conversation: TraceConversationEvent;
  readonly feedback: FeedbackEvent;
  readonly tags: TagsEvent;
};

export type EventType = keyof EventBodies;

/** One event of a batch. `id` is yours and comes back in the answer. */
export type BatchItem = {
  readonly [T in EventType]: {
    readonly type: T;
    readonly id?: string | undefined;
    readonly body: EventBodies[T];
  };
}[EventType];

/** The event was deleted earlier and stays away: nothing was written. */
export type DeletedAnswer = { readonly status: 'deleted' };

export type InteractionAnswer =
  | { readonly interaction_id: string; readonly conversation_id: string }
  | DeletedAnswer;

/** The ids of its interactions, in order. */
export type ConversationAnswer =
  | { readonly interaction_id: readonly string[]; readonly conversation_id: readonly string[] }
  | DeletedAnswer;

type PatchAnswer = {
  readonly interaction_id: string | null;
  /** `waiting`: its interaction has not come yet. */
  readonly state: 'attached' | 'waiting';
};

export type FeedbackAnswer = (PatchAnswer & { readonly feedback_id: string }) | DeletedAnswer;

export type TagsAnswer = (PatchAnswer & { readonly tags_id: string }) | DeletedAnswer;

export type BatchAnswerItem = {
  readonly index: number;
  readonly id?: string | undefined;
  /**
   * 202 durable (or deleted, see `state`), 422 refused (see `detail`), 500 its analysis failed (a defect of the server;
   * the same again fails again), 503 not taken, safe to send again.
   */
  readonly status: 202 | 422 | 500 | 503;
  /** Of feedback and tags as in `PatchAnswer`; `deleted`, of any event: see `DeletedAnswer`, there are no ids then. */
  readonly state?: PatchAnswer['state'] | 'deleted' | undefined;
  readonly interaction_id?: string | readonly string[] | null | undefined;
  readonly conversation_id?: string | readonly string[] | undefined;
  readonly feedback_id?: string | undefined;
  readonly tags_id?: string | undefined;
  readonly detail?: ErrorDetail | undefined;
};

export type BatchAnswer = {
  readonly accepted: number;
  readonly rejected: number;
  /** In the order of the request. */
  readonly items: readonly BatchAnswerItem[];
};

/** One reason a request was refused. */
export type Problem = {
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly type: string;
};

/** What the server says of a failure: a sentence, or the problems of a 422. */
export type ErrorDetail = string | readonly Problem[];
