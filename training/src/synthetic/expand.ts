/**
 * Sentences of a pattern in which `(a|b|)` stands for any of its alternatives, the empty one included; groups may hold
 * groups. At most `count` different ones, chosen by `seed` alone.
 */
export function expand(pattern: string, count: number, seed: number): string[] {
  let state = (seed * 0x9e3779b9) | 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
  const made = new Set<string>();
  for (let i = 0; i < count * 2 && made.size < count; i++) made.add(tidy(choose(pattern, below)));
  return [...made];
}

const INNERMOST = /\(([^()]*)\)/;

function choose(pattern: string, below: (limit: number) => number): string {
  let text = pattern;
  for (let found = INNERMOST.exec(text); found; found = INNERMOST.exec(text)) {
    const alternatives = (found[1] ?? '').split('|');
    const chosen = alternatives[below(alternatives.length)] ?? '';
    text = text.slice(0, found.index) + chosen + text.slice(found.index + found[0].length);
  }
  return text;
}

const tidy = (text: string) =>
  text
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,.!?])/g, '$1')
    .trim();
