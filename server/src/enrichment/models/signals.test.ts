import { expect, test } from 'vitest';
import { matchInput } from '../rulebook.ts';
import { readText } from '../text.ts';
import { inputSignals, shapeSignals } from './signals.ts';

const shape = (text: string) => new Set(shapeSignals(readText(text)));
const signals = (text: string, language: string) => {
  const read = readText(text);
  return new Set(inputSignals(read, matchInput(read), language));
};
const differ = (a: ReadonlySet<number>, b: ReadonlySet<number>) =>
  expect([...a].filter((signal) => !b.has(signal)).length).toBeGreaterThan(0);

test('shape tells marks, capitals, drawn out letters and emoji', () => {
  const plain = shape('it is so good');
  for (const text of [
    'it is so good!!',
    'it is so good?',
    'it IS SOO GOOD',
    'it is sooooo good',
    'it is so good 😀',
    'it is so good...',
  ]) {
    differ(shape(text), plain);
  }
});

test('a rule counts in its own language, and negated otherwise than not', () => {
  differ(signals('I am angry', 'en'), signals('I am not angry', 'en'));
  differ(signals('I am angry', 'en'), signals('I am angry', 'de'));
});
