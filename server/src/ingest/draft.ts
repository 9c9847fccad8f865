import type { Micros } from '../lib/time.ts';
import type { FeedbackAction } from './wire/feedback-event.ts';
import type { ModelTrace, RetrievalTrace } from './wire/trace-event.ts';

/** One exchange as the client sent it, whatever the wire form. Its texts are raw: it lives in memory only. */
export type InteractionDraft = {
  readonly end_user: string;
  readonly timestamp: Micros;
  readonly end_timestamp: Micros;
  readonly input: string;
  readonly output: string;
  readonly system_prompt: string;
  readonly history: readonly (readonly [string, string])[];
  /** As sent; undefined: to be assigned. */
  readonly conversation_id: string | undefined;
  readonly model: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly feature_flags: readonly string[];
  /** Names only, from the plain interaction events. */
  readonly rag_sources: readonly string[];
  readonly model_traces: readonly ModelTrace[];
  readonly retrieval_traces: readonly RetrievalTrace[];
  readonly actions: readonly FeedbackAction[];
  readonly hide_content: boolean;
  readonly anonymize: boolean;
};

/** What a feedback or tags event says, and of which interaction. Texts raw: memory only. */
export type PatchDraft = {
  readonly end_user: string;
  readonly interaction_id: string | undefined;
  readonly input: string | undefined;
  readonly output: string | undefined;
  /** Of a feedback event: when the user acted. Of a tags event: time_start of the interaction. */
  readonly at: Micros;
  readonly anonymize: boolean;
} & (
  | { readonly kind: 'action'; readonly action: FeedbackAction }
  | { readonly kind: 'tags'; readonly tags: Readonly<Record<string, string>> }
);
