import { noSecrets, secretLabels } from '../data/secret-labels.ts';
import { endOf, hintedMatches, type PiiText } from './detector.ts';
import type { Span } from './kinds.ts';

const { passwords, keys, codes } = secretLabels;

/** Of what: "la contraseña del wifi". */
const OF =
  '(?: (?:wi-?fi|wlan|vpn|root|admin)(?![\\p{L}-]))?(?: (?:del?|della?|da|do|di|du|für|fürs|zum|for|of)(?: (?:the|my|mi|la|ma|el|o|das|den|die|mein|meinen))? [\\p{L}-]{2,14})?(?: (?:nueva|actual|nova|atual|nuova))?';

/** What a secret is called, as a group per kind: a password, a key, a code. */
const LABEL = new RegExp(
  // "wifipassword" too, but not "1Password"; what stands before it is looked at last, as few words are one.
  `(?:(?<password>password(?<=(?<![\\p{L}\\p{N}])[a-z]{0,10}password))|(?<![\\p{L}\\p{N}])(?:(?<password>${passwords.join('|')})|(?<key>${keys.join('|')})|(?<code>${codes.join('|')})))(?![\\p{Ll}])${OF}`,
  'giu',
);

/** Between the name and the value. Group 1: the quote that ends the name; 2: a verb; 3: the sign or blank; 4: the quote before the value. */
const JOINT =
  /(["'”»]?)((?:['’]s| (?:is|was|es|era|est|était|c['’]est|ist|war|lautet|è|é|(?:(?:re)?set |changed )?to)|は)?)(\s{0,2}(?:->|=>|→|[:=：])>?\s{0,2}|\s?\|\s?|>|\s{1,2}[-–]\s|\s?\(|\s{1,2}|(?<=は))(["'“«`]?)/uy;
const QUOTED = /[^"'“”«»`\n]{3,80}(?=["'”»`])/uy;
const BARE = /[^\s"'“”«»,;<>|`]{3,200}/uy;
const ASCII = /[\x21-\x7e]{4,64}/y;
const CODE = /[\dA-Z]{0,3}\d[\dA-Z]{3,7}[#*]?(?![\p{L}\p{N}])/uy;
const DIGITS = /\d{4,8}[#*]?(?![\p{L}\p{N}]|[.,:/-]\d)/uy;

const at = (pattern: RegExp, text: string, from: number): string => {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? '';
};

/** What stands for a value: a variable, stars, a placeholder, an instruction. */
const STANDS_FOR =
  /^(?:\[[A-Z_]+|\$|\{|<|%\w+%|process\.|os\.|env\b|\*+$|x+$|\.+$|your|dein|ihr_|example|changeme$)/i;
/** Names of variables, of members, of images, types; a range of numbers. */
const IDENTIFIER =
  /^(?:[a-z_]\w*(?:\.[a-z_]\w*)+|[A-Za-z]+(?:_[A-Za-z]+)*_\d{0,3}|[A-Za-z]+(?:_[A-Za-z]+)+|\w+[:=][^=]\S*|\d+[-–]\d+)$/;

/** A word of a language is no secret: a value needs a digit together with letters or signs, or a sign inside letters. */
export function looksSecret(core: string): boolean {
  if (core.length < 6 || STANDS_FOR.test(core) || /[([{]/.test(core)) return false;
  const digits = /\d/.test(core);
  const letters = /\p{L}/u.test(core);
  const signs = /[^\p{L}\p{N}.,:/-]/u.test(core);
  return (
    (digits && (letters || signs)) ||
    (letters && signs && !/^[\p{L}]+(?:[_'’][\p{L}]+)*$/u.test(core))
  );
}

/** A line of a program gives a value in quotes or none. */
const DECLARED =
  /\b(?:const|let|var|val|readonly|private|public|def|func|function|return|if|self|this)\b[^\n]{0,60}$|[({,] ?\w{0,20}$/;
/** What may follow a single word that is a password; a sentence goes on otherwise. */
const ENDS =
  /^\s?(?:$|[\n,;.)|(/!?<]|(?:and|und|y|et|e|en|ok|user|login|username|email)(?![\p{L}])|[\p{L}_]{2,20} ?[:=])/iu;

const isWord = (value: string) =>
  (/^[\p{L}\p{N}][\p{L}\p{M}\p{N}!?@#$%&*+'’_-]{3,40}$/u.test(value) || /^\d{4,20}$/.test(value)) &&
  !noSecrets.has(value.toLowerCase()) &&
  !STANDS_FOR.test(value);

type Found = {
  readonly value: string;
  readonly from: number;
  readonly label: RegExpExecArray;
  readonly sign: string;
  readonly isQuoted: boolean;
};

/** A word that a person chose as a password: in quotes, or after a sign with nothing but an end behind it. */
function isChosen(text: string, { value, from, label, sign, isQuoted }: Found): boolean {
  if (!isWord(value)) return false;
  if (isQuoted) return true;
  if (!/[:=：]|->|=>|→/.test(sign) && sign !== '>') return false;
  const before = text.slice(Math.max(0, label.index - 80), label.index);
  return (
    !DECLARED.test(before) &&
    !IDENTIFIER.test(value) &&
    ENDS.test(text.slice(from + value.length, from + value.length + 24))
  );
}

/** `JWT_SECRET=mySuperSecret`: nobody writes a variable so. */
const ENVIRONMENT = /^[A-Z_]+$/;
const LONG_ENOUGH = 6;

function isSecret(text: string, found: Found): boolean {
  const { value, label, sign, isQuoted } = found;
  const [name] = label;
  const isBlank = sign.trim() === '';
  if (looksSecret(value)) {
    if (isQuoted) return true;
    if (IDENTIFIER.test(value)) return false;
    const declared = DECLARED.test(text.slice(Math.max(0, label.index - 80), label.index));
    return (
      !(declared && /^[\p{L}_][\p{L}\p{N}_]*$/u.test(value) && value.length < 16) &&
      !(isBlank && /[=:]/.test(value))
    );
  }
  if (label.groups?.['password'] !== undefined) return isChosen(text, found);
  if (isQuoted)
    return /secret/i.test(name) && value.length >= LONG_ENOUGH && isWord(value) && !isBlank;
  return sign === '=' && ENVIRONMENT.test(name) && value.length >= LONG_ENOUGH && isWord(value);
}

/** The value after a label; nothing where it is none. */
function secretAfter(text: string, label: RegExpExecArray): Span | undefined {
  JOINT.lastIndex = endOf(label);
  const joint = JOINT.exec(text);
  if (!joint) return undefined;
  const [, , verb = '', sign = '', quote = ''] = joint;
  const from = endOf(joint);
  if (label.groups?.['code'] !== undefined) {
    const isSaid = verb !== '' || sign.trim() !== '';
    const code = at(isSaid ? CODE : DIGITS, text, from);
    return code === '' ? undefined : { start: from, end: from + code.length };
  }
  if (sign === '>' && text[label.index - 1] !== '<') return undefined;
  const quoted = quote === '' ? '' : at(QUOTED, text, from);
  const isPhrase = quoted.includes(' ');
  if (isPhrase && verb === '') return undefined;
  if (isPhrase)
    return label.groups?.['password'] === undefined
      ? undefined
      : { start: from, end: from + quoted.length };
  const isJapanese = verb === 'は' || sign.trim() === '：';
  const bare = isJapanese ? at(ASCII, text, from) : at(BARE, text, from);
  const value = quoted || bare.replace(/&\w{1,20}=.*$/s, '').replace(/[.?):\]}]+$/, '');
  if (value.length < 3) return undefined;
  const found = { value, from, label, sign, isQuoted: quoted !== '' };
  return isSecret(text, found) ? { start: from, end: from + value.length } : undefined;
}

/** "password: …" and the like. */
export const labelledSecrets = (read: PiiText): Span[] =>
  hintedMatches(read, 'secretLabel', LABEL).flatMap((label) => secretAfter(read.text, label) ?? []);
