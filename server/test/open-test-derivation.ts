import type { JobState } from '../src/control/job-state.ts';
import { batchItemAnswer } from '../src/ingest/answers.ts';
import { createDeletedCheck } from '../src/ingest/deleted.ts';
import { createGroupCommit } from '../src/ingest/group-commit.ts';
import { createIngestor } from '../src/ingest/ingestor.ts';
import { straightLanding } from '../src/ingest/landing.ts';
import { createPreparers } from '../src/ingest/preparers.ts';
import { createRecentConversations } from '../src/ingest/recent-conversations.ts';
import type { ProjectForWorker } from '../src/ingest/worker.ts';
import { createDerivation, type Derivation } from '../src/jobs/derive.ts';
import { createWriterLock } from '../src/jobs/writer-lock.ts';
import { systemClock } from '../src/lib/clock.ts';
import { bind, sql } from '../src/store/sql.ts';
import { type InteractionRow, interactions } from '../src/store/tables/interactions.ts';
import { openTestStore } from './open-test-store.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 4, 4, 9);

export type TestDerivation = Awaited<ReturnType<typeof openTestDerivation>>;

/** Ingestion and derivation on a real engine, without HTTP and with derivation run by hand. */
export async function openTestDerivation(settings: Partial<ProjectForWorker['settings']> = {}) {
  const { store, directory, close } = await openTestStore();
  const preparers = createPreparers(1);
  const deleted = await createDeletedCheck({ store, erasedAt: () => undefined });
  const groupCommit = createGroupCommit({
    landing: straightLanding(store),
    preparers,
    clock: systemClock,
    deleted,
    conversationOf: createRecentConversations(),
  });
  const project = {
    id: 'p',
    revision: '1',
    secret: Buffer.alloc(32, 1),
    settings: {
      piiAllow: [],
      piiDeny: {},
      anonymizeTagValues: false,
      customColumns: {},
      customAggregates: {},
      ...settings,
    },
    priceOverrides: {},
  };
  const ingestor = createIngestor({
    store,
    clock: systemClock,
    preparers,
    deleted,
    groupCommit,
    projectOf: async () => project,
    expiredBefore: async () => undefined,
    onPatched: () => {},
  });
  const state = new Map<string, unknown>();
  const jobState: JobState = {
    get: async (name) => state.get(name),
    set: async (name, value) => void state.set(name, value),
  };
  const writerLock = createWriterLock();
  const derivation: Derivation = createDerivation({
    store,
    clock: systemClock,
    jobState,
    writerLock,
    insertedUpTo: groupCommit.insertedUpTo,
    patchBarrier: ingestor.barrier,
  });
  return {
    store,
    directory,
    /** Ingests the events as one batch and answers as the endpoint would. */
    async send(...events: readonly TestEvent[]) {
      const bytes = Buffer.from(JSON.stringify(events));
      return (await ingestor.ingest('p', { bytes, holds: 'batch' })).map(batchItemAnswer);
    },
    preparers,
    project,
    jobState,
    writerLock,
    async derive() {
      await new Promise((resolve) => setTimeout(resolve, 2));
      while ((await derivation.job.run(new AbortController().signal)).again);
    },
    latest: (endUser: string): Promise<InteractionRow[]> =>
      store.readRows(
        interactions,
        sql`FINAL WHERE project_id = 'p' AND end_user = ${bind('String', endUser)} ORDER BY timestamp`,
      ),
    async close() {
      await groupCommit.close();
      await preparers.close();
      await close();
    },
  };
}

type TestEvent = { readonly type: string; readonly body: unknown };

const isoAt = (minutes: number, seconds = 0) =>
  new Date(START + minutes * MINUTE + seconds * 1000).toISOString();

/** An exchange so many minutes after the start. */
export function exchange(
  endUser: string,
  minutes: number,
  more: Readonly<Record<string, unknown>> = {},
): TestEvent {
  const interaction = {
    end_user: endUser,
    time_start: isoAt(minutes),
    time_end: isoAt(minutes, 2),
    input: `How do I change my address, question ${minutes}?`,
    output: 'Open the settings and choose Address.',
    ...more,
  };
  return { type: 'interaction', body: { interaction, anonymize: true } };
}

/** A thumb up, or what else `action` says, so many minutes after the start. */
export function feedback(
  endUser: string,
  minutes: number,
  action: Readonly<Record<string, unknown>> = { slug: 'thumbs_up' },
  interactionId?: unknown,
): TestEvent {
  const metadata = { end_user: endUser, timestamp: isoAt(minutes), anonymize: true };
  const named = interactionId === undefined ? {} : { interaction_id: interactionId };
  return { type: 'feedback', body: { action, metadata: { ...metadata, ...named } } };
}

/** Tags for an interaction that began so many minutes after the start. */
export function tagging(
  endUser: string,
  minutes: number,
  tags: Readonly<Record<string, string>>,
  interactionId: unknown,
): TestEvent {
  const metadata = { end_user: endUser, time_start: isoAt(minutes), interaction_id: interactionId };
  return { type: 'tags', body: { tags, metadata } };
}
