import { statfs } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { toAnalysisSettings } from './control/analysis-settings.ts';
import { type Control, openControl } from './control/open-control.ts';
import { controlPaths } from './control/paths.ts';
import { DEFAULT_PROJECT } from './control/projects.ts';
import { type DemoOptions, loadDemo } from './demo/load.ts';
import { buildApp } from './http/app.ts';
import { createMetricsRegistry } from './http/health.ts';
import type { App } from './http/route.ts';
import { aggregatesRoutes } from './http/routes/aggregates.ts';
import { backupRoutes } from './http/routes/backup.ts';
import { catalogRoutes } from './http/routes/catalog.ts';
import { conversationsRoutes } from './http/routes/conversations.ts';
import { deletionRoutes } from './http/routes/deletion.ts';
import { erasureRoutes } from './http/routes/erasure.ts';
import { exportRoutes } from './http/routes/export.ts';
import { ingestionRoutes } from './http/routes/ingestion.ts';
import { interactionsRoutes } from './http/routes/interactions.ts';
import { multiAggregatesRoutes } from './http/routes/multi-aggregates.ts';
import { platformUserRoutes } from './http/routes/platform-users.ts';
import { settingsRoutes } from './http/routes/settings.ts';
import { statusRoutes } from './http/routes/status.ts';
import { timeSeriesRoutes } from './http/routes/time-series.ts';
import { valuesRoutes } from './http/routes/values.ts';
import { registerFigures } from './http/server-metrics.ts';
import { createDeletedCheck } from './ingest/deleted.ts';
import { expiryCutoff } from './ingest/expiry.ts';
import { createGroupCommit } from './ingest/group-commit.ts';
import { createIngestor } from './ingest/ingestor.ts';
import { openJournal } from './ingest/journal.ts';
import { straightLanding } from './ingest/landing.ts';
import { createPreparers } from './ingest/preparers.ts';
import { projectsForWorkers } from './ingest/projects-for-workers.ts';
import { createRecentConversations } from './ingest/recent-conversations.ts';
import { createDamageWatch } from './jobs/damage.ts';
import { createDerivation } from './jobs/derive.ts';
import { expireJob } from './jobs/expire.ts';
import { type Jobs, startJobs } from './jobs/job.ts';
import { purgeJob } from './jobs/purge.ts';
import { createReanalysis } from './jobs/reanalyze.ts';
import { finishRemovalsJob, type RemovalContext } from './jobs/removal.ts';
import { settleJob } from './jobs/settle.ts';
import { createWriterLock } from './jobs/writer-lock.ts';
import { systemClock } from './lib/clock.ts';
import { AppError } from './lib/errors.ts';
import { loggableError } from './lib/loggable-error.ts';
import { toIso } from './lib/time.ts';
import { engineMemoryMb, machineMemoryMb, memoryWarnings } from './memory.ts';
import { createBackup } from './store/backup/create-backup.ts';
import { LEAST_FREE_BYTES } from './store/ddl.ts';
import { processResidentBytes } from './store/engine/process-identity.ts';
import { flushedBefore } from './store/flushed-before.ts';
import { openStore } from './store/open-store.ts';
import { bind, sql } from './store/sql.ts';
import type { Store } from './store/store.ts';
import { type EligibleUserRow, eligibleUsers } from './store/tables/eligible-users.ts';

export type RunningServer = {
  readonly url: string;
  /** The admin key made on the first start where the configuration gives none. */
  readonly newKey: string | undefined;
  /** Stops accepting, finishes and commits what was accepted. */
  close(): Promise<void>;
};

type Options = {
  readonly config: Config;
  readonly logger: Logger;
  readonly version: string;
  readonly demo: boolean;
};

/** So much is waiting to be written that tidying up can wait. */
const BUSY_BYTES = 128 * 1024;

/**
 * The composition root: every part is made here and handed to those that need it. Where it fails, what was made is closed
 * again, the latest first, as when the server stops.
 */
export async function startServer(options: Options): Promise<RunningServer> {
  await using parts = new AsyncDisposableStack();
  const server = await startParts(options, parts);
  const running = parts.move();
  return { ...server, close: () => running.disposeAsync() };
}

