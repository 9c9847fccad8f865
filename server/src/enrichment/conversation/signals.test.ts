import fc from 'fast-check';
import { expect, it } from 'vitest';
import { conversationExample } from '../analyzed-example.ts';
import type { ConversationMember } from '../analyzer.ts';
import { signalOn, similarity } from './signals.ts';

const reason = (first: string, second: string, known: Partial<ConversationMember> = {}) => {
  const [a, b] = conversationExample([{ input: first }, { input: second, ...known }]);
  return a && b ? signalOn(a, b)?.reason : undefined;
};

it('compares sketches as sets', () => {
  expect(similarity(['1', '2', '3'], ['3', '2', '1'])).toBe(1);
  expect(similarity(['1', '2'], ['2', '3'])).toBeCloseTo(1 / 3);
  expect(similarity([], [])).toBe(0);
});

it('is the share of common words, and nothing below what is asked for', () => {
  const sketch = fc.uniqueArray(fc.nat({ max: 12 }).map(String), { maxLength: 12 });
  fc.assert(
    fc.property(sketch, sketch, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, least) => {
      const all = new Set([...a, ...b]);
      const common = a.filter((word) => b.includes(word)).length;
      const share = all.size === 0 ? 0 : common / all.size;
      expect(similarity(a, b)).toBeCloseTo(share, 12);
      const found = similarity(a, b, least);
      if (Math.abs(share - least) > 1e-9) expect(found).toBeCloseTo(share > least ? share : 0, 12);
    }),
  );
});

it('sees what the next message says about an answer', () => {
  const ask = 'How do I export the monthly sales report?';
  expect(reason(ask, ask)).toBe('repeat');
  expect(reason(ask, 'export the monthly sales report how')).toBe('repeat');
  expect(reason(ask, 'How can I export this monthly sales report as a file?')).toBe('rephrase');
  expect(reason(ask, "No, that's not what I asked")).toBe('correction');
  expect(reason(ask, 'this is useless, it does not work')).toBe('complaint');
  expect(reason(ask, 'Danke!')).toBe('thanks');
  expect(reason(ask, 'perfetto, funziona')).toBe('confirmation');
  expect(reason(ask, 'laisse tomber')).toBe('abandonment');
  expect(reason(ask, 'Thanks, but that is wrong')).toBe('correction');
});

it('sees nothing in a new question, a complaint about the company, or the same question a day later', () => {
  const ask = 'How do I export the monthly sales report?';
  expect(reason(ask, 'What is the capital of France?')).toBeUndefined();
  expect(reason(ask, 'your app keeps crashing and does not work')).toBeUndefined();
  const [a, b] = conversationExample([{ input: ask }, { input: ask }]);
  if (!a || !b) throw new Error('two members were made');
  expect(signalOn(a, { ...b, timestamp: a.timestamp + 86_400_000_000 })).toBeUndefined();
});

it('takes nothing said after a greeting for a judgement of it', () => {
  expect(reason('hi', 'this is useless, my code still does not work')).toBeUndefined();
});

it('takes thanks after a failure for politeness', () => {
  const failed = { output: 'Sorry, I could not book the table.' };
  const [a, b] = conversationExample([
    { input: 'Book a table', ...failed },
    { input: 'No, thanks' },
  ]);
  expect(a && b && signalOn(a, b)).toBeUndefined();
});

it('takes agreeing twice and asking for more for no repetition', () => {
  expect(reason('yes, please', 'yes, please')).toBeUndefined();
  expect(reason('Are there any other buses?', 'Are there any other buses?')).toBeUndefined();
  expect(
    reason('What is my checking account balance?', 'What is my savings account balance?'),
  ).toBe(undefined);
});

it('takes agreeing and correcting after a question of the assistant for answers to it', () => {
  const after = (output: string, input: string) => {
    const [a, b] = conversationExample([{ input: 'Book a table', output }, { input }]);
    return a && b ? signalOn(a, b)?.reason : undefined;
  };
  expect(after('A table at 7 pm, is that right?', '7 works for me, sounds good')).toBeUndefined();
  expect(after('Do you need anything else?', 'not really')).toBeUndefined();
  expect(after('Here is your table.', 'not really')).toBe('correction');
  expect(after('Did that help?', 'yes, that worked')).toBe('confirmation');
  expect(after('For how many people?', 'I already told you')).toBe('repeat');
  expect(after('For how many people?', 'wrong, I meant another place')).toBe('correction');
});

it('takes nothing said after thanks for praise of the goodbye', () => {
  expect(reason('Thank you so much!', 'great, thanks')).toBeUndefined();
  expect(reason('Thank you so much!', 'wait, that is wrong')).toBe('correction');
});

it('takes venting after a failed answer for a complaint, and failing things for one of their subject only', () => {
  const [a, b] = conversationExample([
    { input: 'Book a table', output: "I'm sorry, I don't know." },
    { input: 'I am so disappointed' },
  ]);
  expect(a && b && signalOn(a, b)?.reason).toBe('complaint');
  const ask = 'How do I reset my password?';
  expect(reason(ask, 'it gives the same error')).toBe('complaint');
  expect(reason(ask, "other question: the lamp of the heating won't open")).toBeUndefined();
});
