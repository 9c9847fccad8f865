import { expect, it } from 'vitest';
import { holdsArithmetic, holdsCode, lineKind } from './text-shape.ts';

it('sees code and what programs print', () => {
  for (const text of [
    'why?\n```\nx\n```',
    'const a = b.map((x) => x + 1);\nfoo(a);',
    'def f(x):\n  return x\n',
    'SELECT id FROM users WHERE (age > 3);\nSELECT name FROM users;',
    'SELECT id FROM users WHERE age = 3',
    'const lamp = 3',
    'Traceback (most recent call last):\n  File "a.py", line 1\nKeyError: 1',
  ]) {
    expect(holdsCode(text), text).toBe(true);
  }
});

it('takes brackets, dividers and smileys in prose for none', () => {
  for (const text of [
    'Which file(s) and folder(s) do I need (if any)?',
    'Notes\n=====\nfirst; second; third\n=====',
    'see you :) ;) (really)',
    'Attendees: A, B (late); agenda: budget = 3k, hires = 2',
  ]) {
    expect(holdsCode(text), text).toBe(false);
  }
});

it('tells prose from what programs print, line by line', () => {
  for (const [line, kind] of [
    ['I want a lamp (the blue one)', 'prose'],
    ['from what I see: nothing; if it helps, return it', 'prose'],
    ['error: cannot find module', 'error'],
    ['TypeError: x is not a function', 'error'],
    ['    at main (/app/lamp.js:3:4)', 'printed'],
    ['2026-01-02 10:00:01 INFO started', 'printed'],
    ['for lamp in lamps:', 'code'],
    ['lamp.on(3)', 'code'],
    ['```js', 'fence'],
  ] as const) {
    expect(lineKind(line), line).toBe(kind);
  }
});

it('is quick on any text', () => {
  const started = performance.now();
  for (const piece of ['\n', ' ', '(', ')\t', 'SELECT ', '=', '<a', '1 ']) {
    holdsCode(piece.repeat(4000));
    holdsArithmetic(piece.repeat(4000));
    lineKind(piece.repeat(4000));
  }
  expect(performance.now() - started).toBeLessThan(500);
});

it('sees what is to be calculated', () => {
  expect(holdsArithmetic('what is 5 x 4')).toBe(true);
  expect(holdsArithmetic('solve 2x + 5 = 17')).toBe(true);
  expect(holdsArithmetic('from 3-5 pm on 12/05, 2 people')).toBe(false);
});
