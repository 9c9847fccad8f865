import { totalmem } from 'node:os';

/** Left to the API and to each worker, MB: under full load they take half as much again, and the engine half of its own. */
const API_MB = 150;
const WORKER_MB = 150;
/** With less the engine does not answer what is usually asked. */
const LEAST_ENGINE_MB = 300;

type Budget = { readonly memoryMb: number; readonly workers: number };

/** What is left of the budget for the engine, MB. */
export function engineMemoryMb(budget: Budget): number {
  return Math.max(LEAST_ENGINE_MB, restMb(budget));
}

/** What of the budget can't be kept, in words. `machineMb`: what there is for everybody. */
export function memoryWarnings(budget: Budget, machineMb: number): string[] {
  const { memoryMb, workers } = budget;
  const needed = memoryMb - restMb(budget) + LEAST_ENGINE_MB;
  return [
    ...(memoryMb > machineMb
      ? [`UNDERTONE_MEMORY_MB is ${memoryMb}, but there are ${Math.floor(machineMb)} MB here`]
      : []),
    ...(workers > 1 && needed > memoryMb
      ? [
          `${workers} workers (UNDERTONE_WORKERS) need ${needed} MB, but UNDERTONE_MEMORY_MB is ${memoryMb}`,
        ]
      : []),
  ];
}

/** Of the machine, or of the container where that has less. */
export function machineMemoryMb(): number {
  return Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY) / 1e6;
}

function restMb({ memoryMb, workers }: Budget): number {
  return memoryMb - API_MB - workers * WORKER_MB;
}
