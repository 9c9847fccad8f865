import { afterEach, beforeEach, expect, test } from 'vitest';
import { type TemporaryControl, temporaryControl } from './temporary-control.ts';

let temporary: TemporaryControl;
beforeEach(async () => {
  temporary = await temporaryControl();
});
afterEach(() => temporary.remove());

const entry = (n: number, projectId = 'default') => ({
  projectId,
  keyId: 'key_1',
  action: 'get-interactions',
  subject: `page ${n}`,
  count: n,
});

test('entries come to disk by themselves', async () => {
  const { audit } = temporary.control;
  const other = await temporary.open();
  audit.append(entry(1));
  await expect
    .poll(async () => (await other.audit.list({ projectId: 'default' })).entries, {
      timeout: 10_000,
    })
    .toMatchObject([entry(1)]);
});

test('closing writes what is buffered', async () => {
  for (let n = 0; n < 1_200; n++) temporary.control.audit.append(entry(n));
  await temporary.control.close();
  const { audit } = await temporary.open();
  const { entries } = await audit.list({ projectId: 'default', limit: 2_000 });
  expect(entries.map(({ count }) => count)).toEqual(
    Array.from({ length: 1_200 }, (_, n) => 1_199 - n),
  );
});

test('pages follow each other without gap or overlap, and show one project only', async () => {
  const { audit } = temporary.control;
  for (let n = 0; n < 25; n++) audit.append(entry(n));
  audit.append(entry(99, 'other'));
  const seen: number[] = [];
  let before: string | undefined;
  do {
    const page = await audit.list({ projectId: 'default', limit: 10, ...(before && { before }) });
    seen.push(...page.entries.map(({ count }) => count));
    before = page.next;
  } while (before !== undefined);
  expect(seen).toEqual(Array.from({ length: 25 }, (_, n) => 24 - n));
});

test('appending costs microseconds', () => {
  const { audit } = temporary.control;
  const start = performance.now();
  for (let n = 0; n < 10_000; n++) audit.append(entry(n));
  expect((performance.now() - start) / 10_000).toBeLessThan(0.05);
});
