/** Lets one writer at a time through, in the order of asking. */
export type WriterLock = { run<T>(fn: () => Promise<T>): Promise<T> };

/**
 * The lock, within this process, of everything that writes versions above 1 or removes interactions: the applier takes
 * it per batch, a deletion for its whole length. Between processes the lease `writer` does the same.
 */
export function createWriterLock(): WriterLock {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(fn) {
      const mine = last.then(fn);
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}
