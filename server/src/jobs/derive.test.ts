import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestStore } from '../../test/open-test-store.ts';
import { createDeletedCheck } from '../ingest/deleted.ts';
import type { InteractionDraft, PatchDraft } from '../ingest/draft.ts';
import { createGroupCommit } from '../ingest/group-commit.ts';
import { createIngestor, type Ingestor } from '../ingest/ingestor.ts';
import { createPreparers } from '../ingest/preparers.ts';
import { createRecentConversations } from '../ingest/recent-conversations.ts';
import { systemClock } from '../lib/clock.ts';
import { bind, sql } from '../store/sql.ts';
import { type InteractionRow, interactions } from '../store/tables/interactions.ts';
import { createDerivation, type Derivation } from './derive.ts';
import { createWriterLock } from './writer-lock.ts';

const MINUTE = 60_000_000;
const START = Date.UTC(2026, 4, 4, 9) * 1000;

type Rig = Awaited<ReturnType<typeof openRig>>;

/** Ingestion and derivation on a real engine, without HTTP and with derivation run by hand. */
async function openRig() {
  const { store, close } = await openTestStore();
  const preparers = createPreparers(1);
  const deleted = await createDeletedCheck({
    store,
    findTombstones: async () => new Set(),
    erasedAt: () => undefined,
  });
  const groupCommit = createGroupCommit({
    store,
    preparers,
    clock: systemClock,
    deleted,
    conversationOf: createRecentConversations(),
    onCommitted: () => {},
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
  const derivation: Derivation = createDerivation({
    store,
    clock: systemClock,
    jobState: {
      get: async (name) => state.get(name),
      set: async (name, value) => void state.set(name, value),
    },
    writerLock: createWriterLock(),
    committedUpTo: groupCommit.committedUpTo,
  });
  return {
    store,
    ingestor,
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

function exchange(endUser: string, minutes: number, more: Partial<InteractionDraft> = {}) {
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

function thumb(endUser: string, minutes: number, more: Partial<PatchDraft> = {}): PatchDraft {
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

describe('what is derived after ingestion', () => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await openRig();
  });
  afterAll(() => rig?.close());

  test('a late interaction joins two conversations, whatever the order of arrival', async () => {
    await rig.ingestor.interactions('p', [exchange('late', 0)]);
    const [second] = await rig.ingestor.interactions('p', [exchange('late', 50)]);
    expect(second?.conversationId).toBe(second?.interactionId);
    await rig.derive();
    await rig.ingestor.interactions('p', [exchange('late', 25)]);
    await rig.derive();
    const rows = await rig.latest('late');
    expect(rows.map(({ conversation_id }) => conversation_id)).toEqual(Array(3).fill(rows[0]?.id));
  });

  test('feedback that came first waits, and moves when a closer interaction comes', async () => {
    const [waiting] = await rig.ingestor.patches('p', [thumb('early', 20)]);
    expect(waiting).toMatchObject({ state: 'waiting', interactionId: null });
    await rig.ingestor.interactions('p', [exchange('early', 0)]);
    await rig.derive();
    expect((await rig.latest('early')).map((row) => row.n_positive_explicit)).toEqual([1]);
    await rig.ingestor.interactions('p', [exchange('early', 10)]);
    await rig.derive();
    expect((await rig.latest('early')).map((row) => row.n_positive_explicit)).toEqual([0, 1]);
  });

  test('a retry of an event and of its feedback changes nothing', async () => {
    for (let i = 0; i < 3; i++) {
      await rig.ingestor.interactions('p', [exchange('retry', 0)]);
      await rig.ingestor.patches('p', [thumb('retry', 1)]);
      await rig.derive();
    }
    const rows = await rig.latest('retry');
    expect(rows.map(({ n_positive_explicit }) => n_positive_explicit)).toEqual([1]);
  });

  test('tags are added and overwritten, and a retried older event does not win', async () => {
    const [stored] = await rig.ingestor.interactions('p', [
      exchange('tags', 0, { tags: { plan: 'free', country: 'IT' } }),
    ]);
    const event = (plan: string): PatchDraft => ({
      ...thumb('tags', 0),
      kind: 'tags',
      tags: { plan },
      interaction_id: stored?.interactionId,
    });
    await rig.ingestor.patches('p', [event('pro')]);
    await rig.ingestor.patches('p', [event('team')]);
    await rig.derive();
    await rig.ingestor.patches('p', [event('pro')]);
    await rig.derive();
    expect((await rig.latest('tags'))[0]?.tags).toEqual({ plan: 'team', country: 'IT' });
  });

  test('a repeated question is a negative signal on the answer before it', async () => {
    const input = 'Where is my invoice for the month of April?';
    await rig.ingestor.interactions('p', [exchange('repeat', 0, { input })]);
    await rig.derive();
    await rig.ingestor.interactions('p', [exchange('repeat', 1, { input })]);
    await rig.derive();
    const rows = await rig.latest('repeat');
    expect(rows.map((row) => row.n_negative_implicit)).toEqual([1, 0]);
    expect(rows[0]?.detected_ats).toEqual([rows[1]?.timestamp]);
  });

  test('hidden content is analysed and not kept, also in feedback', async () => {
    const [stored] = await rig.ingestor.interactions('p', [
      exchange('hidden', 0, { hide_content: true, input: 'My secret plan is to win' }),
    ]);
    await rig.ingestor.patches('p', [
      thumb('hidden', 1, {
        kind: 'action',
        action: { slug: 'comment', text: 'great secret answer', value: undefined },
        interaction_id: stored?.interactionId,
      } as Partial<PatchDraft>),
    ]);
    await rig.derive();
    const [row] = await rig.latest('hidden');
    expect(row?.verbosity).toBeGreaterThan(0);
    expect(JSON.stringify(row)).not.toContain('secret');
    expect(row?.n_positive_explicit).toBe(1);
  });
});
