import type { PiiDetector } from './detector.ts';
import type { Span } from './kinds.ts';

const STOP = /[\s<>"'`{}|\\^]/g;
const isSchemeCode = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 43 ||
  code === 45 ||
  code === 46;

/** `scheme://user:password@host/…`: the whole address, as path and query often repeat the credentials. */
export const urlWithCredentials: PiiDetector = {
  kind: 'URL_WITH_CREDENTIALS',
  find: ({ text }) => {
    const spans: Span[] = [];
    let at = text.indexOf('://');
    while (at >= 0) {
      STOP.lastIndex = at + 3;
      const stop = STOP.exec(text)?.index ?? text.length;
      let start = at;
      while (start > 0 && at - start < 30 && isSchemeCode(text.charCodeAt(start - 1))) start--;
      const rest = text.slice(at + 3, stop);
      const authority = /^[^/?#]*/.exec(rest)?.[0] ?? '';
      const user = authority.slice(0, Math.max(0, authority.lastIndexOf('@')));
      let end = stop;
      while (end > at && /[.,;:!?)\]]/.test(text[end - 1] as string)) end--;
      if (start < at && (user.includes(':') || user.length >= 16)) spans.push({ start, end });
      at = text.indexOf('://', stop);
    }
    return spans;
  },
  normalize: (value) => value,
};
