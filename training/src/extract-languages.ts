/**
 * `node training/src/extract-languages.ts`: writes `language.weights` from the package `eld` (ELD by Nito T.M., Apache-2.0),
 * whose tables take 29 MB of heap and 90 MB of memory in every worker as it loads them, and 1.5 MB so.
 */
import { writeFileSync } from 'node:fs';
import type { LanguageHead } from '../../server/src/enrichment/models/language-model.ts';
import { encodeWeights } from '../../server/src/enrichment/models/weights.ts';

type EldTables = {
  readonly ngramsData: {
    readonly languages: Readonly<Record<string, string>>;
    readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
  };
  readonly dictionary: readonly string[];
  readonly avgScore: Readonly<Record<string, number>>;
};

/** What the package keeps to itself. */
async function readTables(): Promise<EldTables> {
  const entry = import.meta.resolve('eld/extrasmall');
  const parts = ['../ngrams/extrasmall.js', '../dictionary.js', '../avgScore.js'];
  const modules = await Promise.all(parts.map((part) => import(new URL(part, entry).href)));
  return Object.assign({}, ...modules) as EldTables;
}

/** Subtracted from the points in ELD's tables. */
const BASE_POINTS = 53;

const { ngramsData, dictionary, avgScore } = await readTables();
const languages = Object.values(ngramsData.languages);
const bytes = Object.entries(ngramsData.ngrams)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([ngram, points]) => [
    ngram.length,
    ...Array.from(ngram, (character) => character.charCodeAt(0)),
    Object.keys(points).length,
    ...Object.entries(points).flatMap(([language, value]) => [Number(language), value]),
  ]);
if (bytes.some((byte) => !(byte >= 0 && byte <= 255))) throw new Error('a number is no byte');
const head: LanguageHead = {
  languages,
  usualScores: languages.map((language) => avgScore[language] ?? 1),
  basePoints: BASE_POINTS,
  alphabet: dictionary.map((character, byte) => (byte < 0x80 ? byte : character.charCodeAt(0))),
};
const file = encodeWeights({ head, values: Int8Array.from(bytes) });
const path = '../../server/src/enrichment/models/weights/language.weights';
writeFileSync(new URL(path, import.meta.url), file);
console.log(
  `${languages.length} languages, ${bytes.length} bytes of n-grams, file of ${file.length} bytes`,
);
