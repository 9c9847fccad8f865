/**
 * Calls that come while one is under way are handled together by the next: `handle` gets all their items and answers
 * in their order. An error of a group is the error of each of its calls.
 */
export function coalesce<T, R>(
  handle: (items: readonly T[]) => Promise<readonly R[]>,
  mostItems: number,
): (items: readonly T[]) => Promise<readonly R[]> {
  type Call = {
    readonly items: readonly T[];
    readonly resolve: (results: readonly R[]) => void;
    readonly reject: (error: unknown) => void;
  };
  let waiting: Call[] = [];
  let running = false;

  const runNext = async (): Promise<void> => {
    if (running || waiting.length === 0) return;
    running = true;
    const group: Call[] = [];
    let count = 0;
    for (const call of waiting) {
      if (group.length > 0 && count + call.items.length > mostItems) break;
      group.push(call);
      count += call.items.length;
    }
    waiting = waiting.slice(group.length);
    try {
      const results = await handle(group.flatMap(({ items }) => items));
      let start = 0;
      for (const { items, resolve } of group) {
        resolve(results.slice(start, start + items.length));
        start += items.length;
      }
    } catch (error) {
      for (const { reject } of group) reject(error);
    } finally {
      running = false;
      void runNext();
    }
  };

  return (items) =>
    new Promise((resolve, reject) => {
      waiting.push({ items, resolve, reject });
      void runNext();
    });
}
