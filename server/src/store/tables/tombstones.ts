import { defineTable, instant, type Row, text, uuid, word } from '../columns.ts';

/** Ids of deleted interactions: what comes again under one of them is not stored again. */
export const tombstones = defineTable({
  name: 'tombstones',
  orderBy: 'project_id, id',
  versionColumn: 'deleted_at',
  shardBy: 'cityHash64(id)',
  columns: {
    project_id: word('the project'),
    id: uuid('of the interaction'),
    deletion_id: text('which deletion or erasure'),
    deleted_at: instant('when'),
  },
});

export type TombstoneRow = Row<typeof tombstones.columns>;
