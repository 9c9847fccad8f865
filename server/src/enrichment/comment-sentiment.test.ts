import { expect, it } from 'vitest';
import { commentSentiment } from './comment-sentiment.ts';

it('reads how a comment is meant, in six languages', () => {
  const comments: readonly (readonly [string, number])[] = [
    ['Great, exactly what I needed', 1],
    ['This is absolutely wrong and useless!', -2],
    ['muy útil, gracias', 1],
    ['es horrible, una estafa', -2],
    ['réponse parfaite, merci beaucoup', 2],
    ['Die Antwort ist leider falsch', -1],
    ['ottimo lavoro, grazie mille', 2],
    ['péssimo atendimento, uma vergonha', -2],
    ['The sky is above the table', 0],
    ['👎', -1],
  ];
  for (const [text, half] of comments) {
    const value = commentSentiment(text);
    expect(Math.sign(value ?? 9), text).toBe(Math.sign(half));
    if (Math.abs(half) === 2) expect(Math.abs(value ?? 0), text).toBeGreaterThanOrEqual(1);
  }
});

it('turns with a negation and says nothing of an empty comment', () => {
  expect(commentSentiment('not good at all')).toBe(-1);
  expect(commentSentiment('not bad')).toBe(0);
  expect(commentSentiment('  ')).toBeNull();
});
