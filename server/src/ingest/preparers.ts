import { Piscina } from 'piscina';
import { AppError } from '../lib/errors.ts';
import type { PreparationResult, PreparationTask } from './worker.ts';

/** The worker threads that anonymise and analyse. */
export type Preparers = {
  readonly count: number;
  prepare(task: PreparationTask): Promise<PreparationResult[]>;
  close(): Promise<void>;
};

/** Starts with one thread and grows to `count` under load, as each holds the models. */
export function createPreparers(count: number): Preparers {
  const pool = new Piscina({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: count,
    idleTimeout: 60_000,
    concurrentTasksPerWorker: 1,
    name: 'prepareGroup',
  });
  return {
    count,
    async prepare(task) {
      try {
        return await pool.run(task);
      } catch (cause) {
        throw new AppError('overloaded', 'the analysis is not available; try again', {
          cause,
          retryAfterSeconds: 1,
        });
      }
    },
    close: () => pool.destroy(),
  };
}
