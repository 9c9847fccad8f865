/** An exact fraction, `d` > 0. */
export type Ratio = { readonly n: bigint; readonly d: bigint };

export function ratio(n: bigint | number, d: bigint | number = 1n): Ratio {
  const [numerator, denominator] = [BigInt(n), BigInt(d)];
  return denominator < 0n ? { n: -numerator, d: -denominator } : { n: numerator, d: denominator };
}

export function add(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function times(a: Ratio, b: Ratio): Ratio {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** Null where the divisor is 0. */
export function over(a: Ratio, b: Ratio): Ratio | null {
  return b.n === 0n ? null : ratio(a.n * b.d, a.d * b.n);
}

export function sum(values: readonly Ratio[]): Ratio {
  return values.reduce(add, ratio(0));
}

/** Null for no values. */
export function mean(values: readonly Ratio[]): Ratio | null {
  return over(sum(values), ratio(values.length));
}

/** The nearest number of at most 12 significant decimal digits (a tie: away from zero). */
export function toNumber(value: Ratio): number {
  if (value.n === 0n) return 0;
  const negative = value.n < 0n;
  const n = negative ? -value.n : value.n;
  let exponent = n.toString().length - value.d.toString().length - 12;
  const scaled = (e: number) =>
    e >= 0 ? rounded(n, value.d * 10n ** BigInt(e)) : rounded(n * 10n ** BigInt(-e), value.d);
  let digits = scaled(exponent);
  while (digits.toString().length > 12) digits = scaled(++exponent);
  return Number(`${negative ? '-' : ''}${digits}e${exponent}`);
}

function rounded(n: bigint, d: bigint): bigint {
  return (2n * n + d) / (2n * d);
}
