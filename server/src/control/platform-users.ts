import { z } from 'zod';
import { chunks } from '../lib/chunks.ts';
import type { Clock } from '../lib/clock.ts';
import { invalidRequest, type Problem } from '../lib/errors.ts';
import { parseJson } from '../lib/parse-json.ts';
import { type Micros, toIso } from '../lib/time.ts';
import type { EligibleUserRow } from '../store/tables/eligible-users.ts';
import type { ControlDb } from './schema.ts';

const ROWS_PER_STATEMENT = 500;

/** Somebody who may use the product, whether or not seen in interactions. */
export type PlatformUser = {
  readonly endUser: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Inclusive; undefined: open. */
  readonly activeFrom: Micros | undefined;
  /** Exclusive; undefined: open. */
  readonly activeTo: Micros | undefined;
};

/** What a change says: fields left out stay as they are (`updateExisting`) or are empty (`upsertMany`); null clears. */
export type PlatformUserChange = {
  readonly endUser: string;
  readonly tags?: Readonly<Record<string, string>> | undefined;
  readonly activeFrom?: Micros | null | undefined;
  readonly activeTo?: Micros | null | undefined;
};

/** Writes rows of the engine's table `eligible_users`; a higher version replaces a lower one. */
export type Mirror = (rows: readonly EligibleUserRow[]) => Promise<void>;

export type PlatformUsers = {
  /** Inserts or replaces; of several entries with one name the last counts. Returns what is stored. */
  upsertMany(projectId: string, users: readonly PlatformUserChange[]): Promise<PlatformUser[]>;
  /** Changes those that exist, returns them. */
  updateExisting(projectId: string, users: readonly PlatformUserChange[]): Promise<PlatformUser[]>;
  /** Returns how many there were. */
  removeMany(projectId: string, endUsers: readonly string[]): Promise<number>;
  get(projectId: string, endUser: string): Promise<PlatformUser | undefined>;
  /** By name. */
  list(page: {
    readonly projectId: string;
    readonly limit: number;
    readonly offset: number;
  }): Promise<{ readonly total: number; readonly users: PlatformUser[] }>;
  /** Brings the engine's table up to date with every change it has not got yet; throws what `mirror` throws. */
  mirrorChanges(mirror: Mirror): Promise<void>;
};

type Row = {
  project_id: string;
  end_user: string;
  tags: string | null;
  active_from: number | null;
  active_to: number | null;
  removed: number;
  version: number;
  mirrored: number;
};

const tagsSchema = z.record(z.string(), z.string());

/** Somebody whose interval holds no instant would be left out of every number without a word. */
function refuseEmptyIntervals(
  rows: readonly Omit<Row, 'version'>[],
  users: readonly PlatformUserChange[],
): void {
  const problems = rows.flatMap(({ end_user, active_from, active_to }): Problem[] => {
    if (active_from === null || active_to === null || active_from < active_to) return [];
    const place = users.findLastIndex(({ endUser }) => endUser === end_user);
    const [from, to] = [toIso(Number(active_from)), toIso(Number(active_to))];
    const loc = ['body', 'users', place, 'active_to'];
    return [{ loc, msg: `${to} is not after active_from ${from}`, type: 'value_error' }];
  });
  if (problems.length > 0) throw invalidRequest(...problems);
}

const fromRow = (row: Row): PlatformUser => ({
  endUser: row.end_user,
  tags: row.tags === null ? {} : tagsSchema.parse(parseJson(row.tags)),
  activeFrom: row.active_from === null ? undefined : Number(row.active_from),
  activeTo: row.active_to === null ? undefined : Number(row.active_to),
});

/** 0 is an open bound there; the instant 0 itself becomes the next one. */
const mirroredBound = (at: number | null): Micros => (at === null ? 0 : Number(at) || 1);

const toMirror = (row: Row): EligibleUserRow => ({
  project_id: row.project_id,
  end_user: row.end_user,
  active_from: mirroredBound(row.active_from),
  active_to: mirroredBound(row.active_to),
  removed: row.removed === 1,
  version: Number(row.version),
});

