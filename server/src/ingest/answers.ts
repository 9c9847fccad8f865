import { invalidRequest } from '../lib/errors.ts';
import { idFieldOf, isWholeConversation } from './event-types.ts';
import type { EventWithCommitted } from './group-commit.ts';
import type { EventOutcome } from './ingestor.ts';
import type { PatchOutcome } from './patch.ts';

/** The body of a 202; throws AppError where the event was not stored. */
export function eventAnswer(outcome: EventOutcome | undefined) {
  if (!outcome) throw new Error('an event was read and nothing became of it');
  if ('problems' in outcome) throw invalidRequest(...outcome.problems);
  if ('error' in outcome) throw outcome.error;
  return storedAnswer(outcome);
}

type Stored = Extract<EventOutcome, { type: unknown }>;

function storedAnswer(outcome: Stored) {
  return 'committed' in outcome ? interactionAnswer(outcome) : patchAnswer(outcome);
}

/** The ids, as lists where the event carries several interactions. */
function interactionAnswer({ type, committed }: EventWithCommitted) {
  if (committed.length > 0 && committed.every(({ deleted }) => deleted)) return DELETED;
  const [first] = committed;
  return isWholeConversation(type)
    ? {
        interaction_id: committed.map(({ interactionId }) => interactionId),
        conversation_id: committed.map(({ conversationId }) => conversationId),
      }
    : {
        interaction_id: first?.interactionId ?? '',
        conversation_id: first?.conversationId ?? '',
      };
}

const DELETED = { status: 'deleted' as const };

function patchAnswer({ type, written }: Extract<Stored, { written: PatchOutcome }>) {
  const { patchId, interactionId, state } = written;
  if (state === 'deleted') return DELETED;
  return { [idFieldOf(type)]: patchId, interaction_id: interactionId, state };
}

/** What became of one item of a batch; `status` as the item's own endpoint would answer. */
export type BatchItemAnswer = {
  readonly index: number;
  readonly id?: string;
  readonly status: number;
} & Readonly<Record<string, unknown>>;

export function batchItemAnswer(outcome: EventOutcome, index: number): BatchItemAnswer {
  const named = { index, ...(outcome.id === undefined ? {} : { id: outcome.id }) };
  if ('problems' in outcome) return { ...named, status: 422, detail: outcome.problems };
  if ('error' in outcome) {
    const { retryable, exposed, message } = outcome.error;
    const detail = exposed ? message : 'Internal Server Error';
    return { ...named, status: retryable ? 503 : 500, detail };
  }
  const answer = storedAnswer(outcome);
  // What was deleted is acknowledged like the rest; the item's own field is the number.
  return 'status' in answer
    ? { ...named, status: 202, state: answer.status }
    : { ...named, status: 202, ...answer };
}
