/** The numbers below `size` in an order that only `seed` decides (Fisher-Yates over a 32-bit generator). */
export function shuffled(size: number, seed: number): Uint32Array {
  const order = Uint32Array.from({ length: size }, (_, i) => i);
  let state = seed * 0x9e3779b9;
  for (let i = size - 1; i > 0; i--) {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    const other = ((t ^ (t >>> 14)) >>> 0) % (i + 1);
    const held = order[i] as number;
    order[i] = order[other] as number;
    order[other] = held;
  }
  return order;
}
