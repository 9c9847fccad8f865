import { expect, it } from 'vitest';
import { errorLine, sentencesOf } from './sentences.ts';
import { readText } from './text.ts';

const texts = (text: string) => sentencesOf(readText(text)).map((sentence) => sentence.text);

it('cuts at ends of sentences and at line breaks', () => {
  expect(texts('One lamp. Two?! Three\nfour')).toEqual(['One lamp.', 'Two?!', 'Three', 'four']);
  expect(texts('It is 38.2 in app.ts. Yes')).toEqual(['It is 38.2 in app.ts.', 'Yes']);
});

it('goes on after abbreviations, initials and ordinals', () => {
  for (const text of ['See Dr. B. Weber', 'am 5. juni', 'am 5. Juni', 'ул. Ленина', 'tel. 555']) {
    expect(texts(text), text).toEqual([text]);
  }
  expect(texts('It costs 5. Buy it')).toEqual(['It costs 5.', 'Buy it']);
});

it('knows the words of each sentence, and which are printed by programs', () => {
  const read = readText('Why?\nnpm ERR! code 1\n```\nblue lamp\n```\nred lamp');
  const found = sentencesOf(read).map(({ first, after, printed }) => [
    read.words.slice(first, after).join(' '),
    printed,
  ]);
  expect(found).toEqual([
    ['why', false],
    ['npm err', true],
    ['code 1', true],
    ['blue lamp', true],
    ['red lamp', false],
  ]);
  expect(errorLine(read)).toBe('npm ERR! code 1');
});