async function startParts(
  { config, logger, version, demo }: Options,
  parts: AsyncDisposableStack,
): Promise<Omit<RunningServer, 'close'>> {
  for (const warning of memoryWarnings(config, machineMemoryMb())) {
    logger.warn({ event: 'memory_exceeded' }, warning);
  }
  const opened = await openStore({
    dataDirectory: config.data,
    memoryMb: engineMemoryMb(config),
    serverUrl: config.clickhouseUrl,
    cluster: config.clickhouseCluster
      ? { name: config.clickhouseCluster, replicated: true }
      : undefined,
    log: ({ event, level, detail }) => logger[level]({ event, ...detail }, event),
  });
  parts.defer(opened.close);
  const clock = systemClock;
  const { store } = opened;
  const paths = controlPaths(config.data);
  const control = await openControl({
    ...paths,
    clock,
    defaultSettings: { expire_days: config.expireDays ?? null },
    onBackgroundError: (error) =>
      logger.warn(
        { event: 'control_write_failed', error: loggableError(error) },
        'control_write_failed',
      ),
  });
  parts.defer(control.close);
  const mirror = (rows: readonly EligibleUserRow[]) => store.insert(eligibleUsers, rows);
  // What a crash left unmirrored; later changes mirror themselves.
  await control.platformUsers.mirrorChanges(mirror);
  if (config.apiKey !== undefined) await control.keys.ensureKey(DEFAULT_PROJECT, config.apiKey);

  const preparers = createPreparers(config.workers);
  parts.defer(preparers.close);
  const deleted = await createDeletedCheck({
    store,
    erasedAt: control.erasures.endUserErasedAt,
  });
  let jobs: Jobs | undefined;
  parts.defer(async () => jobs?.stop());
  const wakeDerivation = () => jobs?.wake('derive');
  const landing = opened.engine
    ? await openJournal({
        directory: join(config.data, 'journal'),
        store,
        onFailure: (error) =>
          logger.error({ event: 'journal_insert_failed', error: loggableError(error) }),
        onDamage: (path) => logger.error({ event: 'journal_damaged', path }, 'journal_damaged'),
        onFound: (interactions) =>
          logger.info({ event: 'journal_found', interactions }, 'inserting what a stop left'),
        onUnknown: (path) =>
          logger.warn({ event: 'journal_unknown_file', path }, 'this is no file of the journal'),
      })
    : straightLanding(store);
  const groupCommit = createGroupCommit({
    landing,
    preparers,
    clock,
    deleted,
    conversationOf: createRecentConversations(),
    onSubmitted: () => jobs?.stir('derive'),
  });
  parts.defer(groupCommit.close);
  /** For everybody who answers from what is stored: what was acknowledged before is in the answer. */
  const upToDate = flushedBefore(store, landing.flush);
  const projectOf = projectsForWorkers({
    secret: control.secrets.get,
    settings: control.settings.get,
    analysis: toAnalysisSettings,
    prices: (settings) => settings.price_overrides,
  });
  const ingestor = createIngestor({
    store: upToDate,
    clock,
    preparers,
    deleted,
    groupCommit,
    projectOf,
    expiredBefore: async (projectId: string) =>
      expiryCutoff(await control.settings.get(projectId), clock()),
    onPatched: wakeDerivation,
  });

  const writerLock = createWriterLock();
  // One process per data directory: after a crash its successor need not wait for its leases.
  const holder = opened.engine ? 'embedded' : `${hostname()}:${process.pid}`;
  const derivation = createDerivation({
    store,
    clock,
    jobState: control.jobState,
    writerLock,
    insertedUpTo: groupCommit.insertedUpTo,
    patchBarrier: ingestor.barrier,
    onRound: (round) => logger.debug({ event: 'derived', ...round }, 'derived'),
  });
  const reanalysis = createReanalysis({
    store,
    clock,
    jobState: control.jobState,
    writerLock,
    preparers,
    projectOf: async (id) => ((await control.projects.get(id)) ? projectOf(id) : undefined),
    logger,
    busy: () => groupCommit.queue().requests > 0,
    wakeDerivation,
  });
  const removal: RemovalContext = {
    store: upToDate,
    leases: control.leases,
    jobState: control.jobState,
    holder,
    writerLock,
    clock,
    ingestBarrier: async () => {
      await Promise.all([groupCommit.barrier(), ingestor.barrier()]);
    },
    tombstonesAdded: deleted.tombstonesAdded,
    removed: derivation.catchUp,
  };

  const erasure = {
    ...removal,
    erasures: control.erasures,
    platformUsers: control.platformUsers,
  };

  const grouped = {
    store: upToDate,
    timeZoneOf: async (projectId: string) => (await control.settings.get(projectId)).time_zone,
  };

  const damage = createDamageWatch({ store, logger });
  const readiness = async () => ({
    engine: await store.ready(),
    control: await control.ready(),
    disk: hasSpace(await diskSpace(config.data)),
  });
  const metricsRegistry = createMetricsRegistry();
  registerFigures(metricsRegistry, {
    queued_requests: {
      help: 'Requests with interactions received and not yet on disk',
      value: () => groupCommit.queue().requests,
    },
    journal_interactions: {
      help: 'Interactions on disk and not yet in the engine',
      value: landing.waiting,
    },
    analysis_lag_seconds: {
      help: 'How far applying and analysing is behind what is stored',
      value: () => Math.max(0, (groupCommit.committedUpTo() - derivation.upTo()) / 1e6),
    },
    waiting_feedback: {
      help: 'Feedback and tags events whose interaction has not come yet',
      value: () => derivation.counts().waiting,
    },
    damaged_parts: {
      help: 'Parts of the data that the engine could not read: their rows are missing from every answer',
      value: () => damage.parts().length,
    },
    engine_restarts: {
      help: 'How often the embedded engine had to be started again',
      value: () => opened.engine?.restarts() ?? 0,
    },
    engine_resident_bytes: {
      help: 'Memory of the embedded engine that is in RAM; none where the engine is a server',
      value: () => processResidentBytes(opened.engine?.pid()),
    },
    disk_free_bytes: {
      help: 'Free space on the volume of the data directory',
      value: async () => (await diskSpace(config.data))?.free_bytes,
    },
    ready: {
      help: 'Whether what /readyz asks is well, 1 or 0',
      label: 'check',
      values: async () => mapValues(await readiness(), Number),
    },
    job_failing: {
      help: 'Whether the latest run of a job failed, 1 or 0',
      label: 'job',
      values: () => mapValues(jobs?.status() ?? {}, ({ lastError }) => Number(lastError !== null)),
    },
  });
  const app = await buildApp({
    logger,
    control,
    maxBodyBytes: config.maxBodyMb * 1024 * 1024,
    rateLimit: config.rateLimit,
    version,
    metricsRegistry,
    readiness,
    routes: [
      ingestionRoutes({ ingestor }),
      statusRoutes({
        clock,
        committedUpTo: groupCommit.committedUpTo,
        flush: landing.flush,
        derivedUpTo: derivation.upTo,
        reanalysis: reanalysis.progress,
        wakeDerivation,
        queue: groupCommit.queue,
        feedbackCounts: (projectId) => feedbackCounts(store, projectId),
        disk: () => diskSpace(config.data),
        jobs: () => jobStatus(jobs),
        damagedParts: damage.parts,
      }),
      aggregatesRoutes(grouped),
      multiAggregatesRoutes(grouped),
      timeSeriesRoutes(grouped),
      interactionsRoutes({ store: upToDate, audit: control.audit.append }),
      conversationsRoutes({ store: upToDate, audit: control.audit.append }),
      exportRoutes({
        store: upToDate,
        clock,
        audit: control.audit.append,
        userTags: async (projectId, endUser) =>
          (await control.platformUsers.get(projectId, endUser))?.tags ?? undefined,
      }),
      catalogRoutes(),
      valuesRoutes({ store: upToDate }),
      settingsRoutes({ control }),
      backupRoutes({
        backup: async (directory) => {
          await landing.flush();
          return createBackup(
            {
              opened,
              dataDirectory: config.data,
              keysDirectory: paths.keysDirectory,
              copyControl: control.backup,
            },
            directory,
          );
        },
        audit: control.audit,
      }),
      platformUserRoutes({ control, mirror }),
      deletionRoutes({ removal, audit: control.audit }),
      erasureRoutes({
        erasure,
        platformUsers: control.platformUsers,
        audit: control.audit,
        wakePurge: () => jobs?.wake('purge'),
      }),
    ],
  });
  parts.defer(() => app.close());
  const url = await listen(app, config);
  // Not before: a start that failed after it would keep a key that nobody ever saw.
  const newKey = config.apiKey === undefined ? await firstAdminKey(control) : undefined;
  jobs = startJobs(
    [
      derivation.job,
      reanalysis.job,
      finishRemovalsJob(removal),
      purgeJob({ ...erasure, scrubControl: control.scrub }),
      expireJob({
        ...removal,
        projects: control.projects,
        settings: control.settings,
        audit: control.audit,
      }),
      damage.job,
      settleJob({ store, clock, logger, busy: () => groupCommit.queue().bytes > BUSY_BYTES }),
    ],
    { leases: control.leases, clock, logger, holder },
  );
  if (demo) {
    const closing = new AbortController();
    const loaded = fillWithDemo(logger, { ingestor, store, clock, signal: closing.signal });
    parts.defer(() => {
      closing.abort();
      return loaded;
    });
  }
  return { url, newKey };
}

