import type { Clock } from '../lib/clock.ts';
import { invalidRequest } from '../lib/errors.ts';
import type { Micros } from '../lib/time.ts';
import type { InteractionDraft, PatchDraft } from './draft.ts';
import type { InteractionEventType, PatchEventType } from './event-types.ts';
import type { Committed } from './group-commit.ts';
import type { Ingestor } from './ingestor.ts';
import type { PatchOutcome } from './patch.ts';
import { draftProblems, patchProblems } from './to-draft.ts';

export type EventHandlingOptions = {
  readonly ingestor: Ingestor;
  readonly clock: Clock;
  /** Before what a project keeps nothing; undefined: it keeps everything. */
  readonly expiredBefore: (projectId: string) => Promise<Micros | undefined>;
};

/** The drafts of a parsed event, checked; throws `invalid_request` with every problem under `loc`. */
export async function checkedDrafts(
  projectId: string,
  type: InteractionEventType,
  event: unknown,
  loc: readonly (string | number)[],
  { clock, expiredBefore }: EventHandlingOptions,
): Promise<InteractionDraft[]> {
  const limits = { now: clock(), expiredBefore: await expiredBefore(projectId) };
  const drafts = type.drafts(event);
  const problems = drafts.flatMap((draft, i) =>
    draftProblems(draft, [...loc, ...type.loc(i)], limits),
  );
  if (problems.length > 0) throw invalidRequest(...problems);
  return drafts;
}

/** The draft of a parsed feedback or tags event, checked; throws `invalid_request`. */
export function checkedPatch(
  type: PatchEventType,
  event: unknown,
  loc: readonly (string | number)[],
  { clock }: Pick<EventHandlingOptions, 'clock'>,
): PatchDraft {
  const draft = type.draft(event);
  const problems = patchProblems(draft, loc, clock());
  if (problems.length > 0) throw invalidRequest(...problems);
  return draft;
}

/** The body of a 202: the ids, as lists where the event carries several interactions. */
export function interactionAnswer(type: InteractionEventType, committed: readonly Committed[]) {
  if (committed.length > 0 && committed.every(({ deleted }) => deleted)) {
    return { status: 'deleted' as const };
  }
  const [first] = committed;
  return type.many
    ? {
        interaction_id: committed.map(({ interactionId }) => interactionId),
        conversation_id: committed.map(({ conversationId }) => conversationId),
      }
    : {
        interaction_id: first?.interactionId ?? '',
        conversation_id: first?.conversationId ?? '',
      };
}

export function patchAnswer(idField: string, { patchId, interactionId, state }: PatchOutcome) {
  if (state === 'deleted') return { status: 'deleted' as const };
  return { [idField]: patchId, interaction_id: interactionId, state };
}
