import type { PiiDetector } from './detector.ts';
import type { Span } from './kinds.ts';
import { apartFrom } from './spans.ts';
import { plainEmail, spelledEmails } from './spelled-email.ts';

/** Local part and domain as people write them; other scripts end the local part, so that text without spaces works. */
const isLocal = (code: number) =>
  isDomain(code) || (code < 128 && "!#$%&'*+/=?^_`{|}~".includes(String.fromCharCode(code)));
const isDomain = (code: number) =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  code === 45 ||
  code === 46 ||
  (code >= 0xc0 && code <= 0x24f);

/** A field's name before the address: `email=ann@…`, `?subject=x&to=ann@…`. */
const KEY =
  /^(?:.*[&?])?[\w-]{0,12}(?:mail|to|cc|from|user|login|name|address|contact|id|recipient)=/i;

const MAX_LOCAL = 64;
const MAX_DOMAIN = 253;
const TOP_LEVEL =
  /\.(?!(?:png|jpe?g|gif|svg|webp|css|html?|json|ts|js|mjs|local\d)$)[a-z\u00c0-\u024f]{2,24}$/i;
const VERSION = /^[\^~]?\d+\.\d/;
/** Accounts of machines: `git@github.com:team/repo`. */
const MACHINE = /^git$/i;

/** Where a local part in quotes begins, `"mary ann"@…`; `at` where it is none. */
function quotedStart(text: string, at: number, from: number): number {
  const open = text.lastIndexOf('"', at - 2);
  const inside = text.slice(open + 1, at - 1);
  return open >= from && inside.length < MAX_LOCAL && /^[^\n]+$/.test(inside) ? open : at;
}

function emailAround(text: string, at: number, from: number): Span | undefined {
  let start = at;
  while (start > from && at - start < MAX_LOCAL && isLocal(text.charCodeAt(start - 1))) start--;
  while (start < at && !/[\p{L}\d_+]/u.test(text[start] as string)) start++;
  start += KEY.exec(text.slice(start, at))?.[0].length ?? 0;
  if (text[at - 1] === '"') start = quotedStart(text, at, from);
  let end = at + 1;
  while (end < text.length && end - at <= MAX_DOMAIN && isDomain(text.charCodeAt(end))) end++;
  while (end > at + 1 && /[.-]/.test(text[end - 1] as string)) end--;
  const domain = text.slice(at + 1, end);
  const local = text.slice(start, at);
  if (local === '' || local.endsWith('.') || domain.includes('..')) return undefined;
  if (!TOP_LEVEL.test(domain) || VERSION.test(domain) || MACHINE.test(local)) return undefined;
  return { start, end };
}

export const email: PiiDetector = {
  kind: 'EMAIL',
  find: (read) => {
    const { text } = read;
    const spans: Span[] = [];
    let from = 0;
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      const span = emailAround(text, at, from);
      if (!span) continue;
      spans.push(span);
      from = span.end;
    }
    const spelled = spelledEmails(read);
    return spelled.length === 0 ? spans : [...spans, ...apartFrom(spans, spelled)];
  },
  normalize: (value) => plainEmail(value).toLowerCase(),
};
