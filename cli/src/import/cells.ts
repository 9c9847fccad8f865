import type { HistoryPair } from '@undertone/sdk';
import { parseJson } from '../../../server/src/lib/parse-json.ts';
import type { FieldSource } from './mapping.ts';
import type { Row } from './read-rows.ts';

/** A column by its name, or a path into nested objects: `user.id`. */
export function cellOf(row: Row, source: FieldSource | undefined): unknown {
  if (source === undefined) return undefined;
  if ('constant' in source) return source.constant;
  if (Object.hasOwn(row, source.column)) return row[source.column];
  let value: unknown = row;
  for (const step of source.column.split('.')) {
    const within = plainObject(value);
    if (!within || !Object.hasOwn(within, step)) return undefined;
    value = within[step];
  }
  return value;
}

/** Texts as they are, numbers and booleans in words; empty texts count as missing. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return undefined;
}

export function numberOf(value: unknown): number | undefined {
  const text = textOf(value)?.trim();
  if (text === undefined || text === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

export function namesOf(value: unknown): string[] | undefined {
  const parsed = Array.isArray(value) ? value : (parsedList(value) ?? textOf(value)?.split(','));
  const names = parsed?.map((name) => textOf(name)?.trim() ?? '').filter((name) => name !== '');
  return names && names.length > 0 ? names : undefined;
}

export function historyOf(value: unknown): HistoryPair[] | undefined {
  const list = Array.isArray(value) ? value : parsedList(value);
  const pairs = list?.filter(
    (pair): pair is [string, string] =>
      Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string',
  );
  return pairs && pairs.length > 0 ? pairs.map(([user, answer]) => [user, answer]) : undefined;
}

function parsedList(value: unknown): unknown[] | undefined {
  const parsed = parsedJson(value, '[');
  return Array.isArray(parsed) ? parsed : undefined;
}

export function parsedObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return plainObject(parsedJson(value, '{'));
}

/** CSV cells can hold JSON. */
function parsedJson(value: unknown, first: string): unknown {
  if (typeof value !== 'string' || !value.trimStart().startsWith(first)) return undefined;
  try {
    return parseJson(value);
  } catch {
    return undefined;
  }
}

export function plainObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

export function optional<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
}
