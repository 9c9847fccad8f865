import { randomUUID } from 'node:crypto';
import type { Audit } from '../control/audit.ts';
import type { Projects } from '../control/projects.ts';
import type { Settings } from '../control/settings.ts';
import { expiryCutoff } from '../ingest/expiry.ts';
import { type Micros, toEngineText, toIso } from '../lib/time.ts';
import { bind, type Sql, sql } from '../store/sql.ts';
import type { Job } from './job.ts';
import { asOnlyWriter, lookAgain, type RemovalContext, removePatches } from './removal.ts';
import { inPasses, MUTATION_SECONDS, removeRows } from './remove-rows.ts';

const HOUR_MS = 3_600_000;

type ExpiryContext = RemovalContext & {
  readonly projects: Pick<Projects, 'list'>;
  readonly settings: Pick<Settings, 'get'>;
  readonly audit: Pick<Audit, 'append'>;
};

/** Looks every hour, so that a new day and a new setting take effect; costs one lookup per project when there is nothing. */
export function expireJob(context: ExpiryContext): Job {
  return {
    name: 'expire',
    everyMs: HOUR_MS,
    async run(signal) {
      for (const project of await context.projects.list()) {
        if (signal.aborted) break;
        const settings = await context.settings.get(project.id);
        const cutoff = expiryCutoff(settings, context.clock());
        if (cutoff === undefined) continue;
        const count = await expireProject(context, project.id, cutoff);
        if (count === 0) continue;
        const subject = `interactions before ${toIso(cutoff).slice(0, 10)}`;
        context.audit.append({
          projectId: project.id,
          keyId: 'expiry',
          action: 'expire',
          subject,
          count,
        });
      }
      return {};
    },
  };
}

/**
 * Removes the project's interactions that began before the cutoff, and patches of theirs or of that time; returns how
 * many interactions. The time is the same in every version, so the rows can be removed by it; no tombstones are kept,
 * because ingestion refuses what is that old.
 */
export async function expireProject(
  context: RemovalContext,
  projectId: string,
  cutoff: Micros,
): Promise<number> {
  const ofProject = sql`project_id = ${bind('String', projectId)}`;
  const expired = sql`${ofProject} AND timestamp < ${instant(cutoff)}`;
  const patchCondition = patchesBefore(cutoff);
  const [found] = await context.store.query<{ n: number; n_patches: number }>(
    sql`SELECT (SELECT count() FROM interactions FINAL WHERE ${expired}) AS n,
      (SELECT count() FROM patches WHERE ${ofProject} AND (${patchCondition})) AS n_patches`,
    { timeoutSeconds: MUTATION_SECONDS },
  );
  const { n = 0, n_patches = 0 } = found ?? {};
  if (n === 0 && n_patches === 0) return 0;
  await asOnlyWriter(context, async () => {
    const deletionId = `expiry ${randomUUID()}`;
    for (const slice of inPasses('conversation_id', n)) {
      await lookAgain(context, {
        projectId,
        gone: sql`${expired} AND ${slice}`,
        stays: sql`timestamp >= ${instant(cutoff)}`,
      });
    }
    if (n > 0) await removeRows(context.store, 'interactions', expired);
    await removePatches(context, { projectId, deletionId, patchCondition });
    await removeRows(
      context.store,
      'tombstones',
      sql`${ofProject} AND deletion_id = ${bind('String', `${deletionId}/patches`)}`,
    );
    await context.removed();
  });
  return n;
}

/** Patches of that time, or of an interaction of that time: an id begins with its milliseconds, in hexadecimal. */
function patchesBefore(cutoff: Micros): Sql {
  const hex = Math.floor(cutoff / 1000)
    .toString(16)
    .padStart(12, '0');
  const first = bind('String', `${hex.slice(0, 8)}-${hex.slice(8)}`);
  return sql`at < ${instant(cutoff)} OR (target_id != toUUID('00000000-0000-0000-0000-000000000000') AND substring(toString(target_id), 1, 13) < ${first})`;
}

function instant(micros: Micros) {
  return bind("DateTime64(6, 'UTC')", toEngineText(micros));
}
