import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely } from 'kysely';
import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import { type Audit, auditStore } from './audit.ts';
import { type Erasures, openErasures } from './erasures.ts';
import { type JobState, jobStateStore } from './job-state.ts';
import { type Keys, keyStore } from './keys.ts';
import { type Leases, leaseStore } from './leases.ts';
import { migrateControl } from './migrate.ts';
import { type PlatformUsers, platformUserStore } from './platform-users.ts';
import { DEFAULT_PROJECT, type Projects, projectStore } from './projects.ts';
import type { ControlDb, ControlTables } from './schema.ts';
import { openSecrets, type Secrets } from './secrets.ts';
import { type Settings, settingsStore } from './settings.ts';
import type { SentProjectSettings } from './settings-schema.ts';
import { backupSqlite, damageOf, scrubSqlite, sqliteDialect } from './sqlite.ts';

const AUDIT_FLUSH_MS = 500;
const LAST_USE_FLUSH_MS = 30_000;

/** Everything the server keeps besides interactions: small, consistent, in one SQLite file and a directory of keys. */
export type Control = {
  readonly projects: Projects;
  readonly keys: Keys;
  readonly secrets: Secrets;
  readonly settings: Settings;
  readonly leases: Leases;
  readonly audit: Audit;
  readonly platformUsers: PlatformUsers;
  readonly erasures: Erasures;
  readonly jobState: JobState;
  /** Whether the store answers. */
  ready(): Promise<boolean>;
  /** Copies the database, consistent, to a file that must not exist; the server may go on writing. */
  backup(path: string): Promise<void>;
  /** Makes what was deleted leave the disk; throws when it has to be tried again. */
  scrub(): Promise<void>;
  /** Writes what is buffered, then closes. */
  close(): Promise<void>;
};

export type ControlOptions = {
  /** The file, such as `<data>/control.db`; made with its directory where missing. */
  readonly databasePath: string;
  /** Beside the data directory: `<data>.keys`. */
  readonly keysDirectory: string;
  readonly clock: Clock;
  /** The operator's defaults for what a project does not set. */
  readonly defaultSettings?: SentProjectSettings;
  /** Told about writes in the background that failed (they are tried again). */
  readonly onBackgroundError?: (error: unknown) => void;
};

/** Throws AppError `configuration` if the database is lost or damaged, or a key file that data depends on is missing. */
export async function openControl(options: ControlOptions): Promise<Control> {
  refuseLost(options);
  mkdirSync(dirname(options.databasePath), { recursive: true, mode: 0o700 });
  const db = new Kysely<ControlTables>({ dialect: sqliteDialect(options.databasePath) });
  try {
    return await openOver(db, options);
  } catch (error) {
    await db.destroy();
    const damage = damageOf(error);
    if (damage === undefined) throw error;
    throw new AppError(
      'configuration',
      `${options.databasePath} is damaged (${damage}): restore a backup to an empty directory`,
      { cause: error },
    );
  }
}

/** The keys are made after the database: where they are without it, a first start would hide what happened. */
function refuseLost({ databasePath, keysDirectory }: ControlOptions): void {
  if (!openSecrets(keysDirectory).hasServer()) return;
  if ((statSync(databasePath, { throwIfNoEntry: false })?.size ?? 0) > 0) return;
  throw new AppError(
    'configuration',
    `${databasePath} is missing or empty, but ${keysDirectory} holds keys of earlier data: restore a backup, or move the data directory and the keys away to begin anew`,
  );
}

async function openOver(db: ControlDb, options: ControlOptions): Promise<Control> {
  const { clock, onBackgroundError = () => {} } = options;
  await migrateControl(db);
  const secrets = openSecrets(options.keysDirectory);
  const keys = keyStore(db, secrets, clock);
  const settings = settingsStore(db, clock, options.defaultSettings);
  const projects = projectStore(db, secrets, clock);
  await checkSecrets(db, secrets, projects);
  const erasures = await openErasures(db, secrets);
  const audit = auditStore(db, clock);
  const timers = [
    repeat(audit.flush, AUDIT_FLUSH_MS, onBackgroundError),
    repeat(keys.flush, LAST_USE_FLUSH_MS, onBackgroundError),
  ];
  return {
    projects,
    keys,
    secrets,
    settings,
    leases: leaseStore(db, clock),
    audit,
    platformUsers: platformUserStore(db, clock),
    erasures,
    jobState: jobStateStore(db, clock),
    ready: () =>
      db
        .selectFrom('projects')
        .select('id')
        .limit(1)
        .execute()
        .then(
          () => true,
          () => false,
        ),
    backup: (path) => backupSqlite(db, path),
    scrub: () => scrubSqlite(db),
    async close() {
      for (const timer of timers) clearInterval(timer);
      try {
        await audit.flush();
        await keys.flush();
      } catch (error) {
        onBackgroundError(error);
      } finally {
        await db.destroy();
      }
    },
  };
}

/** The first start makes the default project; every later one needs the key files of what it finds. */
async function checkSecrets(db: ControlDb, secrets: Secrets, projects: Projects): Promise<void> {
  const known = await projects.list();
  const anyKey = await db.selectFrom('api_keys').select('id').limit(1).executeTakeFirst();
  if (!anyKey) secrets.createServer();
  secrets.server();
  for (const project of known) secrets.get(project.id);
  if (known.length > 0) return;
  await projects.create({ id: DEFAULT_PROJECT, name: 'Default' }).catch((error: unknown) => {
    // Another process (the command line) was faster.
    if (!(error instanceof AppError && error.code === 'conflict')) throw error;
  });
}

function repeat(
  work: () => Promise<void>,
  intervalMs: number,
  onError: (error: unknown) => void,
): NodeJS.Timeout {
  return setInterval(() => void work().catch(onError), intervalMs).unref();
}
