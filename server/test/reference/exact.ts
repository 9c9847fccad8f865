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
  return nearest(value)[0];
}

/** Both numbers where the exact value lies just between two of 12 digits, else the one. */
export function nearest(value: Ratio): readonly [number] | readonly [number, number] {
  if (value.n === 0n) return [0];
  const sign = value.n < 0n ? '-' : '';
  const n = value.n < 0n ? -value.n : value.n;
  let exponent = n.toString().length - value.d.toString().length - 12;
  let scaled = times({ n, d: value.d }, power(-exponent));
  // Rounding up to 10^12 gives the same number written with one digit more, so only truncation counts.
  while ((scaled.n / scaled.d).toString().length > 12)
    scaled = times({ n, d: value.d }, power(-++exponent));
  const up = (2n * scaled.n + scaled.d) / (2n * scaled.d);
  const number = (digits: bigint) => Number(`${sign}${digits}e${exponent}`);
  const isTie = (2n * scaled.n) % scaled.d === 0n && scaled.n % scaled.d !== 0n;
  return isTie ? [number(up), number(up - 1n)] : [number(up)];
}

function power(exponent: number): Ratio {
  const factor = 10n ** BigInt(Math.abs(exponent));
  return exponent < 0 ? { n: 1n, d: factor } : { n: factor, d: 1n };
}
