import type { JobState } from '../src/control/job-state.ts';
import { createDeletedCheck } from '../src/ingest/deleted.ts';
import type { InteractionDraft, PatchDraft } from '../src/ingest/draft.ts';
import { createGroupCommit } from '../src/ingest/group-commit.ts';
import { createIngestor, type Ingestor } from '../src/ingest/ingestor.ts';
import { straightLanding } from '../src/ingest/landing.ts';
import { createPreparers } from '../src/ingest/preparers.ts';
import { createRecentConversations } from '../src/ingest/recent-conversations.ts';
import { createDerivation, type Derivation } from '../src/jobs/derive.ts';
import { createWriterLock } from '../src/jobs/writer-lock.ts';
import { systemClock } from '../src/lib/clock.ts';
import { bind, sql } from '../src/store/sql.ts';
import { type InteractionRow, interactions } from '../src/store/tables/interactions.ts';
import { openTestStore } from './open-test-store.ts';

const MINUTE = 60_000_000;
const START = Date.UTC(2026, 4, 4, 9) * 1000;

export type TestDerivation = Awaited<ReturnType<typeof openTestDerivation>>;

/** Ingestion and derivation on a real engine, without HTTP and with derivation run by hand. */
export async function openTestDerivation() {
  const { store, directory, close } = await openTestStore();
  const preparers = createPreparers(1);
  const deleted = await createDeletedCheck({
    store,
    findTombstones: async () => new Set(),
    erasedAt: () => undefined,
  });
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
    },
    priceOverrides: {},
  };
  const ingestor: Ingestor = createIngestor({
    store,
    clock: systemClock,
    preparers,
    deleted,
    groupCommit,
    projectOf: async () => project,
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
    ingestor,
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

/** An exchange so many minutes after the start. */
export function exchange(endUser: string, minutes: number, more: Partial<InteractionDraft> = {}) {
  const timestamp = START + minutes * MINUTE;
  return {
    end_user: endUser,
    timestamp,
    end_timestamp: timestamp + 2_000_000,
    input: `How do I change my address, question ${minutes}?`,
    output: 'Open the settings and choose Address.',
    system_prompt: '',
    history: [],
    conversation_id: undefined,
    model: '',
    tags: {},
    feature_flags: [],
    rag_sources: [],
    model_traces: [],
    retrieval_traces: [],
    actions: [],
    hide_content: false,
    anonymize: true,
    ...more,
  } satisfies InteractionDraft;
}

/** A thumb up so many minutes after the start. */
export function thumb(
  endUser: string,
  minutes: number,
  more: Partial<PatchDraft> = {},
): PatchDraft {
  return {
    kind: 'action',
    action: { slug: 'thumbs_up', text: undefined, value: undefined },
    end_user: endUser,
    interaction_id: undefined,
    input: undefined,
    output: undefined,
    at: START + minutes * MINUTE,
    anonymize: true,
    ...more,
  } as PatchDraft;
}