export function platformUserStore(db: ControlDb, clock: Clock): PlatformUsers {
  let lastVersion = 0;
  const nextVersion = (): Micros => {
    lastVersion = Math.max(clock(), lastVersion + 1);
    return lastVersion;
  };

  const existing = async (
    reader: ControlDb,
    projectId: string,
    endUsers: readonly string[],
  ): Promise<Map<string, Row>> => {
    const found = new Map<string, Row>();
    for (const part of chunks(endUsers, ROWS_PER_STATEMENT)) {
      const rows = await reader
        .selectFrom('platform_users')
        .selectAll()
        .where('project_id', '=', projectId)
        .where('end_user', 'in', part)
        .where('removed', '=', 0)
        .execute();
      for (const row of rows) found.set(row.end_user, row);
    }
    return found;
  };

  const write = async (writer: ControlDb, rows: readonly Row[]): Promise<void> => {
    for (const part of chunks(rows, ROWS_PER_STATEMENT)) {
      await writer
        .insertInto('platform_users')
        .values(part)
        .onConflict((conflict) =>
          conflict.columns(['project_id', 'end_user']).doUpdateSet((excluded) => ({
            tags: excluded.ref('excluded.tags'),
            active_from: excluded.ref('excluded.active_from'),
            active_to: excluded.ref('excluded.active_to'),
            removed: excluded.ref('excluded.removed'),
            version: excluded.ref('excluded.version'),
            mirrored: excluded.ref('excluded.mirrored'),
          })),
        )
        .execute();
    }
  };

  /** What is known and what becomes of it belong together: no other change of these people comes between. */
  const rewrite = (
    projectId: string,
    endUsers: readonly string[],
    become: (known: ReadonlyMap<string, Row>) => readonly Omit<Row, 'version'>[],
  ): Promise<readonly Row[]> =>
    db.transaction().execute(async (transaction) => {
      const known = await existing(transaction, projectId, endUsers);
      const version = nextVersion();
      const rows = become(known).map((row) => ({ ...row, version }));
      await write(transaction, rows);
      return rows;
    });

  const change = (
    projectId: string,
    user: PlatformUserChange,
    before?: Row,
  ): Omit<Row, 'version'> => ({
    project_id: projectId,
    end_user: user.endUser,
    tags: user.tags === undefined ? (before?.tags ?? null) : JSON.stringify(user.tags),
    active_from: user.activeFrom === undefined ? (before?.active_from ?? null) : user.activeFrom,
    active_to: user.activeTo === undefined ? (before?.active_to ?? null) : user.activeTo,
    removed: 0,
    mirrored: 0,
  });

  return {
    async upsertMany(projectId, users) {
      const rows = lastOfEach(users).map((user) => change(projectId, user));
      refuseEmptyIntervals(rows, users);
      return (await rewrite(projectId, [], () => rows)).map(fromRow);
    },
    async updateExisting(projectId, users) {
      const last = lastOfEach(users);
      const named = last.map(({ endUser }) => endUser);
      const changed = await rewrite(projectId, named, (known) => {
        const rows = last.flatMap((user) => {
          const before = known.get(user.endUser);
          return before ? [change(projectId, user, before)] : [];
        });
        refuseEmptyIntervals(rows, users);
        return rows;
      });
      return changed.map(fromRow);
    },
    async removeMany(projectId, endUsers) {
      const gone = { tags: null, active_from: null, active_to: null, removed: 1, mirrored: 0 };
      const removed = await rewrite(projectId, [...new Set(endUsers)], (known) =>
        [...known.values()].map((row) => ({ ...row, ...gone })),
      );
      return removed.length;
    },
    async get(projectId, endUser) {
      const row = (await existing(db, projectId, [endUser])).get(endUser);
      return row && fromRow(row);
    },
    async list({ projectId, limit, offset }) {
      const listed = db
        .selectFrom('platform_users')
        .where('project_id', '=', projectId)
        .where('removed', '=', 0);
      const { total } = await listed
        .select((select) => select.fn.countAll().as('total'))
        .executeTakeFirstOrThrow();
      const rows = await listed
        .selectAll()
        .orderBy('end_user')
        .limit(limit)
        .offset(offset)
        .execute();
      return { total: Number(total), users: rows.map(fromRow) };
    },
    async mirrorChanges(mirror) {
      for (;;) {
        const oldest = await db
          .selectFrom('platform_users')
          .select('version')
          .where('mirrored', '=', 0)
          .orderBy('version')
          .limit(1)
          .executeTakeFirst();
        if (!oldest) return;
        const version = Number(oldest.version);
        const rows = await db
          .selectFrom('platform_users')
          .selectAll()
          .where('mirrored', '=', 0)
          .where('version', '=', version)
          .execute();
        await mirror(rows.map(toMirror));
        await db
          .updateTable('platform_users')
          .set({ mirrored: 1 })
          .where('mirrored', '=', 0)
          .where('version', '=', version)
          .execute();
        // Only now: until the engine knows, the row is what remembers the removal.
        await db
          .deleteFrom('platform_users')
          .where('removed', '=', 1)
          .where('mirrored', '=', 1)
          .where('version', '=', version)
          .execute();
      }
    },
  };
}

function lastOfEach(users: readonly PlatformUserChange[]): PlatformUserChange[] {
  return [...new Map(users.map((user) => [user.endUser, user])).values()];
}
