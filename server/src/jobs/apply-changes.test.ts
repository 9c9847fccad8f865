import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../../test/open-test-store.ts';
import { systemClock } from '../lib/clock.ts';
import { completeRow } from '../store/columns.ts';
import { sql } from '../store/sql.ts';
import { type InteractionRow, interactions } from '../store/tables/interactions.ts';
import { applyChanges } from './apply-changes.ts';
import type { Change } from './change.ts';

const WEEK = 7 * 86_400_000_000;
const START = Date.UTC(2020, 0, 6, 12) * 1000;

let opened: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());

/** An interaction as ingestion writes it, its id beginning with its time. */
function row(projectId: string, timestamp: number, input: string): InteractionRow {
  const ms = Math.floor(timestamp / 1000)
    .toString(16)
    .padStart(12, '0');
  return completeRow(interactions, {
    project_id: projectId,
    id: `${ms.slice(0, 8)}-${ms.slice(8)}-8000-8000-000000000000`,
    version: 1,
    timestamp,
    end_timestamp: timestamp,
    input,
  });
}

const tag = ({ project_id, id }: InteractionRow): Change => ({
  kind: 'add_tags',
  projectId: project_id,
  interactionId: id,
  tags: { seen: 'yes' },
});

const versions = (projectId: string) =>
  opened.store.query(
    sql`SELECT version, count() AS n FROM interactions FINAL
      WHERE project_id = ${{ type: 'String', value: projectId }} AND tags['seen'] = 'yes' GROUP BY version`,
  );

test('texts of megabytes are read a few at a time, and all are rewritten', async () => {
  const rows = Array.from({ length: 30 }, (_, i) =>
    row('large', START + i * 1000, `${i} `.repeat(1_500_000)),
  );
  for (const one of rows) await opened.store.insert(interactions, [one]);
  const written = await applyChanges(rows.map(tag), { store: opened.store, clock: systemClock });
  expect(written.length).toBe(30);
  expect(await versions('large')).toEqual([{ version: 2, n: 30 }]);
});

test('one round may change interactions of more partitions than an insert may touch', async () => {
  const rows = Array.from({ length: 120 }, (_, i) => row('long', START + i * WEEK, 'hello'));
  for (const one of rows.slice(0, 60)) await opened.store.insert(interactions, [one]);
  await opened.store.insert(interactions, rows.slice(60));
  await applyChanges(rows.map(tag), { store: opened.store, clock: systemClock });
  expect(await versions('long')).toEqual([{ version: 2, n: 120 }]);
});
