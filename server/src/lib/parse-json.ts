import { isUtf8 } from 'node:buffer';
import secureJson from 'secure-json-parse';
import { AppError } from './errors.ts';

/**
 * JSON.parse, with the names that were written. Node 24.21 compares the raw text of a name that holds an escape with
 * names it has seen in other objects: after `{"a":1,"k\\":1}` it reads the second name of `{"a":1,"k\n":1}` as `k\`,
 * whoever sent the first. Texts with such names are read again by hand.
 * Throws SyntaxError.
 */
export function parseJson(text: string): unknown {
  const parsed: unknown = JSON.parse(text);
  return mayHaveEscapedName(text) ? readByHand(text) : parsed;
}

/**
 * JSON that strangers sent: names that would change an object's prototype are left out, as other names that nobody knows
 * are. Throws AppError `not_json`.
 */
export function parseForeignJson(text: string): unknown {
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (json === '') throw new AppError('not_json', 'The body is empty, JSON was expected');
  try {
    return mayHaveEscapedName(json)
      ? parseJson(json)
      : secureJson.parse(json, { protoAction: 'remove', constructorAction: 'remove' });
  } catch (cause) {
    throw new AppError('not_json', 'The body is not valid JSON', { cause });
  }
}

/** The same of bytes. What is not UTF-8 is refused: its characters would be lost for good. */
export function parseForeignBytes(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw new AppError('not_json', 'The body is not valid UTF-8');
  return parseForeignJson(bytes.toString('utf8'));
}

/** True for every text in which a name holds an escape, and for a few more: those with JSON in a string. */
function mayHaveEscapedName(text: string): boolean {
  if (!text.includes('\\')) return false;
  for (let colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
    if (endsEscapedName(text, colon)) return true;
  }
  return false;
}

const BYTE_ORDER_MARK = '\uFEFF';
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;
/** Far more than any event has, and few enough for the stack. */
const DEEPEST = 1_000;

/** Whether the text before a colon may be a name in which there is a backslash. */
function endsEscapedName(text: string, colon: number): boolean {
  let at = colon - 1;
  while (text.charCodeAt(at) <= SPACE) at--;
  if (text.charCodeAt(at) !== QUOTE) return false;
  for (at--; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) return true;
    if (code === QUOTE) return text.charCodeAt(at - 1) === BACKSLASH;
  }
  return false;
}

/** Reads what is known to be valid JSON; single strings and numbers are left to JSON.parse, which has them right. */
function readByHand(text: string): unknown {
  let at = 0;

  const skip = (): string => {
    while (text.charCodeAt(at) <= SPACE) at++;
    return text[at] ?? '';
  };

  const readString = (): string => {
    const start = at;
    for (at++; text.charCodeAt(at) !== QUOTE; at++) if (text.charCodeAt(at) === BACKSLASH) at++;
    at++;
    return JSON.parse(text.slice(start, at)) as string;
  };

  const readObject = (depth: number): object => {
    const object: Record<string, unknown> = {};
    for (at++; skip() !== '}'; skip() === ',' && at++) {
      skip();
      const name = readString();
      skip();
      at++;
      const value = readValue(depth);
      if (name !== '__proto__') object[name] = value;
    }
    at++;
    return object;
  };

  const readList = (depth: number): unknown[] => {
    const list: unknown[] = [];
    for (at++; skip() !== ']'; skip() === ',' && at++) list.push(readValue(depth));
    at++;
    return list;
  };

  const readValue = (depth: number): unknown => {
    if (depth > DEEPEST) throw new SyntaxError(`nested more than ${DEEPEST} levels deep`);
    const first = skip();
    if (first === '{') return readObject(depth + 1);
    if (first === '[') return readList(depth + 1);
    if (first === '"') return readString();
    const start = at;
    while (at < text.length && !',]} \t\r\n'.includes(text[at] ?? '')) at++;
    return JSON.parse(text.slice(start, at));
  };

  return readValue(0);
}
