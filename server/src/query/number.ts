/** Every number of an answer passes here: at most 12 significant digits, so that every path gives the same text. */
export function round12(value: number): number {
  return Number(value.toPrecision(12));
}

/** The engine's JSON of a number (64-bit integers may come as text); null stays null. */
export function presentNumber(value: unknown): number | null {
  return value === null || value === undefined ? null : round12(Number(value));
}
