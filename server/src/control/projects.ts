import { z } from 'zod';
import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import type { Micros } from '../lib/time.ts';
import { randomId } from './random-id.ts';
import type { ControlDb } from './schema.ts';
import type { Secrets } from './secrets.ts';

export const DEFAULT_PROJECT = 'default';

/** Names a file and stands in URLs; `server` would take the file of the server's own key. */
export const projectId = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9_-]{0,39}$/,
    'a project id has 1 to 40 characters a-z 0-9 _ - and begins with a letter or digit',
  )
  .refine((id) => id !== 'server', 'the project id "server" is reserved');

export type Project = { readonly id: string; readonly name: string; readonly createdAt: Micros };

export type Projects = {
  /** `id`: made up where left out. Throws `conflict` if it exists, `invalid_request` if it is malformed. */
  create(project: { readonly name: string; readonly id?: string }): Promise<Project>;
  get(id: string): Promise<Project | undefined>;
  list(): Promise<Project[]>;
};

type Row = { id: string; name: string; created_at: number };

const fromRow = (row: Row): Project => ({
  id: row.id,
  name: row.name,
  createdAt: Number(row.created_at),
});

export function projectStore(db: ControlDb, secrets: Secrets, clock: Clock): Projects {
  return {
    async create({ name, id = randomId() }) {
      const parsed = projectId.safeParse(id);
      if (!parsed.success) {
        throw new AppError('invalid_request', `"${id}": ${parsed.error.issues[0]?.message}`);
      }
      secrets.create(id);
      const row = { id, name, created_at: clock() };
      const inserted = await db
        .insertInto('projects')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!inserted) throw new AppError('conflict', `project "${id}" exists already`);
      return fromRow(row);
    },
    async get(id) {
      const row = await db
        .selectFrom('projects')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row && fromRow(row);
    },
    async list() {
      const rows = await db.selectFrom('projects').selectAll().orderBy('id').execute();
      return rows.map(fromRow);
    },
  };
}
