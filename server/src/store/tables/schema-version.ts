import { defineTable, instant, text, typed } from '../columns.ts';

/** Which numbered migrations have run. */
export const schemaVersion = defineTable({
  name: 'schema_version',
  orderBy: 'version',
  versionColumn: 'applied_at',
  shardBy: 'version',
  columns: {
    version: typed('UInt32', 0, 'number of the migration'),
    name: text('what it did'),
    applied_at: instant('when'),
  },
});
