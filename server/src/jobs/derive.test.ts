import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  exchange,
  openTestDerivation,
  type TestDerivation,
  thumb,
} from '../../test/open-test-derivation.ts';
import type { PatchDraft } from '../ingest/draft.ts';

describe('what is derived after ingestion', () => {
  let rig: TestDerivation;
  beforeAll(async () => {
    rig = await openTestDerivation();
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
