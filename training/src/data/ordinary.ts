import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { SgdDialogue } from '../sgd-conversations.ts';
import { parseCsv } from './csv.ts';
import { DATA, dataText } from './read-data.ts';
import { type Row, type Split, splitOf, trainOrDev } from './row.ts';

const ordinary = (set: string, text: string, split: Split): Row => ({
  text,
  labels: ['ordinary'],
  language: 'en',
  split,
  set,
});

function clinc(): Row[] {
  const json = dataText('clinc150/data__data_full.json');
  if (json === '') return [];
  const splits = JSON.parse(json) as Record<string, [string, string][]>;
  return Object.entries(splits).flatMap(([split, rows]) =>
    rows.map(([text]) =>
      ordinary('clinc150', text, split.endsWith('train') ? trainOrDev(text) : 'test'),
    ),
  );
}

function banking(): Row[] {
  const read = (file: string) => parseCsv(dataText(`banking77/banking_data__${file}.csv`));
  return [
    ...read('train').map(({ text = '' }) => ordinary('banking77', text, trainOrDev(text))),
    ...read('test').map(({ text = '' }) => ordinary('banking77', text, 'test')),
  ];
}

function nluPlusPlus(): Row[] {
  const folder = new URL('nlupp/', DATA);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file.includes('fold'))
    .flatMap((file) => {
      const rows = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { text: string }[];
      return rows.map(({ text }) => ordinary('nlupp', text, splitOf(text)));
    });
}

/** Conversations of SGD; none where the data set is missing. */
export function sgdDialogues(file: 'dev' | 'train'): SgdDialogue[] {
  const url = new URL(`sgd/${file}.ndjson.gz`, DATA);
  if (!existsSync(url)) return [];
  const lines = gunzipSync(readFileSync(url)).toString().split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as SgdDialogue);
}

/** The same as lists of turns. */
export const sgdConversations = (file: 'dev' | 'train'): SgdDialogue['turns'][] =>
  sgdDialogues(file).map(({ turns }) => turns);

/** SGD's dev file is our test. One turn in `every` of its train file. */
function sgd(side: 'user' | 'assistant', every: number): Row[] {
  const read = (file: 'dev' | 'train', step: number) =>
    sgdConversations(file)
      .flat()
      .filter((_, i) => i % step === 0)
      .map((turn) => turn[side]);
  return [
    ...read('train', every).map((text) => ordinary('sgd', text, trainOrDev(text))),
    ...read('dev', 1).map((text) => ordinary('sgd', text, 'test')),
  ];
}

/** What users ask assistants to do: CLINC150, Banking77, NLU++ and turns of SGD. */
export const ordinaryQueries = (): Row[] => [
  ...clinc(),
  ...banking(),
  ...nluPlusPlus(),
  ...sgd('user', 6),
];

/** What assistants answer: turns of SGD. */
export const ordinaryAnswers = (): Row[] => sgd('assistant', 4);
