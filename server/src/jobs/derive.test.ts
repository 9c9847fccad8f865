import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  exchange,
  feedback,
  openTestDerivation,
  type TestDerivation,
  tagging,
} from '../../test/open-test-derivation.ts';

describe('what is derived after ingestion', () => {
  let rig: TestDerivation;
  beforeAll(async () => {
    rig = await openTestDerivation();
  });
  afterAll(() => rig?.close());

  test('a late interaction joins two conversations, whatever the order of arrival', async () => {
    await rig.send(exchange('late', 0));
    const [second] = await rig.send(exchange('late', 50));
    expect(second?.['conversation_id']).toBe(second?.['interaction_id']);
    await rig.derive();
    await rig.send(exchange('late', 25));
    await rig.derive();
    const rows = await rig.latest('late');
    expect(rows.map(({ conversation_id }) => conversation_id)).toEqual(Array(3).fill(rows[0]?.id));
  });

  test('feedback that came first waits, and moves when a closer interaction comes', async () => {
    const [waiting] = await rig.send(feedback('early', 20));
    expect(waiting).toMatchObject({ state: 'waiting', interaction_id: null });
    await rig.send(exchange('early', 0));
    await rig.derive();
    expect((await rig.latest('early')).map((row) => row.n_positive_explicit)).toEqual([1]);
    await rig.send(exchange('early', 10));
    await rig.derive();
    expect((await rig.latest('early')).map((row) => row.n_positive_explicit)).toEqual([0, 1]);
  });

  test('a retry of an event and of its feedback changes nothing', async () => {
    for (let i = 0; i < 3; i++) {
      await rig.send(exchange('retry', 0));
      await rig.send(feedback('retry', 1));
      await rig.derive();
    }
    const rows = await rig.latest('retry');
    expect(rows.map(({ n_positive_explicit }) => n_positive_explicit)).toEqual([1]);
  });

  test('tags are added and overwritten, and a retried older event does not win', async () => {
    const [stored] = await rig.send(exchange('tags', 0, { tags: { plan: 'free', country: 'IT' } }));
    const event = (plan: string) => tagging('tags', 0, { plan }, stored?.['interaction_id']);
    await rig.send(event('pro'));
    await rig.send(event('team'));
    await rig.derive();
    await rig.send(event('pro'));
    await rig.derive();
    expect((await rig.latest('tags'))[0]?.tags).toEqual({ plan: 'team', country: 'IT' });
  });

  test('a repeated question is a negative signal on the answer before it', async () => {
    const input = 'Where is my invoice for the month of April?';
    await rig.send(exchange('repeat', 0, { input }));
    await rig.derive();
    await rig.send(exchange('repeat', 1, { input }));
    await rig.derive();
    const rows = await rig.latest('repeat');
    expect(rows.map((row) => row.n_negative_implicit)).toEqual([1, 0]);
    expect(rows[0]?.detected_ats).toEqual([rows[1]?.timestamp]);
  });

  test('a conversation says the same whether its messages came together, in pieces or one by one', async () => {
    const input = 'Where is my invoice for the month of April?';
    const messages = (user: string) => [
      exchange(user, 0, { input, conversation_id: `of ${user}` }),
      exchange(user, 1, { input, conversation_id: `of ${user}` }),
      exchange(user, 2, { input: 'Thanks, that is it', conversation_id: `of ${user}` }),
      exchange(user, 3, { input: 'No, that is wrong', conversation_id: `of ${user}` }),
    ];
    const pieces = {
      together: [4],
      'in pairs': [2, 2],
      'with one late': [3, 1],
      singly: [1, 1, 1, 1],
    };
    const found = [];
    for (const [user, sizes] of Object.entries(pieces)) {
      const rest = messages(user);
      for (const size of sizes) {
        await rig.send(...rest.splice(0, size));
        await rig.derive();
      }
      const rows = await rig.latest(user);
      found.push(rows.map(({ detected_reasons, outcome }) => ({ detected_reasons, outcome })));
    }
    expect(found[0]?.map(({ detected_reasons }) => detected_reasons)).toEqual([
      ['repeat'],
      ['thanks'],
      ['correction'],
      [],
    ]);
    expect(found).toEqual(Array(4).fill(found[0]));
    // What ingestion concluded is not written again.
    expect((await rig.latest('together')).map(({ version }) => version)).toEqual([1, 1, 1, 1]);
  });

  test('the same event three times in one batch is one message, and no repetition of itself', async () => {
    const same = exchange('thrice', 0, { conversation_id: 'of thrice' });
    await rig.send(same, same, same);
    await rig.derive();
    const rows = await rig.latest('thrice');
    expect(rows.map(({ detected_reasons, outcome }) => ({ detected_reasons, outcome }))).toEqual([
      { detected_reasons: [], outcome: 'resolved' },
    ]);
  });

  test('hidden content is analysed and not kept, also in feedback', async () => {
    const [stored] = await rig.send(
      exchange('hidden', 0, { hide_content: true, input: 'My secret plan is to win' }),
    );
    await rig.send(
      feedback(
        'hidden',
        1,
        { slug: 'comment', text: 'great secret answer' },
        stored?.['interaction_id'],
      ),
    );
    await rig.derive();
    const [row] = await rig.latest('hidden');
    expect(row?.verbosity).toBeGreaterThan(0);
    expect(JSON.stringify(row)).not.toContain('secret');
    expect(row?.n_positive_explicit).toBe(1);
  });
});
