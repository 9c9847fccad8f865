/** A point in time in whole microseconds since 1970-01-01 UTC; safe as a number until the year 2255. */
export type Micros = number;

export const MICROS_PER_SECOND = 1_000_000;
export const MICROS_PER_DAY = 86_400 * MICROS_PER_SECOND;

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?([Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * Reads ISO 8601 with or without offset (none: UTC), seconds to nanoseconds, truncated to microseconds.
 * Returns undefined for anything else, an impossible date included.
 */
export function parseInstant(text: string): Micros | undefined {
  const match = ISO.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone = 'Z'] =
    match;
  const [y, mo, d, h, mi, s] = [year, month, day, hour, minute, second].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (h > 23 || mi > 59 || s > 59) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(y, mo - 1, d);
  date.setUTCHours(h, mi, s, 0);
  if (date.getUTCMonth() !== mo - 1 || date.getUTCDate() !== d) return undefined;
  const offset = offsetMinutes(zone);
  if (offset === undefined) return undefined;
  const micros = Number(fraction.slice(0, 6).padEnd(6, '0'));
  return (date.getTime() - offset * 60_000) * 1000 + micros;
}

function offsetMinutes(zone: string): number | undefined {
  if (zone === 'Z' || zone === 'z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || '0');
  if (hours > 18 || minutes > 59) return undefined;
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** `2024-05-30T09:27:52.420000Z`, always with six digits, so that texts order as the instants do. */
export function toIso(micros: Micros): string {
  return `${toEngineText(micros).replace(' ', 'T')}Z`;
}

/** `2024-05-30 09:27:52.420000`: the engine's text of a `DateTime64(6, 'UTC')`. */
export function toEngineText(micros: Micros): string {
  const ms = Math.floor(micros / 1000);
  const rest = String(micros - ms * 1000).padStart(3, '0');
  return `${new Date(ms).toISOString().slice(0, 23).replace('T', ' ')}${rest}`;
}

/** Inverse of `toEngineText`. */
export function fromEngineText(text: string): Micros {
  return (
    Date.parse(`${text.slice(0, 10)}T${text.slice(11, 23)}Z`) * 1000 + Number(text.slice(23, 26))
  );
}
