import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { type SgdDialogue, type SgdTimes, sgdToConversation } from './sgd-conversations.ts';

const usage = `node training/src/sgd-to-ndjson.ts [--data DIR] [--out FILE] [--limit N] [--end DATE] [--days N] [--users N]

Turns the Schema-Guided Dialogue data into conversations for \`undertone import\`, with made-up times and users
that depend on nothing but the options. Defaults: ../shared/data/sgd beside the checkout, sgd.ndjson, all
conversations, 90 days before 2026-01-01, 2000 users.
`;

export type SgdCounts = {
  readonly conversations: number;
  readonly interactions: number;
  readonly users: number;
};

/** Where the data is expected: beside the checkout. */
export const sgdDirectory = fileURLToPath(new URL('../../../shared/data/sgd', import.meta.url));

export const sgdFiles = ['dev.ndjson.gz', 'train.ndjson.gz'] as const;

/** Converts the files of a directory, one conversation a line, until `limit`. */
export async function convertSgd(options: {
  readonly directory: string;
  readonly out: string;
  readonly times: SgdTimes;
  readonly limit: number;
}): Promise<SgdCounts> {
  for (const name of sgdFiles) await access(`${options.directory}/${name}`);
  const out = createWriteStream(options.out);
  const users = new Set<string>();
  let conversations = 0;
  let interactions = 0;
  for await (const line of linesOf(options.directory)) {
    if (conversations >= options.limit) break;
    const conversation = sgdToConversation(JSON.parse(line) as SgdDialogue, options.times);
    conversations++;
    interactions += conversation.interactions.length;
    users.add(conversation.end_user);
    if (!out.write(`${JSON.stringify(conversation)}\n`)) {
      await once(out, 'drain');
    }
  }
  out.end();
  await finished(out);
  return { conversations, interactions, users: users.size };
}

async function* linesOf(directory: string): AsyncGenerator<string, void, undefined> {
  for (const name of sgdFiles) {
    const unpacked = createReadStream(`${directory}/${name}`).pipe(createGunzip());
    for await (const line of createInterface({ input: unpacked })) {
      if (line.trim() !== '') yield line;
    }
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: sgdDirectory },
      out: { type: 'string', default: 'sgd.ndjson' },
      limit: { type: 'string', default: 'Infinity' },
      end: { type: 'string', default: '2026-01-01' },
      days: { type: 'string', default: '90' },
      users: { type: 'string', default: '2000' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const endMs = Date.parse(values.end);
  const days = Number(values.days);
  const users = Number(values.users);
  const limit = Number(values.limit);
  if (![endMs, days, users].every(Number.isFinite) || Number.isNaN(limit)) throw new Error(usage);
  const times = { startMs: endMs - days * 86_400_000, endMs, users };
  const counts = await convertSgd({ directory: values.data, out: values.out, times, limit });
  process.stdout.write(
    `${values.out}: ${counts.conversations} conversations, ${counts.interactions} interactions, ${counts.users} users\n`,
  );
}

if (import.meta.main) await main();
