/** Upper limits of a plausible Unix time (year 2286) in each unit, and its number of microseconds. */
const UNITS = [
  { below: 1e10, micros: 1e6 },
  { below: 1e13, micros: 1e3 },
  { below: 1e16, micros: 1 },
  { below: 1e19, micros: 1e-3 },
] as const;

/** Microseconds since 1970 UTC; undefined where the server has to judge the text itself. */
export function foreignMicros(value: string | number): number | undefined {
  const text = String(value).trim();
  if (/^\d{9,19}(\.\d+)?$/.test(text)) {
    const number = Number(text);
    const unit = UNITS.find(({ below }) => number < below);
    return unit ? Math.round(number * unit.micros) : undefined;
  }
  return undefined;
}

/** A foreign time as ISO 8601. What is not understood stays as it is, for the server's message to name it. */
export function foreignTime(value: string | number): string {
  const micros = foreignMicros(value);
  if (micros !== undefined) return isoOfMicros(micros);
  const text = String(value).trim();
  // `2024-05-30 09:27:52 UTC`, as databases print it.
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return text.replace(/\s*(UTC|GMT)$/, 'Z');
  // `Thu, 30 May 2024 09:27:52 GMT`: names its zone, so the reading is not a guess.
  if (/^[A-Z][a-z]{2}, .*(GMT|UTC|[+-]\d{4})$/.test(text) && !Number.isNaN(Date.parse(text))) {
    return new Date(text).toISOString();
  }
  return text;
}

/** `seconds` later than an ISO 8601 time; undefined if the time can't be read here. */
export function secondsAfter(iso: string, seconds: number): string | undefined {
  const zoned = /([Zz]|[+-]\d{2}(:?\d{2})?)$/.test(iso.slice(10))
    ? iso
    : `${iso.replace(' ', 'T')}Z`;
  const ms = Date.parse(iso.length > 10 ? zoned : iso);
  if (Number.isNaN(ms) || !Number.isFinite(seconds)) return undefined;
  // Date keeps milliseconds; an end before its start by some microseconds would be refused.
  const fraction = /[.,](\d+)/.exec(iso)?.[1] ?? '';
  const startMicros = Math.floor(ms / 1000) * 1e6 + Number(fraction.slice(0, 6).padEnd(6, '0'));
  return isoOfMicros(Math.round(startMicros + seconds * 1e6));
}

function isoOfMicros(micros: number): string {
  const ms = Math.floor(micros / 1000);
  if (Math.abs(ms) > 8.64e15) return String(micros);
  const rest = String(micros - ms * 1000).padStart(3, '0');
  return `${new Date(ms).toISOString().slice(0, -1)}${rest}Z`;
}
