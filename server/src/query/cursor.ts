import { createHash } from 'node:crypto';
import { invalidRequest } from '../lib/errors.ts';

/** Where a page ended: the sort values of its last row. Whole numbers beyond 2^53 travel as decimal text. */
export type CursorValues = readonly (number | string)[];

/** A short name of what was asked, so that a cursor of another request is refused. */
export function requestHash(request: unknown): string {
  return createHash('sha256').update(JSON.stringify(request)).digest('base64url').slice(0, 12);
}

export function encodeCursor(hash: string, values: CursorValues): string {
  return Buffer.from(JSON.stringify([hash, ...values])).toString('base64url');
}

type ValueKind = 'whole' | 'text';

/** The values of a cursor that an answer to the same request gave; anything else is a 422. */
export function decodeCursor(
  cursor: string,
  hash: string,
  kinds: readonly ValueKind[],
): CursorValues {
  const refuse = () =>
    invalidRequest({
      loc: ['body', 'cursor'],
      msg: 'the cursor is not of an answer to this request; allowed: its next_cursor',
      type: 'invalid_cursor',
    });
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw refuse();
  }
  if (!Array.isArray(parsed) || parsed[0] !== hash) throw refuse();
  const values: unknown[] = parsed.slice(1);
  if (!fits(values, kinds)) throw refuse();
  return values;
}

const checks: Readonly<Record<ValueKind, (value: unknown) => boolean>> = {
  whole: (value) =>
    Number.isSafeInteger(value) ||
    (typeof value === 'string' && /^\d{1,39}$/.test(value) && BigInt(value) < 2n ** 128n),
  text: (value) => typeof value === 'string',
};

function fits(values: unknown[], kinds: readonly ValueKind[]): values is (number | string)[] {
  return values.length === kinds.length && kinds.every((kind, i) => checks[kind](values[i]));
}
