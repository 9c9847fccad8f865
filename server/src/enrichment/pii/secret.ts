import { allMatches, matches, type PiiDetector } from './detector.ts';
import type { Span } from './kinds.ts';

/** Tokens that a fixed beginning gives away. */
const TOKENS = new RegExp(
  `(?<![A-Za-z0-9_])(?:${[
    'sk-(?:proj-|ant-|or-|svcacct-|lf-)?[A-Za-z0-9_-]{20,}',
    '(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,}',
    'gh[pousr]_[A-Za-z0-9]{20,}',
    'github_pat_[A-Za-z0-9_]{20,}',
    'glpat-[A-Za-z0-9_-]{16,}',
    '(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}',
    'AIza[A-Za-z0-9_-]{30,}',
    'ya29\\.[A-Za-z0-9_-]{20,}',
    'xox[abeoprs]-[A-Za-z0-9-]{10,}',
    'xapp-[A-Za-z0-9-]{10,}',
    'hf_[A-Za-z0-9]{20,}',
    'npm_[A-Za-z0-9]{30,}',
    'dop_v1_[a-f0-9]{40,}',
    'SG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}',
    'key-[a-f0-9]{32}',
    'whsec_[A-Za-z0-9+/=]{20,}',
    'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}',
    'sq0(?:atp|csp)-[A-Za-z0-9_-]{20,}',
    'GOCSPX-[A-Za-z0-9_-]{20,}',
    'dckr_pat_[A-Za-z0-9_-]{20,}',
    'pypi-[A-Za-z0-9_-]{40,}',
    'lin_api_[A-Za-z0-9]{30,}',
    'figd_[A-Za-z0-9_-]{30,}',
    'ATATT3[A-Za-z0-9_=-]{40,}',
    '\\d{8,10}:AA[A-Za-z0-9_-]{32,34}',
    'AGE-SECRET-KEY-1[A-Z0-9]{50,}',
    'eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*)?',
  ].join('|')})(?![A-Za-z0-9])`,
  'g',
);

const SHORTEST_TOKEN = 15;

/** Cheap test that goes before `TOKENS`: whether so many characters stand together without a space. */
function hasLongRun(text: string): boolean {
  let run = 0;
  for (let i = 0; i < text.length && run < SHORTEST_TOKEN; i++) {
    const code = text.charCodeAt(i);
    run = code > 32 && code < 127 ? run + 1 : 0;
  }
  return run === SHORTEST_TOKEN;
}

/** "password: …" and the like in six languages; group 1: the value. */
const NAMED =
  /(?<![\p{L}\p{N}])(?:password|passwd|pwd|passphrase|passcode|passwort|kennwort|contrase(?:ñ|n)a|mot de passe|palavra-passe|senha|parola d['’]ordine|api[ _-]?key|api[ _-]?token|access[ _-]?(?:key|token)|auth[ _-]?token|secret(?:[ _-]?key)?|client[ _-]?secret|token|clave(?: api| secreta)?|cl(?:é|e) (?:api|secr(?:è|e)te)|chiave(?: api| segreta)?|chave(?: api| secreta)?|bearer|pin)["'”]?(?: (?:is|es|est|ist|lautet|è|é|to|for \w{1,20} is))?(?:\s{0,2}[:=]>?\s{0,2}|\s{1,2})["'“«]?([^\s"'“”«»,;<>]{4,200})/dgiu;

const KEY_BLOCK = '-----BEGIN ';
const KEY_END = /-----END [A-Z ]{0,40}-----/g;

/** A word of a language is no secret: a value needs a digit together with letters or signs, or a sign inside letters. */
function looksSecret(value: string): boolean {
  const core = value.replace(/[.?):\]}]+$/, '');
  if (
    core.length < 6 ||
    /^\[[A-Z_]+/.test(core) ||
    /^(?:\$|\{|<|process\.|os\.|env\b|\*+$|x+$|\.+$)/i.test(core)
  )
    return false;
  if (/[([{]/.test(core)) return false;
  const digits = /\d/.test(core);
  const letters = /\p{L}/u.test(core);
  const signs = /[^\p{L}\p{N}.,:/-]/u.test(core);
  return (
    (digits && (letters || signs)) ||
    (letters && signs && !/^[\p{L}]+(?:[_'’][\p{L}]+)*$/u.test(core))
  );
}

/** Cheap test that goes before the exact one: each of its names contains one of these. */
const MAY_NAME =
  /pass|pwd|kennw|contra|senha|parola|palavra|api|token|secret|key|clav|cl[e\u00e9\u00c9]|chia|chav|bearer|pin|mot de/i;

function named(text: string): Span[] {
  if (!MAY_NAME.test(text)) return [];
  const spans: Span[] = [];
  for (const match of allMatches(text, NAMED)) {
    const [start, end] = match.indices?.[1] ?? [0, 0];
    const value = (match[1] as string).replace(/[.?):\]}]+$/, '');
    if (value === '' || end <= start) continue;
    const isPin = /^pin/i.test(match[0]);
    if (isPin ? /^\d{4,8}$/.test(value) : looksSecret(value))
      spans.push({ start, end: start + value.length });
  }
  return spans;
}

function keyBlocks(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(KEY_BLOCK); start >= 0; ) {
    const label = text.slice(start, start + 60);
    KEY_END.lastIndex = start;
    const isKey = /^-----BEGIN [A-Z ]{0,40}PRIVATE KEY/.test(label);
    const close = isKey ? KEY_END.exec(text) : undefined;
    const end = isKey
      ? close
        ? close.index + close[0].length
        : text.length
      : start + KEY_BLOCK.length;
    if (isKey) spans.push({ start, end });
    start = text.indexOf(KEY_BLOCK, end);
  }
  return spans;
}

export const secret: PiiDetector = {
  kind: 'SECRET',
  find: ({ text }) => {
    const tokens = hasLongRun(text) ? matches(text, TOKENS) : [];
    return [...keyBlocks(text), ...tokens, ...named(text)];
  },
  normalize: (value) => value,
};
