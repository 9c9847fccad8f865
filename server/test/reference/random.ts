/** A seeded source of choices: the same seed gives the same test, everywhere. */
export type Random = {
  /** In [0, 1). */
  readonly next: () => number;
  /** A whole number from min to max, both included. */
  readonly int: (min: number, max: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** Between min and max different items, in random order. */
  readonly some: <T>(items: readonly T[], min: number, max: number) => T[];
  readonly shuffle: <T>(items: readonly T[]) => T[];
};

/** Mulberry32: 32 bits of state are enough for test data. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error('nothing to pick from');
    return items[int(0, items.length - 1)] as T;
  };
  const shuffle = <T>(items: readonly T[]): T[] => {
    const shuffled = [...items];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = int(0, i);
      [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
    }
    return shuffled;
  };
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick,
    some: (items, min, max) => shuffle(items).slice(0, int(min, Math.min(max, items.length))),
    shuffle,
  };
}
