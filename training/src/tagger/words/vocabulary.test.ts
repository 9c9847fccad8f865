import { expect, it } from 'vitest';
import { readGazetteers } from '../gazetteers.ts';
import { readVocabulary } from './vocabulary.ts';

const vocabulary = readVocabulary(readGazetteers());

it('has the words of a language, German nouns with their capital, those of business too', () => {
  expect(vocabulary.de).toEqual(
    expect.arrayContaining(['Treppe', 'Frauen', 'Etikett', 'bestellt']),
  );
  expect(vocabulary.es).toEqual(expect.arrayContaining(['ahora', 'lamentablemente', 'reembolso']));
  for (const words of Object.values(vocabulary)) {
    expect(words.length).toBeGreaterThan(6000);
    expect(new Set(words).size).toBe(words.length);
  }
});

it('has no names, neither first names nor those that film subtitles are full of', () => {
  expect(vocabulary.fr).not.toContain('pierre');
  expect(vocabulary.de).not.toContain('Jürgen');
  for (const words of Object.values(vocabulary)) {
    for (const name of ['michael', 'Michael', 'scully', 'Scully', 'tokyo', 'Tokyo']) {
      expect(words).not.toContain(name);
    }
  }
});
