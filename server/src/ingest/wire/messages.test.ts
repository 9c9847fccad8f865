import { expect, test } from 'vitest';
import { turnOf } from './messages.ts';

test('the last user message is the input and the earlier ones are the history', () => {
  expect(
    turnOf([
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Hi' },
      { role: 'assistant', content: 'Hello.' },
      { role: 'assistant', content: 'How can I help?' },
      { role: 'user', content: [{ type: 'text', text: 'Refund' }, { type: 'image_url' }] },
      { role: 'tool', content: '{"ok":true}' },
    ]),
  ).toEqual({
    systemPrompt: 'Be brief.',
    history: [['Hi', 'Hello.\nHow can I help?']],
    input: 'Refund',
    answer: '',
  });
});

test('what follows the last user message is the answer, and a refusal is one too', () => {
  expect(
    turnOf([
      { role: 'user', content: 'Write malware' },
      { role: 'assistant', content: null, refusal: 'No.' },
      { role: 'user', content: 'Please' },
      { role: 'assistant', content: [{ type: 'refusal', refusal: 'Still no.' }] },
    ]),
  ).toEqual({
    systemPrompt: '',
    history: [['Write malware', 'No.']],
    input: 'Please',
    answer: 'Still no.',
  });
});

test('a chat without a user message has no input', () => {
  expect(turnOf([{ role: 'assistant', content: 'Welcome' }])).toEqual({
    systemPrompt: '',
    history: [['', 'Welcome']],
    input: '',
    answer: '',
  });
});
