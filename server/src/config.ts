import { availableParallelism } from 'node:os';
import { z } from 'zod';
import { AppError } from './lib/errors.ts';
import { shownUrl } from './lib/shown-url.ts';

const PREFIX = 'UNDERTONE_';

/** One variable of the environment. `default`: as documentation shows it. */
export type ConfigEntry = {
  readonly name: string;
  readonly unit: string;
  readonly default: string;
  readonly description: string;
  /** From the variable's text (undefined: not set) to its value. */
  readonly schema: z.ZodType;
  /** What a complaint shows of a value that may hold a secret; default: all of it. */
  readonly shown?: (text: string) => string;
};

const whole = (smallest: number, largest: number) =>
  z.coerce
    .number({ error: `a whole number from ${smallest} to ${largest} is needed` })
    .int(`a whole number from ${smallest} to ${largest} is needed`)
    .min(smallest, `at least ${smallest}`)
    .max(largest, `at most ${largest}`);

const httpUrl = z.url({ protocol: /^https?$/, error: 'an http:// or https:// URL is needed' });

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Every variable the server knows; `docs/operations.md` is checked against it. */
export const configTable = {
  port: {
    name: 'UNDERTONE_PORT',
    unit: 'TCP port',
    default: '4700',
    description: 'Port of the API; 0 takes a free one.',
    schema: whole(0, 65_535).default(4700),
  },
  host: {
    name: 'UNDERTONE_HOST',
    unit: 'address',
    default: '127.0.0.1',
    description: 'Address to listen on; 0.0.0.0 listens on all.',
    schema: z.string().default('127.0.0.1'),
  },
  data: {
    name: 'UNDERTONE_DATA',
    unit: 'directory',
    default: './data',
    description: 'Where everything is kept; the secret keys lie beside it, in `<directory>.keys`.',
    schema: z.string().default('./data'),
  },
  apiKey: {
    name: 'UNDERTONE_API_KEY',
    unit: 'text',
    default: '(generated and printed once)',
    description: 'An admin key of the default project, made at start if it is not there yet.',
    schema: z
      .string()
      .regex(/^[\x21-\x7e]{8,200}$/, '8 to 200 printable characters without spaces are needed')
      .optional(),
    shown: () => '(hidden)',
  },
  clickhouseUrl: {
    name: 'UNDERTONE_CLICKHOUSE_URL',
    unit: 'URL',
    default: '(embedded engine)',
    description: 'A ClickHouse server (26.5 or later) instead of the embedded engine.',
    schema: httpUrl.optional(),
    shown: shownUrl,
  },
  clickhouseCluster: {
    name: 'UNDERTONE_CLICKHOUSE_CLUSTER',
    unit: 'name',
    default: '(none)',
    description: 'The cluster of that server on which tables are distributed.',
    schema: z.string().optional(),
  },
  databaseUrl: {
    name: 'UNDERTONE_DATABASE_URL',
    unit: 'URL',
    default: '(SQLite in the data directory)',
    description: 'Reserved for PostgreSQL as the control store; this release refuses it.',
    schema: z.undefined('PostgreSQL is not supported by this release: leave it unset').optional(),
    shown: shownUrl,
  },
  memoryMb: {
    name: 'UNDERTONE_MEMORY_MB',
    unit: 'MB',
    default: '1200',
    description: "Budget of all processes together; the engine's limit is derived from it.",
    schema: whole(400, 1_000_000).default(1200),
  },
  workers: {
    name: 'UNDERTONE_WORKERS',
    unit: 'threads',
    default: '(one for each core, at most one for each 600 MB of the budget)',
    description: 'Threads that anonymise and analyse; all but one end when nothing comes.',
    schema: whole(1, 256).optional(),
  },
  expireDays: {
    name: 'UNDERTONE_EXPIRE_DAYS',
    unit: 'days',
    default: '(keep)',
    description: 'Delete interactions older than this, where a project does not set its own.',
    schema: whole(1, 36_500).optional(),
  },
  logLevel: {
    name: 'UNDERTONE_LOG_LEVEL',
    unit: logLevels.join(', '),
    default: 'info',
    description: 'The least grave messages that are logged.',
    schema: z
      .enum(logLevels, { error: `one of ${logLevels.join(', ')} is needed` })
      .default('info'),
  },
  maxBodyMb: {
    name: 'UNDERTONE_MAX_BODY_MB',
    unit: 'MiB',
    default: '16',
    description: 'Largest body of a request, after decompression.',
    schema: whole(1, 1_024).default(16),
  },
  rateLimit: {
    name: 'UNDERTONE_RATE_LIMIT',
    unit: 'requests per second and key',
    default: '20000',
    description: 'Beyond this a key is answered 429 until the next second.',
    schema: whole(1, 10_000_000).default(20_000),
  },
} as const satisfies Readonly<Record<string, ConfigEntry>>;

/** Variables with our prefix that belong to other programs of ours: accepted, not read. */
const foreign = ['UNDERTONE_URL'];

type Entries = {
  readonly [K in keyof typeof configTable]: z.output<(typeof configTable)[K]['schema']>;
};

export type Config = Entries & { readonly workers: number };

/** A worker takes some 170 MB under load; the rest of its share is the engine's and the API's. */
const MB_FOR_EACH_WORKER = 600;

function workersWithin(memoryMb: number): number {
  return Math.max(1, Math.min(availableParallelism(), Math.floor(memoryMb / MB_FOR_EACH_WORKER)));
}

/** Reads and checks the environment; throws AppError `configuration` that names every bad variable and what is allowed. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const entries: [string, ConfigEntry][] = Object.entries(configTable);
  const known = new Set([...entries.map(([, entry]) => entry.name), ...foreign]);
  const complaints = Object.keys(env)
    .filter((name) => name.startsWith(PREFIX) && !known.has(name))
    .map((name) => `${name} is not known; known are ${[...known].join(', ')}`);

  const config: Record<string, unknown> = {};
  for (const [key, entry] of entries) {
    // An empty variable counts as unset, as it does for shells and compose files.
    const text = env[entry.name] || undefined;
    const result = entry.schema.safeParse(text);
    if (result.success) config[key] = result.data;
    else complaints.push(`${entry.name}=${shown(entry, text)}: ${result.error.issues[0]?.message}`);
  }
  if (config['clickhouseCluster'] !== undefined && config['clickhouseUrl'] === undefined) {
    complaints.push('UNDERTONE_CLICKHOUSE_CLUSTER needs UNDERTONE_CLICKHOUSE_URL');
  }
  if (complaints.length > 0) throw new AppError('configuration', complaints.join('\n'));
  // Each value was parsed by the schema its type is derived from.
  const read = config as Entries;
  return { ...read, workers: read.workers ?? workersWithin(read.memoryMb) };
}

function shown(entry: ConfigEntry, text: string | undefined): string {
  return text !== undefined && entry.shown ? entry.shown(text) : JSON.stringify(text);
}
