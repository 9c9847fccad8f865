import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Public sets of ordinary task messages; kept beside the checkout, not in it. */
const DATA = new URL('../../../shared/data/', import.meta.url);

export type OrdinarySet = { readonly name: string; readonly texts: readonly string[] };

function read(path: string): Buffer | undefined {
  const url = new URL(path, DATA);
  return existsSync(url) ? readFileSync(url) : undefined;
}

function clinc(data: Buffer): string[] {
  const splits = JSON.parse(data.toString()) as Record<string, [string, string][]>;
  return Object.values(splits).flatMap((rows) => rows.map(([text]) => text));
}

/** First column of a CSV whose texts may be quoted over several lines. */
function firstColumn(data: Buffer): string[] {
  const rows = data.toString().matchAll(/^(?:"((?:[^"]|"")*)"|([^",\n]*)),[^\n]*$/gm);
  return [...rows]
    .map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
    .slice(1);
}

type Turn = { readonly user: string; readonly assistant: string };

/** Conversations of SGD as lists of turns; undefined where the data set is missing. */
export function sgdConversations(file: 'dev' | 'train'): Turn[][] | undefined {
  const data = read(`sgd/${file}.ndjson.gz`);
  if (!data) return undefined;
  const lines = gunzipSync(data).toString().split('\n').filter(Boolean);
  return lines.map((line) => (JSON.parse(line) as { turns: Turn[] }).turns);
}

/** CLINC150, Banking77 and the user turns of SGD; a set that is not there is left out with a message. */
export function ordinaryTurns(): OrdinarySet[] {
  const sets: [string, string[] | undefined][] = [
    ['CLINC150', orUndefined(read('clinc150/data__data_full.json'), clinc)],
    ['Banking77', orUndefined(read('banking77/banking_data__train.csv'), firstColumn)],
    ['SGD', sgdConversations('train')?.flatMap((turns) => turns.map(({ user }) => user))],
  ];
  return sets.flatMap(([name, texts]) => {
    if (texts) return [{ name, texts }];
    console.log(`${name}: not found under ${DATA.pathname}, skipped`);
    return [];
  });
}

function orUndefined<T, R>(value: T | undefined, then: (value: T) => R): R | undefined {
  return value === undefined ? undefined : then(value);
}
