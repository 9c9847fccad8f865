import { expect, test } from 'vitest';
import { createSessionPool, type EngineSession } from './session-pool.ts';

test('a session that cannot be opened takes no place in the pool', async () => {
  let attempts = 0;
  const session = { close: () => {} } as EngineSession;
  const pool = createSessionPool(() => {
    if (++attempts === 1) throw new Error('the engine is not there');
    return session;
  }, 1);
  await expect(pool.use(async () => 1)).rejects.toThrow('not there');
  expect(await pool.use(async () => 2)).toBe(2);
});