/** Goes on while the server already answers. */
async function fillWithDemo(logger: Logger, options: DemoOptions): Promise<void> {
  try {
    const events = await loadDemo(DEFAULT_PROJECT, options);
    if (events !== undefined) logger.info({ event: 'demo_loaded', events }, 'demo data set loaded');
    else logger.warn({ event: 'demo_skipped' }, 'no demo data set: the project is not empty');
  } catch (error) {
    logger.warn({ event: 'demo_failed', error: loggableError(error) }, 'demo data set not loaded');
  }
}

/** Throws AppError `configuration` that says what to change. */
async function listen(app: App, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const why = notListening[code ?? '']?.(host, port);
    throw why === undefined ? cause : new AppError('configuration', why, { cause });
  }
}

const notListening: Readonly<Record<string, (host: string, port: number) => string>> = {
  EADDRINUSE: (host, port) =>
    `port ${port} on ${host} is taken by another program; stop that one, or set UNDERTONE_PORT`,
  EACCES: (_, port) => `port ${port} may not be used by this user; set UNDERTONE_PORT above 1023`,
  EADDRNOTAVAIL: (host) =>
    `${host} is no address of this machine; set UNDERTONE_HOST to one that is`,
  ENOTFOUND: (host) => `no address is known for ${host}; set UNDERTONE_HOST to one of this machine`,
};

