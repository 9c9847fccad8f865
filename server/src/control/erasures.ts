import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Micros } from '../lib/time.ts';
import type { ControlDb } from './schema.ts';
import type { Secrets } from './secrets.ts';

/** What was erased of whom and when. The person's name is not kept, only its keyed hash. */
export type Erasure = {
  readonly receiptId: string;
  readonly projectId: string;
  readonly endUserHash: string;
  readonly requestedAt: Micros;
  /** Table to number of rows. */
  readonly rows: Readonly<Record<string, number>>;
  /** When no read could see it any more. */
  readonly hiddenAt: Micros | undefined;
  /** When it was gone from the disk. */
  readonly purgedAt: Micros | undefined;
};

export type ErasureChange = Partial<Pick<Erasure, 'rows' | 'hiddenAt' | 'purgedAt'>>;

export type Erasures = {
  /** HMAC-SHA256 of the name with the project's secret, hexadecimal. */
  hash(projectId: string, endUser: string): string;
  /** From now on `erasedAt` knows it. */
  create(
    erasure: Pick<Erasure, 'receiptId' | 'projectId' | 'endUserHash' | 'requestedAt'>,
  ): Promise<Erasure>;
  /** Undefined: no such receipt. */
  update(receiptId: string, change: ErasureChange): Promise<Erasure | undefined>;
  get(projectId: string, receiptId: string): Promise<Erasure | undefined>;
  /** Oldest first. `unpurged`: only those whose rows are not yet gone from the disk. */
  list(filter?: { readonly projectId?: string; readonly unpurged?: boolean }): Promise<Erasure[]>;
  /** The latest erasure of this person, from memory: events older than that stay out. */
  erasedAt(projectId: string, endUserHash: string): Micros | undefined;
  /** The same by name; hashes only if anybody of the project was erased, so it is cheap on the hot path. */
  endUserErasedAt(projectId: string, endUser: string): Micros | undefined;
};

type Row = {
  receipt_id: string;
  project_id: string;
  end_user_hash: string;
  requested_at: number;
  rows: string;
  hidden_at: number | null;
  purged_at: number | null;
};

const fromRow = (row: Row): Erasure => ({
  receiptId: row.receipt_id,
  projectId: row.project_id,
  endUserHash: row.end_user_hash,
  requestedAt: Number(row.requested_at),
  rows: z.record(z.string(), z.number()).parse(JSON.parse(row.rows)),
  hiddenAt: row.hidden_at === null ? undefined : Number(row.hidden_at),
  purgedAt: row.purged_at === null ? undefined : Number(row.purged_at),
});

export async function openErasures(db: ControlDb, secrets: Secrets): Promise<Erasures> {
  const latest = new Map<string, Map<string, Micros>>();
  const remember = (projectId: string, hash: string, at: Micros): void => {
    const project = latest.get(projectId) ?? new Map<string, Micros>();
    latest.set(projectId, project);
    project.set(hash, Math.max(at, project.get(hash) ?? at));
  };
  const hashOf = (projectId: string, endUser: string): string =>
    createHmac('sha256', secrets.get(projectId)).update(`end_user\0${endUser}`).digest('hex');

  const known = await db
    .selectFrom('erasures')
    .select(['project_id', 'end_user_hash', 'requested_at'])
    .execute();
  for (const row of known) remember(row.project_id, row.end_user_hash, Number(row.requested_at));

  return {
    hash: hashOf,
    async create({ receiptId, projectId, endUserHash, requestedAt }) {
      const row = {
        receipt_id: receiptId,
        project_id: projectId,
        end_user_hash: endUserHash,
        requested_at: requestedAt,
        rows: '{}',
        hidden_at: null,
        purged_at: null,
      };
      await db.insertInto('erasures').values(row).execute();
      remember(projectId, endUserHash, requestedAt);
      return fromRow(row);
    },
    async update(receiptId, change) {
      const set = {
        ...(change.rows && { rows: JSON.stringify(change.rows) }),
        ...(change.hiddenAt !== undefined && { hidden_at: change.hiddenAt }),
        ...(change.purgedAt !== undefined && { purged_at: change.purgedAt }),
      };
      const row = await db
        .updateTable('erasures')
        .set({ receipt_id: receiptId, ...set })
        .where('receipt_id', '=', receiptId)
        .returningAll()
        .executeTakeFirst();
      return row && fromRow(row);
    },
    async get(projectId, receiptId) {
      const row = await db
        .selectFrom('erasures')
        .selectAll()
        .where('receipt_id', '=', receiptId)
        .where('project_id', '=', projectId)
        .executeTakeFirst();
      return row && fromRow(row);
    },
    async list({ projectId, unpurged = false } = {}) {
      let query = db
        .selectFrom('erasures')
        .selectAll()
        .orderBy('requested_at')
        .orderBy('receipt_id');
      if (projectId !== undefined) query = query.where('project_id', '=', projectId);
      if (unpurged) query = query.where('purged_at', 'is', null);
      return (await query.execute()).map(fromRow);
    },
    erasedAt: (projectId, endUserHash) => latest.get(projectId)?.get(endUserHash),
    endUserErasedAt(projectId, endUser) {
      return latest.get(projectId)?.get(hashOf(projectId, endUser));
    },
  };
}
