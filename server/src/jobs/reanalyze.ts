import { z } from 'zod';
import type { JobState } from '../control/job-state.ts';
import type { Preparers } from '../ingest/preparers.ts';
import type { ProjectForWorker } from '../ingest/worker.ts';
import type { Clock } from '../lib/clock.ts';
import { bind, type Sql, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { InteractionRow } from '../store/tables/interactions.ts';
import { applyChanges, latestRows } from './apply-changes.ts';
import type { Change } from './change.ts';
import type { Job, JobLogger } from './job.ts';
import { WRITER_LEASE } from './lease.ts';
import type { WriterLock } from './writer-lock.ts';

/**
 * How far reading again is. `total`: interactions that other analyzers had read when it began. `skipped`: those of
 * projects that the control store does not know; they stay as they are.
 */
export type ReanalysisProgress = {
  readonly done: number;
  readonly total: number;
  readonly skipped: number;
  readonly finished: boolean;
};

/** Small enough that ingestion, which shares the worker threads, waits some tens of milliseconds at most. */
const ROWS_AT_ONCE = 100;
const EVERY_MS = 2_000;
const SCAN_SECONDS = 600;

const place = z.object({ project: z.string(), start: z.string(), id: z.string() });
const stateSchema = z.object({
  /** The analyzers it brings everything to. */
  version: z.string(),
  /** The partition under way, newest first; null: all are done. */
  week: z.string().nullable(),
  after: place.nullable(),
  done: z.int(),
  skipped: z.int().default(0),
  total: z.int(),
});
type State = z.infer<typeof stateSchema>;
type Place = z.infer<typeof place>;

const STATE = 'reanalyze';

/**
 * Reads interactions again that were read by other versions of the analyzers: newest partition first, in the order of
 * the key, while ingestion is quiet. Goes on where it stopped after a restart.
 */
export function createReanalysis(options: {
  readonly store: Store;
  readonly clock: Clock;
  readonly jobState: JobState;
  readonly writerLock: WriterLock;
  readonly preparers: Pick<Preparers, 'prepare' | 'analysisVersion'>;
  /** Undefined: the control store does not know the project. */
  readonly projectOf: (projectId: string) => Promise<ProjectForWorker | undefined>;
  readonly logger: JobLogger;
  /** True while it would slow down what users wait for. */
  readonly busy: () => boolean;
  readonly wakeDerivation: () => void;
}): { readonly job: Job; readonly progress: () => ReanalysisProgress | undefined } {
  const { store, clock, jobState, writerLock, preparers } = options;
  let state: State | undefined;
  const unknown = new Set<string>();

  const save = async (next: State): Promise<void> => {
    await jobState.set(STATE, next);
    state = next;
  };

  const begin = async (): Promise<State> => {
    const version = await preparers.analysisVersion();
    const stored = await jobState.get(STATE);
    const known = stored === undefined ? undefined : stateSchema.parse(stored);
    if (known?.version === version) return known;
    const total = await countOutdated(store, version);
    return {
      version,
      week: await newestWeek(store, version),
      after: null,
      done: 0,
      skipped: 0,
      total,
    };
  };

  const step = async (from: State, week: string): Promise<State> => {
    const outdated = await nextOutdated(store, from, week);
    const last = outdated.at(-1);
    if (!last) return { ...from, week: await newestWeek(store, from.version, week), after: null };
    let { done, skipped } = from;
    for (const [projectId, own] of Map.groupBy(outdated, ({ project }) => project)) {
      const project = await options.projectOf(projectId);
      if (!project) {
        warnOnce(projectId);
        skipped += own.length;
        continue;
      }
      const ids = own.map(({ id }) => id);
      for await (const rows of latestRows(store, projectId, ids)) {
        const changes = await read(project, rows);
        await writerLock.run(() => applyChanges(changes, { store, clock }));
      }
      done += own.length;
    }
    options.wakeDerivation();
    return { ...from, after: last, done, skipped };
  };

  const warnOnce = (projectId: string): void => {
    if (unknown.has(projectId)) return;
    unknown.add(projectId);
    options.logger.warn(
      { event: 'unknown_project', projectId },
      'interactions of a project that the control store does not know are not read again',
    );
  };

  const read = async (
    project: ProjectForWorker,
    rows: readonly InteractionRow[],
  ): Promise<Change[]> => {
    const results = await preparers.prepare(rows.map((stored) => ({ project, stored })));
    const at = clock();
    // What the analyzers fail on keeps what older ones found.
    return rows.flatMap(({ id }, i): Change[] => {
      const result = results[i];
      if (!result || !('reanalysis' in result)) return [];
      const { reanalysis: found } = result;
      return [{ kind: 'reanalysis', projectId: project.id, interactionId: id, found, at }];
    });
  };

  return {
    job: {
      name: 'reanalyze',
      everyMs: EVERY_MS,
      leaseName: WRITER_LEASE,
      async run() {
        if (options.busy()) return {};
        if (!state) await save(await begin());
        if (!state || state.week === null) return {};
        await save(await step(state, state.week));
        return { again: state.week !== null };
      },
    },
    progress: () => {
      if (!state) return undefined;
      const { done, total, skipped, week } = state;
      return { done, total, skipped, finished: week === null };
    },
  };
}

async function countOutdated(store: Store, version: string): Promise<number> {
  const [row] = await store.query<{ n: number }>(
    sql`SELECT count() AS n FROM interactions FINAL WHERE analysis_version != ${bind('String', version)}`,
    { timeoutSeconds: SCAN_SECONDS },
  );
  return row?.n ?? 0;
}

/** The newest partition (before `before`) in which some version of a row was read by others; null: there is none. */
async function newestWeek(store: Store, version: string, before?: string): Promise<string | null> {
  const older: Sql =
    before === undefined ? sql`1` : sql`toMonday(timestamp) < ${bind('Date', before)}`;
  const [row] = await store.query<{ week: string }>(
    sql`SELECT toString(toMonday(timestamp)) AS week FROM interactions
      WHERE analysis_version != ${bind('String', version)} AND ${older}
      GROUP BY week ORDER BY week DESC LIMIT 1`,
    { timeoutSeconds: SCAN_SECONDS },
  );
  return row?.week ?? null;
}

/** The next interactions of a partition whose latest version was read by others, in the order of the key. */
async function nextOutdated(
  store: Store,
  { version, after }: State,
  week: string,
): Promise<Place[]> {
  const later: Sql =
    after === null
      ? sql`1`
      : sql`(project_id, timestamp, id) > (${bind('String', after.project)}, ${bind("DateTime64(6, 'UTC')", after.start)}, ${bind('UUID', after.id)})`;
  return store.query<Place>(
    sql`SELECT project_id AS project, toString(timestamp) AS start, toString(id) AS id
      FROM (
        SELECT project_id, timestamp, interactions.id AS id,
          argMax(analysis_version, (version, written_at)) AS read_by
        FROM interactions WHERE toMonday(timestamp) = ${bind('Date', week)} AND ${later}
        GROUP BY project_id, timestamp, id HAVING read_by != ${bind('String', version)}
        ORDER BY project_id, timestamp, id LIMIT ${bind('UInt32', ROWS_AT_ONCE)}
      )
      SETTINGS optimize_aggregation_in_order = 1`,
    { timeoutSeconds: SCAN_SECONDS },
  );
}
