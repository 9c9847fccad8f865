import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../../test/open-test-store.ts';
import { bind, sql } from './sql.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());

test('a bound text comes back as it went in', async () => {
  const text = 'a\'b\\c\td\0e é 😀 "; DROP TABLE interactions';
  const rows = await opened.store.query(sql`SELECT ${bind('String', text)} AS text`);
  expect(rows).toEqual([{ text }]);
});
