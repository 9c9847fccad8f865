import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type SgdConversation, sgdToConversation } from './sgd-conversations.ts';
import { convertSgd, sgdDirectory } from './sgd-to-ndjson.ts';

const times = {
  startMs: Date.parse('2025-10-03'),
  endMs: Date.parse('2026-01-01'),
  users: 2000,
};

const dialogue = {
  id: 'made/1',
  services: ['Restaurants_1', 'Events_2'],
  turns: [
    { user: 'A table for two', assistant: 'In which town?', intents: ['Reserve'] },
    { user: 'Never mind', assistant: 'Good bye', intents: [] },
  ],
};

test('user turns become inputs and system turns outputs, with times that follow each other', () => {
  const conversation = sgdToConversation(dialogue, times);
  expect(conversation.conversation_id).toBe('sgd-made/1');
  const [first, second] = conversation.interactions;
  expect(first).toMatchObject({
    input: 'A table for two',
    output: 'In which town?',
    tags: { source: 'sgd', service: 'Restaurants_1+Events_2', intent: 'Reserve' },
  });
  expect(second?.tags).toEqual({ source: 'sgd', service: 'Restaurants_1+Events_2' });
  const instants = conversation.interactions.flatMap((one) => [one.time_start, one.time_end]);
  expect(instants).toEqual([...instants].sort());
  expect(new Set(instants).size).toBe(4);
});

test('time and user depend on the id alone', () => {
  expect(sgdToConversation(dialogue, times)).toEqual(sgdToConversation(dialogue, times));
  const other = sgdToConversation({ ...dialogue, id: 'made/2' }, times);
  expect(other.interactions[0]?.time_start).not.toBe(
    sgdToConversation(dialogue, times).interactions[0]?.time_start,
  );
});

const missing = existsSync(sgdDirectory)
  ? ''
  : ' (skipped: shared/data/sgd is not beside the checkout)';

test.skipIf(missing !== '')(
  `the whole data set is converted, always to the same bytes${missing}`,
  async () => {
    const directory = await mkdtemp(join(tmpdir(), 'undertone-sgd-'));
    try {
      const out = join(directory, 'sgd.ndjson');
      const convert = () =>
        convertSgd({ directory: sgdDirectory, out, times, limit: Number.POSITIVE_INFINITY });
      const counts = await convert();
      expect(counts).toMatchObject({ conversations: 14_272, interactions: 131_262 });
      expect(counts.users).toBeGreaterThan(1900);
      const text = await readFile(out, 'utf8');
      const conversations = text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as SgdConversation);
      const starts = conversations.flatMap(({ interactions }) =>
        interactions.map((one) => Date.parse(one.time_start)),
      );
      expect(starts.length).toBe(131_262);
      expect(starts.every((at) => at >= times.startMs && at < times.endMs + 86_400_000)).toBe(true);
      const hash = createHash('sha256').update(text).digest('hex');
      await convert();
      expect(
        createHash('sha256')
          .update(await readFile(out))
          .digest('hex'),
      ).toBe(hash);
    } finally {
      await rm(directory, { recursive: true });
    }
  },
);
