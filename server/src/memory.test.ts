import { expect, test } from 'vitest';
import { engineMemoryMb, memoryWarnings } from './memory.ts';

test('the engine gets what the API and the workers leave, and never too little to answer', () => {
  expect(engineMemoryMb({ memoryMb: 1200, workers: 2 })).toBe(750);
  expect(engineMemoryMb({ memoryMb: 1200, workers: 50 })).toBe(300);
});

test('a budget that the machine has not, or that the workers exceed, is told', () => {
  expect(memoryWarnings({ memoryMb: 1200, workers: 2 }, 24_000)).toEqual([]);
  expect(memoryWarnings({ memoryMb: 400, workers: 1 }, 24_000)).toEqual([]);
  expect(memoryWarnings({ memoryMb: 999_999, workers: 2 }, 24_000)).toEqual([
    'UNDERTONE_MEMORY_MB is 999999, but there are 24000 MB here',
  ]);
  expect(memoryWarnings({ memoryMb: 1200, workers: 50 }, 24_000)).toEqual([
    '50 workers (UNDERTONE_WORKERS) need 7950 MB, but UNDERTONE_MEMORY_MB is 1200',
  ]);
});
