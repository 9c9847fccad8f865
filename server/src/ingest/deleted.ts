import type { Micros } from '../lib/time.ts';
import { bind, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import { findTombstones } from '../store/tombstones.ts';

type Incoming = {
  readonly id: string;
  readonly end_user: string;
  readonly at: Micros;
  /** What a feedback or tags event names: where that was deleted it can't ever find it. */
  readonly interaction_id?: string | undefined;
};

/** Keeps away what was deleted or erased when it is sent again. */
export type DeletedCheck = {
  /** Ids among the incoming that must not be stored. Costs nothing in a project where nothing was deleted. */
  find(projectId: string, incoming: readonly Incoming[]): Promise<ReadonlySet<string>>;
  /** From now on the project's tombstones are looked at. */
  tombstonesAdded(projectId: string): void;
};

/** The first 48 bits of an id, as text: the milliseconds of when what it names began. */
const TIME_LENGTH = '00000000-0000'.length;

/**
 * Reads once which projects have tombstones at all, and in these how late the latest of what was deleted began: what began
 * later is not looked up, so that fresh events need no engine.
 */
export async function createDeletedCheck(options: {
  readonly store: Store;
  /** When this end user was erased last; undefined: never. */
  readonly erasedAt: (projectId: string, endUser: string) => Micros | undefined;
}): Promise<DeletedCheck> {
  const { store, erasedAt } = options;
  const rows = await store.query<{ project_id: string }>(
    sql`SELECT DISTINCT project_id FROM tombstones`,
  );
  const projects = new Set(rows.map(({ project_id }) => project_id));
  const latestTimes = new Map<string, string>();
  let additions = 0;

  const latestTime = async (projectId: string): Promise<string> => {
    const known = latestTimes.get(projectId);
    if (known !== undefined) return known;
    const before = additions;
    const [row] = await store.query<{ latest: string }>(
      sql`SELECT max(substring(toString(id), 1, ${bind('UInt8', TIME_LENGTH)})) AS latest FROM tombstones
        WHERE project_id = ${bind('String', projectId)}`,
    );
    const latest = row?.latest ?? '';
    if (additions === before) latestTimes.set(projectId, latest);
    return latest;
  };

  return {
    async find(projectId, incoming) {
      const erased = incoming.filter(({ end_user, at }) => {
        const erasedUntil = erasedAt(projectId, end_user);
        return erasedUntil !== undefined && at <= erasedUntil;
      });
      const found = new Set(erased.map(({ id }) => id));
      if (projects.has(projectId) && incoming.length > 0) {
        const latest = await latestTime(projectId);
        const ids = incoming
          .flatMap(({ id, interaction_id = id }) => [id, interaction_id])
          .filter((id) => id.slice(0, TIME_LENGTH) <= latest);
        const tombstones = await findTombstones(store, projectId, [...new Set(ids)]);
        for (const { id, interaction_id = id } of incoming) {
          if (tombstones.has(id) || tombstones.has(interaction_id)) found.add(id);
        }
      }
      return found;
    },
    tombstonesAdded(projectId) {
      additions++;
      projects.add(projectId);
      latestTimes.delete(projectId);
    },
  };
}
