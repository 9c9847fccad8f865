import { expect, test } from 'vitest';
import { conversationExample } from '../analyzed-example.ts';
import { approval } from './explicit-feedback.ts';

type Action = readonly [slug: string, at: number, text?: string, value?: number];

const marked = (...actions: readonly Action[]) => {
  const [member] = conversationExample([
    {
      input: 'Where is my parcel?',
      action_ids: actions.map(([slug, at]) => `${slug}-${at}`),
      action_slugs: actions.map(([slug]) => slug),
      action_texts: actions.map(([, , text = '']) => text),
      action_values: actions.map(([, , , value = null]) => value),
      action_sentiments: actions.map(() => null),
      action_ats: actions.map(([, at]) => at),
    },
  ]);
  if (!member) throw new Error('no member');
  return approval(member);
};

test('one mark decides, and opposite ones cancel out', () => {
  expect(marked(['thumbs_up', 1])).toBe(1);
  expect(marked(['thumbs_down', 1])).toBe(-1);
  expect(marked(['rating', 1, '', 2])).toBe(-1);
  expect(marked(['thumbs_up', 1], ['regenerate', 2])).toBe(0);
  expect(marked(['paste', 1])).toBe(0);
});

test('a retraction takes back the action it names and no other', () => {
  const up: Action = ['thumbs_up', 1];
  const down: Action = ['thumbs_down', 2];
  expect(marked(up, down, ['retract', 3, 'thumbs_down'])).toBe(1);
  expect(marked(up, down, ['retract', 3, 'thumbs_up'])).toBe(-1);
  expect(marked(up, down, ['retract', 3, 'rating'])).toBe(0);
});

test('the order in which actions arrived does not matter', () => {
  const down: Action = ['thumbs_down', 1];
  const retract: Action = ['retract', 2, 'thumbs_down'];
  expect(marked(down, retract)).toBe(0);
  expect(marked(retract, down)).toBe(0);
});
