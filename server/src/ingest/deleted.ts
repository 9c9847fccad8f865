import type { Micros } from '../lib/time.ts';
import { sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

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

/** Reads once which projects have tombstones at all. */
export async function createDeletedCheck(options: {
  readonly store: Store;
  readonly findTombstones: (
    store: Store,
    projectId: string,
    ids: readonly string[],
  ) => Promise<ReadonlySet<string>>;
  /** When this end user was erased last; undefined: never. */
  readonly erasedAt: (projectId: string, endUser: string) => Micros | undefined;
}): Promise<DeletedCheck> {
  const { store, findTombstones, erasedAt } = options;
  const rows = await store.query<{ project_id: string }>(
    sql`SELECT DISTINCT project_id FROM tombstones`,
  );
  const projects = new Set(rows.map(({ project_id }) => project_id));

  return {
    async find(projectId, incoming) {
      const erased = incoming.filter(({ end_user, at }) => {
        const erasedUntil = erasedAt(projectId, end_user);
        return erasedUntil !== undefined && at <= erasedUntil;
      });
      const found = new Set(erased.map(({ id }) => id));
      if (projects.has(projectId) && incoming.length > 0) {
        const ids = new Set(
          incoming.flatMap(({ id, interaction_id = id }) => [id, interaction_id]),
        );
        const tombstones = await findTombstones(store, projectId, [...ids]);
        for (const { id, interaction_id = id } of incoming) {
          if (tombstones.has(id) || tombstones.has(interaction_id)) found.add(id);
        }
      }
      return found;
    },
    tombstonesAdded: (projectId) => void projects.add(projectId),
  };
}
