import { allMatches, matches, type PiiDetector } from './detector.ts';
import type { Span } from './kinds.ts';

/** Tokens that a fixed beginning gives away. */
const TOKENS = new RegExp(
  `(?<![A-Za-z0-9_])(?:${[
    'sk-(?:proj-|ant-|or-|svcacct-|lf-)?[A-Za-z0-9_-]{20,}',
    '(?:sk|pk|rk)_(?:live|test)_[A-Za-z0-9]{10,}',
    '(?:xai|pplx|nvapi|tvly|sess)-[A-Za-z0-9_-]{20,}',
    'gsk_[A-Za-z0-9]{40,}',
    'r8_[A-Za-z0-9]{30,}',
    'hf_[A-Za-z0-9]{20,}',
    'lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}',
    'pcsk_[A-Za-z0-9_]{40,}',
    'gh[pousr]_[A-Za-z0-9]{20,}',
    'github_pat_[A-Za-z0-9_]{20,}',
    'gl(?:pat|rt|dt|ptt|cbt|ft|soat)-[A-Za-z0-9_-]{16,}',
    'AT(?:ATT3|CTT3|BB)[A-Za-z0-9_=-]{28,}',
    '(?:AKIA|ASIA|AROA|AIDA|ABIA|ACCA)[A-Z0-9]{16}',
    'AIza[A-Za-z0-9_-]{30,}',
    'ya29\\.[A-Za-z0-9_-]{20,}',
    'GOCSPX-[A-Za-z0-9_-]{20,}',
    'xox[abeoprs]-[A-Za-z0-9-]{10,}',
    'xapp-[A-Za-z0-9-]{10,}',
    'https://hooks\\.slack\\.com/(?:services|workflows)/[A-Za-z0-9+/]{20,}',
    'https://discord(?:app)?\\.com/api/webhooks/\\d{10,}/[A-Za-z0-9_-]{20,}',
    '[MNO][A-Za-z0-9_-]{22,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,40}',
    '\\d{8,10}:AA[A-Za-z0-9_-]{32,34}',
    'EAA[A-Za-z0-9_-]{40,}',
    'npm_[A-Za-z0-9]{30,}',
    'pypi-[A-Za-z0-9_-]{40,}',
    'rubygems_[a-f0-9]{40,}',
    'dckr_pat_[A-Za-z0-9_-]{20,}',
    'do[opr]_v1_[a-f0-9]{40,}',
    'dapi[a-f0-9]{32}(?:-\\d)?',
    'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[A-Za-z0-9._-]{40,}',
    'hv[sbr]\\.[A-Za-z0-9_-]{24,}',
    '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_-]{40,}',
    'sbp_[a-f0-9]{40}',
    'pscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.-]{30,}',
    'HRKU-[A-Za-z0-9_-]{30,}',
    'tskey-[a-z]{2,8}-[A-Za-z0-9-]{16,}',
    'sntry[su]_[A-Za-z0-9_=+/-]{30,}',
    'gl(?:sa|c)_[A-Za-z0-9_+/=-]{30,}',
    'NR(?:AK|JS|AA)-[A-Za-z0-9]{19,}',
    'PMAK-[a-f0-9]{24}-[a-f0-9]{34}',
    'SG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}',
    'key-[a-f0-9]{32}',
    '[a-f0-9]{32}-us\\d{1,2}',
    'xkeysib-[a-f0-9]{40,}-[A-Za-z0-9]{10,}',
    'SK[a-f0-9]{32}',
    'whsec_[A-Za-z0-9+/=]{20,}',
    'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}',
    'sq0(?:atp|csp)-[A-Za-z0-9_-]{20,}',
    'lin_(?:api|oauth)_[A-Za-z0-9]{30,}',
    'figd_[A-Za-z0-9_-]{30,}',
    '(?:secret|ntn)_[A-Za-z0-9]{40,}',
    'pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}',
    'CFPAT-[A-Za-z0-9_-]{40,}',
    'AGE-SECRET-KEY-1[A-Z0-9]{50,}',
    'eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*)?',
    '(?<=[Bb]asic )[A-Za-z0-9+/]{16,}={0,2}',
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

/** What a secret is called, in six languages. The short ones need a sign or a verb behind them. */
const CALLED = [
  'pass(?:wd|phrase|code)',
  'pwd|pw',
  'pass(?=["\']?(?:\\s?[:=]| (?:is|es|est|ist|è|é) ))',
  "passwort|kennwort|contrase[ñn]a|mot de passe|mdp|palavra-passe|senha|parola d['’]ordine",
  '(?:code|cl(?:é|e)) (?:du )?wi-?fi',
  'api[ _-]?(?:key|token|schlüssel|secret)',
  '(?:access|account|shared|private|signing|encryption|auth|webhook|client|app|refresh|bot)[ _-]?(?:access[ _-]?)?(?:key|token|secret)',
  'secret(?:[ _-]?key)?|token|bearer|pin|otp',
  'clave(?: (?:de )?(?:la )?api| secreta)?',
  "cl(?:é|e) (?:d['’]api|api|secr(?:è|e)te)",
  "chiave(?: (?:dell['’])?api| segreta)?",
  'chave(?: (?:d[ae] )?api| secreta)?',
].join('|');
/** Of what: "la contraseña del wifi". */
const OF =
  '(?: (?:del?|do|da|di|du|für|fürs|zum|for|of)(?: (?:the|my|la|el|o|das|den|die|mein|meinen))? [\\p{L}-]{2,14})?(?: (?:nueva|actual|nova|atual|nuova))?';
/** "password: …" and the like; group 1: the value. */
const NAMED = new RegExp(
  // "wifipassword" too, but not "1Password"; what stands before it is looked at last, as few words are one.
  `(?:password(?<=(?<![\\p{L}\\p{N}])[a-z]{0,10}password)|(?<![\\p{L}\\p{N}])(?:${CALLED}))${OF}["'”]?(?:['’]s| (?:is|es|est|ist|lautet|è|é|to))?` +
    '(?:\\s{0,2}[:=]>?\\s{0,2}|\\s{1,2})["\'“«]?([^\\s"\'“”«»,;<>]{4,200})',
  'dgiu',
);

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
  /pass|pwd?|kennw|contra|senha|parola|palavra|api|token|secret|key|clav|cl[e\u00e9\u00c9]|code|chia|chav|bearer|pin|otp|mot de|mdp/i;

/** How much of a name may stand before what `MAY_NAME` sees of it: "encryption access " of a key. */
const NAME_BEFORE = 18;

function named(text: string): Span[] {
  const first = text.search(MAY_NAME);
  if (first < 0) return [];
  const spans: Span[] = [];
  for (const match of allMatches(text, NAMED, Math.max(0, first - NAME_BEFORE))) {
    const [start, end] = match.indices?.[1] ?? [0, 0];
    const value = (match[1] as string).replace(/[.?):\]}]+$/, '');
    if (value === '' || end <= start) continue;
    const isPin = /^(?:pin|otp)/i.test(match[0]);
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
