import type { Characters } from '../../../server/src/enrichment/models/tagger-characters.ts';
import { lexiconBits } from '../../../server/src/enrichment/models/tagger-lexicon.ts';
import { wordHash } from '../../../server/src/enrichment/models/tagger-tokens.ts';
import { countries, type Gazetteers } from './gazetteers.ts';
import { fillers } from './words/fillers.ts';
import { lexiconWords } from './words/lexicon-words.ts';

/** What the tagger can look up: word hash -> bits. Words of several names count each; two letters are too few. */
export function buildLexicon(
  characters: Characters,
  gazetteers: Gazetteers,
  common: readonly string[],
): Map<number, number> {
  const words = new Map<number, number>();
  const add = (word: string, bit: number) => {
    const hash = wordHash(characters, word);
    if (hash !== 0) words.set(hash, (words.get(hash) ?? 0) | bit);
  };
  const pieces = (name: string) => name.split(/[ '’]/).filter((piece) => piece.length > 2);
  for (const { first, last, cities } of Object.values(gazetteers)) {
    for (const name of first) for (const piece of pieces(name)) add(piece, lexiconBits.firstName);
    for (const name of last) for (const piece of pieces(name)) add(piece, lexiconBits.lastName);
    for (const name of cities) for (const piece of pieces(name)) add(piece, lexiconBits.city);
  }
  for (const [kind, list] of Object.entries(lexiconWords)) {
    for (const word of list) add(word, lexiconBits[kind as keyof typeof lexiconWords]);
  }
  const { product, model, sight, shop, org, tech, work, band } = fillers;
  for (const thing of [...product, ...model, ...sight, ...shop, ...org, ...tech, ...work, ...band])
    for (const piece of pieces(thing))
      if (/^\p{Lu}\p{L}+$/u.test(piece)) add(piece, lexiconBits.thing);
  for (const country of Object.values(countries).flat())
    for (const piece of pieces(country)) if (/^\p{Lu}/u.test(piece)) add(piece, lexiconBits.place);
  for (const word of common) add(word, lexiconBits.common);
  return words;
}
