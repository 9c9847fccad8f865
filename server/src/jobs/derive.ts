import { setTimeout as sleep } from 'node:timers/promises';
import type { JobState } from '../control/job-state.ts';
import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import { MICROS_PER_SECOND, type Micros } from '../lib/time.ts';
import type { Store } from '../store/store.ts';
import { analyzeConversations } from './analyze-conversations.ts';
import { applyChanges, conversationsOf } from './apply-changes.ts';
import { assignConversations } from './assign-conversations.ts';
import type { Change } from './change.ts';
import type { Job } from './job.ts';
import { WRITER_LEASE } from './lease.ts';
import { type News, readNews } from './news.ts';
import { createPatchApplier } from './patch-applier.ts';
import type { WriterLock } from './writer-lock.ts';

export type Derivation = {
  readonly job: Job;
  /** Everything accepted before this instant is applied, assigned, analysed and visible. */
  upTo(): Micros;
  readonly counts: () => { readonly waiting: number; readonly movable: number };
  /**
   * After a deletion: forgets what is in memory, and returns when everything accepted before the call is analysed. The
   * caller holds the writer's lease and lock.
   */
  catchUp(): Promise<void>;
};

const STATE = 'derive';
/** What was accepted is in the engine within some hundred milliseconds. */
const CATCH_UP_MS = 50;
const CATCH_UP_MOST = 60 * MICROS_PER_SECOND;
const STILL_WRITING = 'What was accepted cannot be written at the moment; retry shortly.';

/**
 * The one writer of versions above 1: applies feedback and tags, assigns conversations, analyses those with news. All of
 * it is a function of what is stored, so a crash anywhere is mended by doing the round again.
 */
export function createDerivation(options: {
  readonly store: Store;
  readonly clock: Clock;
  readonly jobState: JobState;
  readonly writerLock: WriterLock;
  /** Everything accepted before this instant is in the engine. */
  readonly insertedUpTo: () => Micros;
  /** Resolves when every writing of patches that began before the call has ended. */
  readonly patchBarrier: () => Promise<void>;
  readonly everyMs?: number;
  /** Told after each round that did something: counts, and milliseconds by step. */
  readonly onRound?: (round: Readonly<Record<string, number>>) => void;
}): Derivation {
  const { store, clock, jobState, writerLock, insertedUpTo } = options;
  const applier = createPatchApplier({ store, clock, patchBarrier: options.patchBarrier });
  let analysedUpTo: Micros | undefined;
  let completeUpTo: Micros = 0;

  const round = async (): Promise<{ again: boolean; quiet: boolean }> => {
    const begun = insertedUpTo();
    const steps = createSteps();
    analysedUpTo ??= ((await jobState.get(STATE)) as { upTo: Micros } | undefined)?.upTo ?? 0;
    const { news, upTo } = await steps.time('newsMs', readNews(store, analysedUpTo, begun));
    const patchRound = await steps.time('matchMs', applier.round(news));
    const apply = (changes: readonly Change[]) =>
      steps.time('applyMs', applyChanges(changes, { store, clock }));
    await apply(patchRound.changes);
    const touched = await touchedConversations(news, patchRound.targets);
    for (const [projectId, conversations] of touched) {
      const own = news.filter(({ project_id }) => project_id === projectId);
      const moves = await steps.time('assignMs', assignConversations(store, projectId, own));
      await apply(moves);
      for (const { conversationId, from } of moves) conversations.add(conversationId).add(from);
      const findings = await steps.time(
        'analyzeMs',
        analyzeConversations(store, projectId, [...conversations]),
      );
      await apply(findings);
      steps.count('moved', moves.length);
      steps.count('found', findings.length);
      steps.count('conversations', conversations.size);
    }
    await patchRound.finish();
    if (news.length > 0 || upTo - analysedUpTo > 60 * MICROS_PER_SECOND) {
      await jobState.set(STATE, { upTo });
    }
    analysedUpTo = upTo;
    if (upTo === begun) completeUpTo = begun;
    const patches = patchRound.targets.length;
    const quiet = news.length + patches === 0;
    if (!quiet) options.onRound?.({ news: news.length, patches, ...steps.figures });
    return { again: upTo < begun, quiet };
  };

  /** Conversations to look at, by project: those of the news, and of interactions that got feedback. */
  const touchedConversations = async (
    news: readonly News[],
    targets: readonly { projectId: string; interactionId: string }[],
  ): Promise<Map<string, Set<string>>> => {
    const touched = new Map<string, Set<string>>();
    const add = (projectId: string, conversationId: string) => {
      const known = touched.get(projectId);
      if (known) known.add(conversationId);
      else touched.set(projectId, new Set([conversationId]));
    };
    for (const { project_id, conversation_id } of news) add(project_id, conversation_id);
    for (const [projectId, own] of Map.groupBy(targets, (target) => target.projectId)) {
      const ids = [...new Set(own.map(({ interactionId }) => interactionId))];
      for (const conversationId of await conversationsOf(store, projectId, ids)) {
        add(projectId, conversationId);
      }
    }
    return touched;
  };

  return {
    job: {
      name: 'derive',
      everyMs: options.everyMs ?? 500,
      // Each look costs the engine some 25 ms, and another server's events are seen in time even so.
      quietMs: 1500,
      leaseName: WRITER_LEASE,
      run: () =>
        writerLock.run(async () => {
          try {
            return await round();
          } catch (error) {
            applier.reload();
            throw error;
          }
        }),
    },
    upTo: () => completeUpTo,
    counts: applier.counts,
    async catchUp() {
      applier.reload();
      const since = clock();
      for (;;) {
        const { again } = await round();
        if (completeUpTo > since) return;
        if (again) continue;
        if (clock() - since > CATCH_UP_MOST) throw new AppError('overloaded', STILL_WRITING);
        await sleep(CATCH_UP_MS);
      }
    },
  };
}

/** Sums of a round's counts and of the milliseconds its steps took. */
function createSteps() {
  const figures: Record<string, number> = {};
  const count = (name: string, n: number) => {
    figures[name] = (figures[name] ?? 0) + n;
  };
  return {
    figures,
    count,
    async time<T>(name: string, step: Promise<T>): Promise<T> {
      const begun = performance.now();
      const result = await step;
      count(name, Math.round(performance.now() - begun));
      return result;
    },
  };
}
