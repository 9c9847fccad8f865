import { setImmediate } from 'node:timers/promises';

/**
 * For long loops on the server's own thread: awaited at every step, it lets waiting requests go first once the loop has
 * held the thread for `ms`.
 */
export function createPauses(ms = 5): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < ms) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}
