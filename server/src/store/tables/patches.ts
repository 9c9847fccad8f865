import {
  defineTable,
  hash64,
  instant,
  longText,
  type Row,
  text,
  typed,
  uuid,
  word,
} from '../columns.ts';

/**
 * Everything that changes an interaction after version 1. Ingestion and the jobs append with a version that falls with
 * time (the first of several retries stays); the applier writes the later states with versions above all of those.
 */
export const patches = defineTable({
  name: 'patches',
  orderBy: 'project_id, id',
  versionColumn: 'version',
  shardBy: 'cityHash64(id)',
  indexes: ['INDEX by_received received_at TYPE minmax GRANULARITY 1'],
  columns: {
    project_id: word('the project'),
    id: uuid('derived from what the event says, so that a retry is the same patch'),
    version: typed('UInt64', 0, 'see patchVersion in ingest/patch.ts'),
    kind: word('action, tags, analysis, correction or assignment'),
    state: word('pending, waiting, applied or unmatched'),
    match: word('how the target is found: id, content, start or closest'),
    target_id: uuid('interaction; zero: not found yet'),
    end_user: text('whose interaction; empty where match is id'),
    at: instant('time of the event'),
    input_hash: hash64('of what is sent of the input; 0: not sent'),
    output_hash: hash64('of what is sent of the output; 0: not sent'),
    payload: longText('JSON, by kind; anonymised'),
    received_at: instant('when it was first accepted'),
    written_at: instant('when this state was written'),
  },
});

export type PatchRow = Row<typeof patches.columns>;
