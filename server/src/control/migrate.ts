import { Migrator } from 'kysely/migration';
import { AppError } from '../lib/errors.ts';
import { first } from './migrations/0001-first.ts';
import type { ControlDb } from './schema.ts';

/** In the order of their names. A released migration is never changed: add another. */
const migrations = { '0001-first': first };

/** Brings the control store to the latest version; throws AppError `configuration` if a newer release wrote it. */
export async function migrateControl(db: ControlDb): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  throw new AppError(
    'configuration',
    `the control store (control.db in the data directory) could not be brought to this release's version (was it written by a newer one?): ${
      error instanceof Error ? error.message : String(error)
    }`,
    { cause: error },
  );
}
