import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { type ExportFormat, exportQuery, type Filter, UndertoneError } from '@undertone/sdk';
import { type Command, type Io, UsageError } from '../command.ts';
import { connectionOf } from '../connection.ts';
import { completenessChecks } from '../export/completeness.ts';
import { openDownload } from '../export/open-download.ts';
import { createProgress } from '../import/progress.ts';

const formats = Object.keys(completenessChecks) as ExportFormat[];
const IDLE_TIMEOUT_MS = 300_000;

const usage = `undertone export --start TIME --end TIME [options]

Writes the interactions with start <= time_start < end. A file appears only when it is complete.

Options
  --filters JSON               filters as in the API, such as '[{"kind":"topic","values":["Billing"]}]'
  --format ${formats.join('|')}  default ndjson, or by the name of --out
  --out FILE                   default: standard output
  --url URL                    the server (UNDERTONE_URL; default http://127.0.0.1:4700)
  --key KEY                    an API key of scope read (UNDERTONE_API_KEY)
`;

async function run(args: readonly string[], io: Io): Promise<number> {
  const options = parse(args);
  const connection = connectionOf(options, io.env);
  const query = Object.entries(exportQuery(options)).filter((pair) => pair[1] !== undefined);
  const search = new URLSearchParams(query as [string, string][]);
  const base = connection.url.replace(/\/+$/, '');
  const download = await openDownload({
    url: `${base}/api/external/export/interactions?${search}`,
    apiKey: connection.apiKey,
    idleTimeoutMs: IDLE_TIMEOUT_MS,
  });

  const check = completenessChecks[options.format]();
  const progress = createProgress(io.stderr);
  let bytes = 0;
  const watch = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length;
      check.see(chunk);
      if (options.out) progress.show({ fraction: 0, text: `${(bytes / 1e6).toFixed(1)} MB` });
      done(null, chunk);
    },
  });

  const temporary = options.out && `${options.out}.${randomBytes(4).toString('hex')}.part`;
  const target = temporary ? createWriteStream(temporary, { flags: 'wx' }) : io.stdout;
  try {
    await pipeline(download.body, watch, target, { end: temporary !== undefined }).catch(
      (cause: unknown) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw incomplete(download.brokenOff() ?? reason, cause);
      },
    );
    const brokenOff = check.reason() ?? download.brokenOff();
    if (brokenOff) throw incomplete(brokenOff);
    const announced = download.trailers()['x-export-count'];
    const verdict = check.verdict(announced === undefined ? undefined : Number(announced));
    if (typeof verdict === 'string') throw incomplete(verdict);
    if (temporary && options.out) await publish(temporary, options.out);
    io.stderr.write(
      `${verdict} interactions, ${bytes} bytes${options.out ? `: ${options.out}` : ''}\n`,
    );
    return 0;
  } finally {
    progress.end();
    if (temporary) await rm(temporary, { force: true });
  }
}

function incomplete(reason: string, cause?: unknown): UndertoneError {
  const detail = `the export is incomplete: ${reason}`;
  return new UndertoneError({ status: 0, detail, retryable: true, cause });
}

/** On disk before it has its name, so that a file of that name is always whole. */
async function publish(temporary: string, out: string): Promise<void> {
  const file = await open(temporary, 'r+');
  await file.sync().finally(() => file.close());
  await rename(temporary, out);
}

function parse(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      start: { type: 'string' },
      end: { type: 'string' },
      filters: { type: 'string' },
      format: { type: 'string' },
      out: { type: 'string' },
      url: { type: 'string' },
      key: { type: 'string' },
    },
  });
  const { start, end, out, url, key } = values;
  if (!start || !end) throw new UsageError('--start and --end are needed');
  return {
    start,
    end,
    out,
    url,
    key,
    format: formatOf(values.format, out),
    filters: filtersOf(values.filters),
  };
}

function formatOf(text: string | undefined, out: string | undefined): ExportFormat {
  const byName = formats.find((format) => out?.endsWith(`.${format}`));
  const wanted = text ?? byName ?? 'ndjson';
  const known = formats.find((format) => format === wanted);
  if (known) return known;
  throw new UsageError(`--format ${wanted}: allowed are ${formats.join(', ')}`);
}

/** Only that it is JSON is looked at here; the server knows the kinds. */
function filtersOf(text: string | undefined): Filter[] | undefined {
  if (text === undefined) return undefined;
  try {
    const filters: unknown = JSON.parse(text);
    if (Array.isArray(filters)) return filters as Filter[];
  } catch {
    // Told below, together with JSON that is no list.
  }
  throw new UsageError(`--filters ${text}: a JSON list of filters is needed`);
}

export const exportCommand: Command = {
  name: 'export',
  summary: 'write interactions to a file',
  usage,
  run,
};
