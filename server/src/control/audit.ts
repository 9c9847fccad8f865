import type { Clock } from '../lib/clock.ts';
import type { Micros } from '../lib/time.ts';
import { randomId } from './random-id.ts';
import type { ControlDb } from './schema.ts';

/** Beyond this the oldest entries are given up: only reached while the control store cannot be written. */
const MAX_BUFFERED = 100_000;
const ROWS_PER_INSERT = 500;

/** What was read of texts, changed or deleted, and by which key. */
export type AuditEntry = {
  readonly projectId: string;
  readonly keyId: string;
  /** The operation, such as `get-interactions`. */
  readonly action: string;
  /** Ids, table or setting names; never a text, never a person's name. */
  readonly subject: string;
  /** How many rows were read, changed or deleted. */
  readonly count: number;
  readonly at: Micros;
};

export type Audit = {
  /** Returns at once; on disk within a second. */
  append(entry: Omit<AuditEntry, 'at'> & { readonly at?: Micros }): void;
  /** Newest first. `before`: the previous page's `next`. */
  list(page: {
    readonly projectId: string;
    readonly limit?: number;
    readonly before?: string;
  }): Promise<{ readonly entries: AuditEntry[]; readonly next: string | undefined }>;
  /** Number of entries given up because the store could not be written for long. */
  lost(): number;
};

type Row = {
  id: string;
  project_id: string;
  key_id: string;
  action: string;
  subject: string;
  count: number;
  at: number;
};

export function auditStore(db: ControlDb, clock: Clock): Audit & { flush(): Promise<void> } {
  let buffer: Row[] = [];
  let sequence = 0;
  let lost = 0;
  const suffix = randomId();

  const flush = async (): Promise<void> => {
    while (buffer.length > 0) {
      const rows = buffer.slice(0, ROWS_PER_INSERT);
      buffer = buffer.slice(rows.length);
      try {
        await db.insertInto('audit_log').values(rows).execute();
      } catch (error) {
        buffer = [...rows, ...buffer];
        throw error;
      }
    }
  };

  return {
    append({ projectId, keyId, action, subject, count, at = clock() }) {
      sequence = (sequence + 1) % 0x1000000;
      const order = at.toString(16).padStart(14, '0') + sequence.toString(16).padStart(6, '0');
      buffer.push({
        id: `${order}${suffix}`,
        project_id: projectId,
        key_id: keyId,
        action,
        subject: subject.slice(0, 500),
        count,
        at,
      });
      if (buffer.length <= MAX_BUFFERED) return;
      buffer.shift();
      lost++;
    },
    async list({ projectId, limit = 100, before }) {
      await flush();
      let query = db
        .selectFrom('audit_log')
        .selectAll()
        .where('project_id', '=', projectId)
        .orderBy('id', 'desc')
        .limit(limit);
      if (before !== undefined) query = query.where('id', '<', before);
      const rows = await query.execute();
      const entries = rows.map((row) => ({
        projectId: row.project_id,
        keyId: row.key_id,
        action: row.action,
        subject: row.subject,
        count: Number(row.count),
        at: Number(row.at),
      }));
      return { entries, next: rows.length === limit ? rows.at(-1)?.id : undefined };
    },
    lost: () => lost,
    flush,
  };
}