/** A new key, where nobody could come in at all. */
async function firstAdminKey(control: Control): Promise<string | undefined> {
  const known = await control.keys.list(DEFAULT_PROJECT);
  if (known.length > 0) return undefined;
  const made = await control.keys.create({
    projectId: DEFAULT_PROJECT,
    name: 'first start',
    scope: 'admin',
  });
  return made.key;
}

async function feedbackCounts(store: Store, projectId: string) {
  const [row] = await store.query<{ waiting: number; unmatched: number }>(sql`
    SELECT countIf(state = 'waiting') AS waiting, countIf(state = 'unmatched') AS unmatched
    FROM patches FINAL WHERE project_id = ${bind('String', projectId)}`);
  return row ?? { waiting: 0, unmatched: 0 };
}

/** True where nothing can be known. */
function hasSpace(disk: { readonly free_bytes: number } | null): boolean {
  return disk === null || disk.free_bytes >= LEAST_FREE_BYTES;
}

async function diskSpace(directory: string) {
  try {
    const { bavail, blocks, bsize } = await statfs(directory);
    return { free_bytes: bavail * bsize, total_bytes: blocks * bsize };
  } catch {
    return null;
  }
}

function jobStatus(jobs: Jobs | undefined) {
  return mapValues(jobs?.status() ?? {}, ({ lastRunAt, lastError, runs, running }) => ({
    last_run_at: lastRunAt === null ? null : toIso(lastRunAt),
    last_error: lastError,
    runs,
    running,
  }));
}

function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  change: (value: T) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
