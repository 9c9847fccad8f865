import { createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { millisecondsOfId } from '../store/by-id.ts';
import { embeddedActionId, interactionId, patchId, textHash } from './identity.ts';

const secret = createSecretKey(Buffer.alloc(32, 7));
const otherSecret = createSecretKey(Buffer.alloc(32, 8));
const draft = {
  end_user: 'u',
  conversation_id: undefined,
  timestamp: 1_717_061_272_420_001,
  input: 'a',
  output: 'b',
};

test('an id carries its milliseconds and is a UUID of version 8', () => {
  const id = interactionId(secret, draft);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(millisecondsOfId(id)).toBe(1_717_061_272_420);
});

test('actions of one event, which have one time, are ordered by their ids as they were sent', () => {
  const interaction = interactionId(secret, draft);
  const ids = Array.from({ length: 100 }, (_, i) =>
    embeddedActionId(secret, interaction, i, 'thumbs_up'),
  );
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids.map(millisecondsOfId))).toEqual(new Set([1_717_061_272_420]));
  expect(ids[99]).toMatch(/-8063-[89ab]/);
});

test('moving a character from one field to the next gives another id', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), (input, output) => {
      const one = interactionId(secret, { ...draft, input, output });
      const other = interactionId(secret, {
        ...draft,
        input: input.slice(0, -1),
        output: input.slice(-1) + output,
      });
      expect(one).not.toBe(other);
    }),
  );
});

test('a sent conversation, a microsecond and the project each make another interaction', () => {
  const ids = [
    interactionId(secret, draft),
    interactionId(secret, { ...draft, conversation_id: '' }),
    interactionId(secret, { ...draft, timestamp: draft.timestamp + 1 }),
    interactionId(otherSecret, draft),
  ];
  expect(new Set(ids).size).toBe(4);
});

test('tags give the same id in any order, and another one with another value', () => {
  const event = {
    kind: 'tags',
    end_user: 'u',
    interaction_id: undefined,
    input: undefined,
    output: undefined,
    at: draft.timestamp,
    anonymize: true,
  } as const;
  const id = patchId(secret, { ...event, tags: { a: '1', b: '2' } });
  expect(patchId(secret, { ...event, tags: { b: '2', a: '1' } })).toBe(id);
  expect(patchId(secret, { ...event, tags: { a: '1', b: '3' } })).not.toBe(id);
});

test('an empty text has the hash 0, any other a keyed one', () => {
  expect(textHash(secret, '')).toBe('0');
  expect(textHash(secret, 'a')).not.toBe(textHash(otherSecret, 'a'));
});
