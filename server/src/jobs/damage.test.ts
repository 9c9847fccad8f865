import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { completeRow } from '../store/columns.ts';
import { openStore } from '../store/open-store.ts';
import { interactions } from '../store/tables/interactions.ts';
import { createDamageWatch } from './damage.ts';

const signal = new AbortController().signal;

test('a part that cannot be read is named once in the log, and as long as it is there', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'undertone-damage-'));
  const logged: unknown[] = [];
  const logger = { error: (fields: object) => void logged.push(fields) };
  try {
    const whole = await openStore({ dataDirectory: directory, memoryMb: 1024 });
    const timestamp = Date.UTC(2024, 4, 6) * 1000;
    await whole.store.insert(interactions, [completeRow(interactions, { id: ID, timestamp })]);
    const before = createDamageWatch({ store: whole.store, logger });
    await before.job.run(signal);
    expect([before.parts(), logged]).toEqual([[], []]);
    await whole.close();

    const files = await readdir(directory, { recursive: true });
    const [data] = files.filter((path) => /20240506_[^/]*\/data\.bin$/.test(path));
    await truncate(join(directory, data ?? ''), 10);
    const broken = await openStore({ dataDirectory: directory, memoryMb: 1024 });
    const watch = createDamageWatch({ store: broken.store, logger });
    for (let i = 0; i < 2; i++) await watch.job.run(signal);
    const part = expect.stringContaining('20240506_');
    expect(watch.parts()).toEqual([{ table: 'interactions', week: '20240506', part }]);
    expect(logged).toEqual([expect.objectContaining({ event: 'damaged_part', part })]);
    await broken.close();
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}, 120_000);

const ID = '018f4c00-0000-8000-8000-000000000001';
