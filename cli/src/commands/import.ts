import { appendFile, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Command, type Io, UsageError } from '../command.ts';
import { clientOf, connectionOf } from '../connection.ts';
import { importFields } from '../import/fields.ts';
import { type ImportResult, importFile } from '../import/import-file.ts';
import { clearState, type ImportCounts, noCounts, targetOf } from '../import/import-state.ts';
import { parseMapping } from '../import/mapping.ts';
import { openSource, type SourceFormat } from '../import/open-source.ts';
import { printable } from '../import/printable.ts';
import { createProgress } from '../import/progress.ts';
import { createRecognizer } from '../import/recognize.ts';
import { rowShapes } from '../import/row-shapes.ts';

const LISTED_REJECTS = 20;
const MAX_BATCH = 1000;

const usage = `undertone import FILE... [options]

Reads NDJSON or CSV, packed with gzip or not, and sends every line to a running server. A rerun goes on
where the last one stopped; sending a line again changes nothing, and what was deleted on the server
stays deleted.

A line of NDJSON may be any of
${rowShapes.map(({ name }) => `  * ${name}`).join('\n')}

Options
  --map FIELD=COLUMN,...  which column fills a field; FIELD==VALUE is the same for every row; tag.NAME=COLUMN
                          makes a tag; a path such as user.id reaches into objects. Without it columns are
                          recognised by common names. Fields:
${Object.entries(importFields)
  .map(([name, { doc }]) => `                            ${name.padEnd(16)} ${doc}`)
  .join('\n')}
  --format ndjson|csv     where the file's name and first bytes mislead
  --no-anonymize          keep personal data in texts, where a line does not say otherwise
  --url URL               the server (UNDERTONE_URL; default http://127.0.0.1:4700)
  --key KEY               an API key of scope ingest (UNDERTONE_API_KEY)
  --batch N               lines of one request (1 to ${MAX_BATCH}; default ${MAX_BATCH})
  --concurrency N         requests at once (1 to 32; default 4)
  --state FILE            where to keep how far it came (default: FILE.undertone-state)
  --restart               begin anew
  --rejects FILE          write rejected lines there, as {"file", "line", "reason"}
  --allow-rejects         exit with 0 although lines were rejected (else with 3)
`;

async function run(args: readonly string[], io: Io): Promise<number> {
  const { options, files } = parse(args);
  const connection = connectionOf(options, io.env);
  const mapping = parseMapping(options.map ?? []);
  const progress = createProgress(io.stderr);
  const client = clientOf(connection);
  if (options.rejects) await writeFile(options.rejects, '', { mode: 0o600 });
  let total = noCounts;
  let isDamaged = false;
  for (const file of files) {
    const source = await openSource(file, options.format);
    const statePath = options.state ?? `${file}.undertone-state`;
    if (options.restart) await clearState(statePath);
    const result = await importFile({
      source,
      client,
      progress,
      recognizer: createRecognizer({
        mapping,
        anonymize: !options.keepPersonalData,
        hasHeader: source.format === 'csv',
        tell: (assumption) => progress.say(printable(`${file}: ${assumption}`)),
      }),
      batchSize: options.batch,
      concurrency: options.concurrency,
      target: targetOf([
        connection.url,
        connection.apiKey,
        String(options.keepPersonalData),
        ...(options.map ?? []),
      ]),
      statePath: await writable(statePath, progress.say),
      rejectsPath: options.rejects,
      pause: async (attempt, signal) => {
        await wait(Math.min(10_000, 250 * 2 ** attempt), undefined, { signal });
      },
    });
    report(file, result, io);
    isDamaged ||= result.damage !== undefined;
    total = sum(total, result.counts);
  }
  if (files.length > 1) io.stdout.write(`all files: ${inWords(total)}\n`);
  if (total.read !== total.stored + total.duplicate + total.rejected + total.deleted) {
    throw new Error(`the counts do not add up: ${inWords(total)}`);
  }
  if (isDamaged) return 1;
  return total.rejected > 0 && !options.allowRejects ? 3 : 0;
}

