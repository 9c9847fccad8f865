import type { Micros } from '../lib/time.ts';
import type { DemoItem, TimedItem } from './wire-item.ts';

type Entry = TimedItem & { readonly order: number };

/** A binary heap by time; items of one time come out in the order in which they came in. */
export class TimedQueue {
  private readonly heap: Entry[] = [];
  private added = 0;

  add(item: TimedItem): void {
    this.heap.push({ ...item, order: this.added++ });
    let at = this.heap.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.swapIfBefore(at, parent)) break;
      at = parent;
    }
  }

  *takeUntil(limit: Micros): Generator<DemoItem, void, undefined> {
    for (let first = this.heap[0]; first && first.at < limit; first = this.heap[0]) {
      const last = this.heap.pop();
      if (last && this.heap.length > 0) {
        this.heap[0] = last;
        this.sink();
      }
      yield first.item;
    }
  }

  private sink(): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const smaller = this.isBefore(left + 1, left) ? left + 1 : left;
      if (!this.swapIfBefore(smaller, at)) return;
      at = smaller;
    }
  }

  private swapIfBefore(a: number, b: number): boolean {
    if (!this.isBefore(a, b)) return false;
    const [x, y] = [this.heap[a], this.heap[b]];
    if (!x || !y) return false;
    this.heap[a] = y;
    this.heap[b] = x;
    return true;
  }

  private isBefore(a: number, b: number): boolean {
    const [x, y] = [this.heap[a], this.heap[b]];
    if (!x || !y) return false;
    return x.at < y.at || (x.at === y.at && x.order < y.order);
  }
}
