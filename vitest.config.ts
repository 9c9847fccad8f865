import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{server,sdk,cli,training,bench,bootstrap}/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // What is waited for comes within milliseconds; a busy machine may take longer.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
