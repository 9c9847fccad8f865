/** The events of api.md as the tests send them. Names of the batch endpoint; single events go to `path`. */
export type TagValues = Readonly<Record<string, string | number | boolean>>;

export type ModelTrace = {
  readonly model: string;
  readonly messages?: readonly Message[];
  readonly system_prompt?: string;
  readonly history?: readonly (readonly [string, string])[];
  readonly input?: string;
  readonly output: string;
  readonly input_tokens?: number;
  readonly output_tokens?: number;
};
export type RetrievalTrace = {
  readonly source: string;
  readonly input: string;
  readonly outputs: readonly string[];
};
export type Trace = ModelTrace | RetrievalTrace;
export type Message = { readonly role: string; readonly content: string };
export type FeedbackBody = {
  readonly slug: string;
  readonly text?: string;
  readonly value?: number;
};

type Common = {
  readonly output: string;
  readonly time_start: string;
  readonly time_end: string;
  readonly end_user: string;
  readonly rag_sources?: readonly string[];
  readonly model?: string;
  readonly system_prompt?: string;
  readonly tags?: TagValues;
  readonly feature_flag?: readonly string[];
  readonly conversation_id?: string;
  readonly hide_content?: boolean;
};
export type InputInteraction = Common & {
  readonly input: string;
  readonly history?: readonly (readonly [string, string])[];
};
export type MessagesInteraction = Common & { readonly messages: readonly Message[] };

type Traced = {
  readonly traces: readonly Trace[];
  readonly feedback_actions?: readonly FeedbackBody[];
  readonly anonymize?: boolean;
};

export type Turn = {
  readonly input: string;
  readonly output: string;
  readonly time_start: string;
  readonly time_end: string;
  readonly tags?: TagValues;
  readonly trace?: readonly Trace[];
};

export type WireEvent =
  | {
      readonly type: 'interaction';
      readonly body: { readonly interaction: InputInteraction; readonly anonymize?: boolean };
    }
  | {
      readonly type: 'interaction_v2';
      readonly body: { readonly interaction: MessagesInteraction; readonly anonymize?: boolean };
    }
  | {
      readonly type: 'trace_interaction';
      readonly body: Traced & { readonly interaction: InputInteraction };
    }
  | {
      readonly type: 'trace_interaction_v2';
      readonly body: Traced & { readonly interaction: MessagesInteraction };
    }
  | {
      readonly type: 'trace_conversation';
      readonly body: {
        readonly conversation: {
          readonly conversation_id?: string;
          readonly end_user: string;
          readonly interactions: readonly Turn[];
        };
        readonly anonymize?: boolean;
      };
    }
  | {
      readonly type: 'feedback';
      readonly body: {
        readonly action?: FeedbackBody;
        readonly feedback?: FeedbackBody;
        readonly metadata: {
          readonly end_user: string;
          readonly timestamp: string;
          readonly input?: string;
          readonly output?: string;
          readonly interaction_id?: string;
          readonly anonymize?: boolean;
        };
      };
    }
  | {
      readonly type: 'tags';
      readonly body: {
        readonly tags: TagValues;
        readonly metadata: {
          readonly end_user: string;
          readonly time_start?: string;
          readonly timestamp?: string;
          readonly input?: string;
          readonly output?: string;
          readonly interaction_id?: string;
        };
      };
    };

export const PATHS: Readonly<Record<WireEvent['type'], string>> = {
  interaction: '/event-ingestion/api/v1/events/interactions',
  interaction_v2: '/event-ingestion/api/v2/events/interactions',
  trace_interaction: '/event-ingestion/api/v1/events/trace_interaction',
  trace_interaction_v2: '/event-ingestion/api/v2/events/trace_interaction',
  trace_conversation: '/event-ingestion/api/v2/events/trace_conversation',
  feedback: '/event-ingestion/api/v1/events/feedback',
  tags: '/event-ingestion/api/v2/events/tags',
};

/** What a 202 says of one event. */
export type Acknowledgement = {
  readonly interaction_id?: string | readonly string[] | null;
  readonly conversation_id?: string | readonly string[] | null;
  readonly feedback_id?: string;
  readonly tags_id?: string;
  readonly state?: string;
  readonly status?: number | string;
};

export type Sent = { readonly event: WireEvent; readonly ack: Acknowledgement };
