import { Piscina } from 'piscina';
import { AppError } from '../lib/errors.ts';
import type { PreparationResult, PreparationTask } from './worker.ts';

/** The worker threads that anonymise and analyse. */
export type Preparers = {
  readonly count: number;
  prepare(task: PreparationTask): Promise<PreparationResult[]>;
  /** Which analyzers they run, as a hash. */
  analysisVersion(): Promise<string>;
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
  });
  const run = async (task: PreparationTask | undefined, name: string) => {
    try {
      return await pool.run(task, { name });
    } catch (cause) {
      throw new AppError('overloaded', 'the analysis is not available; try again', {
        cause,
        retryAfterSeconds: 1,
      });
    }
  };
  return {
    count,
    prepare: (task) => run(task, 'prepareGroup'),
    analysisVersion: () => run(undefined, 'analysisVersion'),
    close: () => pool.destroy(),
  };
}
