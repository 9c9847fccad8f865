import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../../test/open-test-store.ts';
import { bind, raw, sql } from './sql.ts';
import { inIdOrder } from './uuid-order.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());

test('ids order as their texts do', async () => {
  const ids = Array.from({ length: 300 }, () => randomUUID());
  const rows = await opened.store.query<{ id: string }>(
    sql`SELECT arrayJoin(${bind('Array(UUID)', ids)}) AS id ORDER BY ${inIdOrder(raw('id'))}`,
  );
  expect(rows.map(({ id }) => id)).toEqual(ids.toSorted());
});
