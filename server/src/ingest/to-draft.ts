import type { Problem } from '../lib/errors.ts';
import { MICROS_PER_DAY, type Micros, toIso } from '../lib/time.ts';
import type { InteractionDraft, PatchDraft } from './draft.ts';
import type { FeedbackEvent } from './wire/feedback-event.ts';
import type {
  InteractionEventV1,
  InteractionEventV2,
  InteractionV1,
  InteractionV2,
} from './wire/interaction-event.ts';
import { turnOf } from './wire/messages.ts';
import type { TagsEvent } from './wire/tags-event.ts';
import type {
  ModelTrace,
  RetrievalTrace,
  Trace,
  TraceConversationEvent,
  TraceInteractionEventV1,
  TraceInteractionEventV2,
} from './wire/trace-event.ts';

type Parts = Pick<InteractionDraft, 'model_traces' | 'retrieval_traces' | 'actions' | 'anonymize'>;

export function draftOfInteraction(event: InteractionEventV1): InteractionDraft {
  return draftV1(event.interaction, plainParts(event.anonymize));
}

export function draftOfChat(event: InteractionEventV2): InteractionDraft {
  return draftV2(event.interaction, plainParts(event.anonymize));
}

export function draftOfTrace(event: TraceInteractionEventV1): InteractionDraft {
  return draftV1(event.interaction, traceParts(event));
}

export function draftOfChatTrace(event: TraceInteractionEventV2): InteractionDraft {
  return draftV2(event.interaction, traceParts(event));
}

export function draftsOfConversation({
  conversation,
  anonymize = true,
}: TraceConversationEvent): InteractionDraft[] {
  const { end_user, conversation_id } = conversation;
  return conversation.interactions.map((turn) =>
    draftV1(
      { ...nothingSent, ...turn, end_user, conversation_id },
      { ...splitTraces(turn.traces ?? turn.trace ?? []), actions: [], anonymize },
    ),
  );
}

export function draftOfFeedback({ action, metadata }: FeedbackEvent): PatchDraft {
  return {
    kind: 'action',
    action,
    end_user: metadata.end_user,
    interaction_id: metadata.interaction_id,
    input: metadata.input,
    output: metadata.output,
    at: metadata.timestamp,
    anonymize: metadata.anonymize ?? true,
  };
}

export function draftOfTags({ tags, metadata }: TagsEvent): PatchDraft {
  return {
    kind: 'tags',
    tags,
    end_user: metadata.end_user,
    interaction_id: metadata.interaction_id,
    input: metadata.input,
    output: metadata.output,
    at: metadata.time_start,
    anonymize: metadata.anonymize ?? true,
  };
}

/** What a turn of a conversation event can't say. */
const nothingSent = {
  history: undefined,
  system_prompt: undefined,
  rag_sources: undefined,
  model: undefined,
  feature_flag: undefined,
};

const EARLIEST: Micros = Date.UTC(2000, 0, 1) * 1000;

type Loc = readonly (string | number)[];
type Limits = { readonly now: Micros; readonly expiredBefore: Micros | undefined };

/** What no schema can say of one exchange: times against each other and the clock, and that there is something in it. */
export function draftProblems(draft: InteractionDraft, loc: Loc, limits: Limits): Problem[] {
  const { now } = limits;
  const problems = outOfRange(draft.timestamp, limits, [...loc, 'time_start']);
  const refuse = (field: string, msg: string) =>
    problems.push({ loc: [...loc, field], msg, type: 'value_error' });
  if (draft.end_timestamp < draft.timestamp) {
    refuse(
      'time_end',
      `${toIso(draft.end_timestamp)} is before time_start ${toIso(draft.timestamp)}`,
    );
  } else if (draft.end_timestamp > now + 2 * MICROS_PER_DAY) {
    refuse(
      'time_end',
      `${toIso(draft.end_timestamp)} is out of range; allowed is up to 48 hours from now`,
    );
  }
  if (draft.input === '' && draft.output === '') {
    refuse('input', 'input and output are both empty; at least one is required');
  }
  return problems;
}

/** The same for a feedback or tags event. */
export function patchProblems(draft: PatchDraft, loc: Loc, limits: Limits): Problem[] {
  const field = draft.kind === 'tags' ? 'time_start' : 'timestamp';
  return outOfRange(draft.at, limits, [...loc, 'metadata', field]);
}

function outOfRange(at: Micros, { now, expiredBefore }: Limits, loc: Loc): Problem[] {
  const refused = (why: string) => [{ loc, msg: `${toIso(at)} is ${why}`, type: 'value_error' }];
  if (at < EARLIEST || at > now + MICROS_PER_DAY) {
    return refused('out of range; allowed is 2000-01-01 to 24 hours from now');
  }
  if (expiredBefore === undefined || at >= expiredBefore) return [];
  return refused(`older than the project keeps its data (from ${toIso(expiredBefore)})`);
}

function draftV1(interaction: InteractionV1, parts: Parts): InteractionDraft {
  const {
    input = '',
    output = '',
    system_prompt = '',
    history = [],
    hide_content = false,
    feature_flag = [],
    rag_sources = [],
    tags = {},
    model = '',
  } = interaction;
  return {
    end_user: interaction.end_user,
    timestamp: interaction.time_start,
    end_timestamp: interaction.time_end,
    conversation_id: interaction.conversation_id,
    input,
    output,
    system_prompt,
    history,
    hide_content,
    feature_flags: feature_flag,
    rag_sources,
    tags,
    model,
    ...parts,
  };
}

function draftV2({ messages, output, ...rest }: InteractionV2, parts: Parts): InteractionDraft {
  const { answer, systemPrompt, ...turn } = turnOf(messages);
  return draftV1(
    { ...rest, ...turn, output: output ?? answer, system_prompt: systemPrompt },
    parts,
  );
}

function plainParts(anonymize = true): Parts {
  return { model_traces: [], retrieval_traces: [], actions: [], anonymize };
}

function traceParts({
  traces,
  feedback_actions,
  anonymize = true,
}: TraceInteractionEventV1 | TraceInteractionEventV2): Parts {
  return { ...splitTraces(traces ?? []), actions: feedback_actions ?? [], anonymize };
}

function splitTraces(traces: readonly Trace[]): Pick<Parts, 'model_traces' | 'retrieval_traces'> {
  return {
    model_traces: traces.filter((trace): trace is ModelTrace => 'model' in trace),
    retrieval_traces: traces.filter((trace): trace is RetrievalTrace => 'source' in trace),
  };
}
