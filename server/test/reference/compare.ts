import { instantOf } from './calendar.ts';

/** Where two answers part: the path, what the reference says and what the server said. */
export type Difference = {
  readonly path: string;
  readonly expected: unknown;
  readonly got: unknown;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Every difference between the expected answer and the server's. Keys must be the same on both sides; numbers must be
 * equal, not close; an expected instant is compared as one.
 */
export function differences(expected: unknown, got: unknown, path = ''): Difference[] {
  if (isRecord(expected) && typeof expected['instant'] === 'number') {
    const same = typeof got === 'string' && instantOf(got) === expected['instant'];
    return same
      ? []
      : [{ path, expected: new Date(expected['instant'] / 1000).toISOString(), got }];
  }
  if (isRecord(expected) && Array.isArray(expected['either'])) {
    return expected['either'].includes(got) ? [] : [{ path, expected: expected['either'], got }];
  }
  if (Array.isArray(expected) && Array.isArray(got)) {
    const length = { path: `${path}.length`, expected: expected.length, got: got.length };
    return [
      ...(expected.length === got.length ? [] : [length]),
      ...expected.flatMap((value, i) =>
        i < got.length ? differences(value, got[i], `${path}[${i}]`) : [],
      ),
    ];
  }
  if (isRecord(expected) && isRecord(got)) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(got)]);
    return [...keys].flatMap((key) =>
      key in expected && key in got
        ? differences(expected[key], got[key], `${path}.${key}`)
        : [{ path: `${path}.${key}`, expected: expected[key], got: got[key] }],
    );
  }
  return Object.is(expected, got) ? [] : [{ path, expected, got }];
}
