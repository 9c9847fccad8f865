import { wholeAddresses } from './address-borders.ts';
import { allMatches, foldSpaces, type PiiDetector } from './detector.ts';
import type { Span } from './kinds.ts';
import { isNoAddress } from './no-address.ts';
import { apartFrom } from './spans.ts';

const CAP = "\\p{Lu}[\\p{L}'’.-]{0,24}";
const CAPS = `${CAP}(?: (?:${CAP}|de|la|las|los|del|des|du|da|do|dos|di|della|dei|van|von|der|den|am|im|zum|zur|an|of)){0,4}`;
const NUMBER = '\\d{1,5} ?[A-Za-z]?(?:[-/]\\d{1,4}[A-Za-z]?)?';
const UNIT =
  '(?:,? ?(?:apt|apartment|suite|ste|unit|floor|flat|room|piso|puerta|appartement|app|étage|etage|stock|interno|scala|apto|bloco|andar)\\.? ?#?\\w{1,6})?';
const EN_TYPE =
  'street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|square|sq|highway|hwy|parkway|pkwy|terrace|ter|circle|cir|crescent|way|close|row|mews|gardens|grove|alley|plaza|place|pl|trail|trl|pike|quay';
const POSTCODE =
  '(?:\\d{5}(?:-\\d{3,4})?|\\d{4}-\\d{3}|\\d{4} ?[A-Z]{2}|[A-Z]{1,2}\\d{1,2}[A-Z]? ?\\d[A-Z]{2}|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|\\d{4})';
/** City and postcode after the street, in the orders that are usual. */
const TOWN = `(?:,? ?(?:in |à |a |em |en )?${POSTCODE} ${CAPS}(?: \\([A-Z]{2}\\))?|,? ?\\n? ?${CAPS},? (?:[A-Z]{2},? )?${POSTCODE}|, ${CAPS}(?:, [A-Z]{2}(?![\\p{L}]))?)?`;

const EDGE = '(?<![\\p{L}\\p{N}_])';
const END = '(?![\\p{L}\\p{N}_])';

/** A street pattern per way of writing; each needs a house number. */
const STREETS = [
  // 12 Main Street, 12B Old Mill Rd.
  `${EDGE}\\d{1,6}[A-Za-z]? (?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\.? )?(?:\\d{1,3}(?:st|nd|rd|th) |${CAP} ){1,4}(?:${EN_TYPE}|${EN_TYPE.replace(/(^|\|)(\w)/g, (_, bar, c) => `${bar}${c.toUpperCase()}`)})\\.?${END}`,
  // P.O. Box 123
  `${EDGE}P\\.? ?O\\.? Box \\d{1,6}${END}`,
  // 12 rue de la Paix
  `${EDGE}\\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|chemin|allée|impasse|quai|route|cours|square|passage) (?:de |du |des |de la |d['’]|de l['’]|la |le |les )?${CAPS}${END}`,
  // Via Roma 12, Calle Mayor 5, Rua das Flores 123
  `${EDGE}(?:via|viale|piazza|piazzale|corso|largo|vicolo|calle|c/|avenida|avda\\.?|av\\.|plaza|paseo|carretera|camino|rua|travessa|praça|alameda|estrada|rodovia) (?:de |del |de la |de los |della |dei |delle |das |dos |da |do |di |d['’])?${CAPS},? (?:n[.º°]{1,2} ?|núm\\. ?|no\\. ?)?${NUMBER}${END}`,
  // Hauptstraße 12, Am Alten Markt 3, Berliner Allee 7
  `${EDGE}(?:${CAP}(?:straße|strasse|str\\.|weg|platz|allee|gasse|ring|damm|ufer|steig|hof)|(?:${CAP} ){1,2}(?:Straße|Strasse|Str\\.|Weg|Platz|Allee|Gasse|Ring|Damm|Ufer)|(?:Am|An der|Im|Auf dem|Auf der|Unter den|Zum|Zur) ${CAP}(?: ${CAP})?) ${NUMBER}${END}`,
] as const;

const PATTERNS = STREETS.map(
  (street, i) => new RegExp(`${street}${UNIT}${TOWN}`, i === 3 ? 'giu' : 'gu'),
);
const CAPITAL = /\p{Lu}/u;
/** Ordinary words that end like a German street. */
const NO_STREET =
  /^(?:During|Spring|String|Offspring|Monitoring|Engineering|Manufacturing|Restructuring)\b/;
/** "Im Januar 12", "Am Montag 3": a date, not a street. */
const DATE_WORDS =
  /^(?:Am|Im) (?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Mon|Die|Mit|Don|Fre|Sam|Son)/;
const VIA_VERB = /^via (?!\p{Lu})/u;

/** The end of a sentence, not of an abbreviation. */
const FULL_STOP = /(?<=\p{L}{4})(?<!\b(?:blvd|pkwy|terr|cres|pasg))\.$/iu;

/** How far before and after a number an address may reach. */
const [WINDOW_BEFORE, WINDOW_AFTER] = [100, 120];
const NUMBER_START = /(?<!\d)\d/g;

/** The stretches around numbers, joined where they meet, cut at spaces so that no word is broken. */
function windows(text: string): Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { index } of allMatches(text, NUMBER_START)) {
    const last = found.at(-1);
    if (last && index - WINDOW_BEFORE <= last.end) {
      last.end = Math.max(last.end, index + WINDOW_AFTER);
      continue;
    }
    const space = index > WINDOW_BEFORE ? text.indexOf(' ', index - WINDOW_BEFORE) : 0;
    found.push({ start: space < 0 || space > index ? index : space, end: index + WINDOW_AFTER });
  }
  return found;
}

/** Addresses that look like one in any context, a pattern after the other. */
function patterned(text: string): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of windows(text)) {
    const stretch = text.slice(start, end);
    for (const pattern of PATTERNS) {
      for (const match of allMatches(stretch, pattern)) {
        const [value] = match;
        if (
          !CAPITAL.test(value) ||
          NO_STREET.test(value) ||
          DATE_WORDS.test(value) ||
          VIA_VERB.test(value)
        )
          continue;
        const at = start + match.index;
        spans.push({ start: at, end: at + value.trimEnd().replace(FULL_STOP, '').length });
      }
    }
  }
  return spans;
}

/** What the tagger sees, and what is written like an address where it saw none. */
export const address: PiiDetector = {
  kind: 'ADDRESS',
  find: ({ text, tagged }) => {
    const seen = wholeAddresses(text, tagged.addresses);
    const all = tagged.hasStreet ? [...seen, ...apartFrom(seen, patterned(text))] : seen;
    return all.filter((span) => !isNoAddress(text, span));
  },
  normalize: (value) => foldSpaces(value).replace(/[.,]/g, ''),
};
