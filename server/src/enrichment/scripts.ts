/**
 * Ranges of UTF-16 units, whole sixteens, and the script they belong to. One that has a single language among those that
 * are told apart bears its code (ISO 639-1).
 */
const ranges: readonly (readonly [from: number, to: number, script: string])[] = [
  [0x0040, 0x024f, 'latin'],
  [0x1e00, 0x1eff, 'latin'],
  [0x0370, 0x03ff, 'el'],
  [0x1f00, 0x1fff, 'el'],
  [0x0400, 0x052f, 'cyrillic'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0620, 0x06ff, 'arabic'],
  [0x0750, 0x077f, 'arabic'],
  [0x0900, 0x097f, 'devanagari'],
  [0x0980, 0x09ff, 'bn'],
  [0x0a00, 0x0a7f, 'pa'],
  [0x0a80, 0x0aff, 'gu'],
  [0x0b00, 0x0b7f, 'or'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0c00, 0x0c7f, 'te'],
  [0x0c80, 0x0cff, 'kn'],
  [0x0d00, 0x0d7f, 'ml'],
  [0x0d80, 0x0dff, 'si'],
  [0x0e00, 0x0e7f, 'th'],
  [0x0e80, 0x0eff, 'lo'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0xac00, 0xd7af, 'ko'],
  [0x1200, 0x139f, 'am'],
  [0x1780, 0x17ff, 'km'],
  [0x3040, 0x30ff, 'kana'],
  [0xff60, 0xff9f, 'kana'],
  [0x3400, 0x9fff, 'han'],
  [0xf900, 0xfaff, 'han'],
];

const names: readonly string[] = ['', ...new Set(ranges.map(([, , script]) => script))];
const place = (script: string) => names.indexOf(script);
const LATIN = place('latin');
const KANA = place('kana');
const HAN = place('han');
const HANGUL = place('ko');

/** By sixteen units: the script, 0 for none. */
const scripts = new Uint8Array(0x1000);
for (const [from, to, script] of ranges) scripts.fill(place(script), from >> 4, (to + 1) >> 4);

/** Among the units below 0x100, which are in every text, the blocks of Latin letters have other characters too. */
const isLetter = (code: number): boolean =>
  code >= 0xc0
    ? code !== 0xd7 && code !== 0xf7
    : (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a && code < 0x80;

/** Letters of Latin that say as much as one character. */
const weightOf = (script: number): number =>
  script === HAN || script === KANA || script === HANGUL ? 3 : 1;

/** Share of kana from which a text with Han characters is Japanese. */
const KANA_SHARE = 0.1;
/** A script with so many times the letters of the other decides, whatever the words are. */
const FAR_MORE = { latin: 4, other: 2 };

export type Script = {
  /** `latin`, `cyrillic`, `arabic`, `devanagari`, `han`, `kana`, or the code of its only language; '' without letters. */
  readonly name: string;
  /** Letters of it, and marks on them. */
  readonly letters: number;
  /** The letters, as many as would say as much in the Latin script. */
  readonly weight: number;
};

/** Filled anew for every text. */
const counts = new Uint16Array(names.length);

function countLetters(text: string): { readonly first: number } {
  counts.fill(0);
  let first = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) continue;
    const script = scripts[code >> 4] as number;
    counts[script] = (counts[script] as number) + 1;
    if (first === 0) first = script;
  }
  counts[0] = 0;
  return { first };
}

const scriptAt = (at: number, letters: number): Script => ({
  name: names[at] as string,
  letters,
  weight: letters * weightOf(at),
});

function otherScript(): Script {
  const kana = counts[KANA] as number;
  const characters = kana + (counts[HAN] as number);
  let best = 0;
  for (let i = LATIN + 1; i < counts.length; i++) {
    if ((counts[i] as number) > (counts[best] as number)) best = i;
  }
  if (best !== KANA && best !== HAN) return scriptAt(best, counts[best] as number);
  return scriptAt(kana >= KANA_SHARE * characters ? KANA : HAN, characters);
}

/**
 * The script that a text is in. Names and terms in Latin letters are in texts of every script; only where it has small
 * words of a Latin language (`isLatinProse`), the script decides in which it begins.
 */
export function scriptOf(text: string, isLatinProse: () => boolean): Script {
  const { first } = countLetters(text);
  const latin = scriptAt(LATIN, counts[LATIN] as number);
  const other = otherScript();
  if (other.letters < 2 || latin.letters >= FAR_MORE.latin * other.weight) return latin;
  if (other.weight >= FAR_MORE.other * latin.letters || !isLatinProse()) return other;
  return first === LATIN ? latin : other;
}
