import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Only types and clauses that SQLite and PostgreSQL share: text, bigint, integer. */
export const first: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('projects')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('api_keys')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('project_id', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('scope', 'text', (column) => column.notNull())
      .addColumn('origins', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull().unique())
      .addColumn('created_at', 'bigint', (column) => column.notNull())
      .addColumn('last_used_at', 'bigint')
      .addColumn('revoked_at', 'bigint')
      .execute();
    await db.schema
      .createTable('project_settings')
      .addColumn('project_id', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('leases')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('holder', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .execute();
    await createLogs(db);
    await createPeople(db);
  },
};

async function createLogs(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('audit_log')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('project_id', 'text', (column) => column.notNull())
    .addColumn('key_id', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('count', 'bigint', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('audit_log_by_project')
    .on('audit_log')
    .columns(['project_id', 'id'])
    .execute();
  await db.schema
    .createTable('job_state')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createPeople(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('platform_users')
    .addColumn('project_id', 'text', (column) => column.notNull())
    .addColumn('end_user', 'text', (column) => column.notNull())
    .addColumn('tags', 'text')
    .addColumn('active_from', 'bigint')
    .addColumn('active_to', 'bigint')
    .addColumn('removed', 'integer', (column) => column.notNull())
    .addColumn('version', 'bigint', (column) => column.notNull())
    .addColumn('mirrored', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('platform_users_key', ['project_id', 'end_user'])
    .execute();
  await db.schema
    .createIndex('platform_users_by_mirrored')
    .on('platform_users')
    .columns(['mirrored', 'version'])
    .execute();
  await db.schema
    .createTable('erasures')
    .addColumn('receipt_id', 'text', (column) => column.primaryKey())
    .addColumn('project_id', 'text', (column) => column.notNull())
    .addColumn('end_user_hash', 'text', (column) => column.notNull())
    .addColumn('requested_at', 'bigint', (column) => column.notNull())
    .addColumn('rows', 'text', (column) => column.notNull())
    .addColumn('hidden_at', 'bigint')
    .addColumn('purged_at', 'bigint')
    .execute();
  await db.schema
    .createIndex('erasures_by_project')
    .on('erasures')
    .columns(['project_id', 'requested_at'])
    .execute();
}