function parse(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      map: { type: 'string', multiple: true },
      format: { type: 'string' },
      'no-anonymize': { type: 'boolean' },
      url: { type: 'string' },
      key: { type: 'string' },
      batch: { type: 'string' },
      concurrency: { type: 'string' },
      state: { type: 'string' },
      restart: { type: 'boolean' },
      rejects: { type: 'string' },
      'allow-rejects': { type: 'boolean' },
    },
  });
  if (positionals.length === 0) throw new UsageError('no file is named');
  if (values.state !== undefined && positionals.length > 1) {
    throw new UsageError('--state goes with one file; each of several keeps its own beside it');
  }
  return {
    files: positionals,
    options: {
      map: values.map,
      format: formatOf(values.format),
      keepPersonalData: values['no-anonymize'] === true,
      url: values.url,
      key: values.key,
      batch: wholeNumber('--batch', values.batch, { min: 1, max: MAX_BATCH, otherwise: MAX_BATCH }),
      concurrency: wholeNumber('--concurrency', values.concurrency, {
        min: 1,
        max: 32,
        otherwise: 4,
      }),
      state: values.state,
      restart: values.restart === true,
      rejects: values.rejects,
      allowRejects: values['allow-rejects'] === true,
    },
  };
}

function formatOf(text: string | undefined): SourceFormat | undefined {
  if (text === undefined || text === 'ndjson' || text === 'csv') return text;
  throw new UsageError(`--format ${text}: allowed are ndjson and csv`);
}

function wholeNumber(
  name: string,
  text: string | undefined,
  range: { readonly min: number; readonly max: number; readonly otherwise: number },
): number {
  if (text === undefined) return range.otherwise;
  const number = Number(text);
  if (Number.isInteger(number) && number >= range.min && number <= range.max) return number;
  throw new UsageError(
    `${name} ${text}: a whole number from ${range.min} to ${range.max} is needed`,
  );
}

/** The path, if a state can be kept there; an input on a read-only disk is imported all the same. */
async function writable(path: string, say: (line: string) => void): Promise<string | undefined> {
  try {
    await appendFile(`${path}.ids`, '', { mode: 0o600 });
    return path;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say(
      `can't keep a state (${reason}): a rerun will begin anew; --state FILE names another place`,
    );
    return undefined;
  }
}

function report(file: string, result: ImportResult, io: Io): void {
  const earlier = result.skipped > 0 ? ` (${result.skipped} of them in earlier runs)` : '';
  io.stdout.write(`${file}: ${inWords(result.counts)}${earlier}\n`);
  for (const { line, reason } of result.rejected.slice(0, LISTED_REJECTS)) {
    io.stderr.write(`  line ${line}: ${printable(reason)}\n`);
  }
  const more = result.counts.rejected - Math.min(LISTED_REJECTS, result.rejected.length);
  if (more > 0) io.stderr.write(`  and ${more} more (--rejects FILE writes all of them)\n`);
  if (result.counts.deleted > 0) {
    io.stderr.write(
      `  lines deleted on the server before, which stay deleted: ${result.counts.deleted}\n`,
    );
  }
  if (result.damage !== undefined) {
    io.stderr.write(
      `${file}: nothing after that could be read; a rerun of the whole file is safe\n`,
    );
  }
}

function inWords(counts: ImportCounts): string {
  const { read, stored, duplicate, rejected } = counts;
  const deleted = counts.deleted > 0 ? ` + deleted ${counts.deleted}` : '';
  return `read ${read} = stored ${stored} + duplicate ${duplicate} + rejected ${rejected}${deleted}`;
}

function sum(a: ImportCounts, b: ImportCounts): ImportCounts {
  return {
    read: a.read + b.read,
    stored: a.stored + b.stored,
    duplicate: a.duplicate + b.duplicate,
    rejected: a.rejected + b.rejected,
    deleted: a.deleted + b.deleted,
    interactions: a.interactions + b.interactions,
  };
}

export const importCommand: Command = {
  name: 'import',
  summary: 'send NDJSON or CSV files of interactions to a server',
  usage,
  run,
};
