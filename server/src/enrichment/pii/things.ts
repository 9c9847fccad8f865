import { namesakes, things } from '../data/things.ts';
import type { Span } from './kinds.ts';

const phrases = (list: string) => list.split(', ');
const isThing: ReadonlySet<string> = new Set(Object.values(things).flatMap(phrases));
const isNamesake: ReadonlySet<string> = new Set(phrases(namesakes));

/** Words beside a span that a phrase may reach over, and how many characters they have at most. */
const [WORDS, REACH] = [3, 32];
const BEFORE = /(?:[\p{L}&.'’-]{1,16} )$/u;
const AFTER = /^(?:['’]s(?!\p{L})| [\p{L}&.'’-]{1,16})/u;

/** Where the span may begin and end if words beside it belong to it. */
function reaches(text: string, { start, end }: Span): { starts: number[]; ends: number[] } {
  const [starts, ends] = [[start], [end]];
  for (let at = start; starts.length <= WORDS; starts.push(at)) {
    const word = BEFORE.exec(text.slice(Math.max(0, at - 18), at));
    if (!word) break;
    at -= word[0].length;
  }
  for (let at = end; ends.length <= WORDS; ends.push(at)) {
    const word = AFTER.exec(text.slice(at, at + 18));
    if (!word) break;
    at += word[0].length;
  }
  return { starts, ends };
}

const folded = (text: string) => text.toLowerCase().replaceAll('’', "'");

function covered(text: string, span: Span, known: ReadonlySet<string>): boolean {
  const { starts, ends } = reaches(text, span);
  return starts.some((start) =>
    ends.some((end) => end - start < REACH && known.has(folded(text.slice(start, end)).trim())),
  );
}

/** What stands right before the name of a thing, and hardly before one of a person. */
const THING_BEFORE =
  /(?<![\p{L}\p{N}])(?:two|three|four|une|una|uma|eine|einen|einmal|zweimal|zwei|drei|deux|trois|dos|tres|dois|duas|(?:want|have|get|order|need|like|and|or|with|for|is|buy|take|as|in) an?|(?:my|the|used|new|mein|meinen|ma|mon|mi|mio|mia|meu|minha|il mio|la mia) (?:(?:old|new|alter|neuer) )?|pizza|pasta|perfume|parfum|profumo|vino|vin|wine|airport|aeropuerto|aeroporto|aéroport|flughafen|estación|station|gare|stazione|estação|bahnhof|lycée|collège|école|university|universidad|universität|liceo|montre|sac|bolso|borsa|bolsa|quiche|pêche|crêpes?|tarte|flights? (?:to|from)|weather in|live in|wohne in|habite à|vivo en|abito a|moro em|since|until|\d{1,2}\.?)\s$/iu;
/** What is said of things, right after their name. */
const THING_AFTER =
  /^(?:['’]s)? (?:customer (?:service|support|care)|gift cards?|side effects|salads?|sandwich(?:es)?|recipes?|bags?|handbags?|tote|jeans|boxers|shoes|boots|perfume|parfum|lipstick|serum|syrup|refill|boutique|outlet|soldes|shop|hotels|league|scan|pads|tendon|disease|syndrome|vaccine|dashboards?|clusters?|plugins?|workers?|queries|migrations?|driver|backpulver|rezept|kuchen|won['’]t start|springt nicht|compatibility|streaming|feriado|bolacha|pommes)(?![\p{L}])/iu;
const LISTED_BEFORE = /([\p{L}'’-]{2,20})(?:,|,? (?:and|or|und|oder|et|ou|y|o|e|&|vs\.?)) $/u;
const LISTED_AFTER = /^(?:,|,? (?:and|or|und|oder|et|ou|y|o|e|&|vs\.?)) ([\p{L}'’-]{2,20})/u;

/** Whether things stand before or after it in a list: "Gucci, Prada e Valentino". */
function isListed(before: string, after: string): boolean {
  const beside = [LISTED_BEFORE.exec(before)?.[1], LISTED_AFTER.exec(after)?.[1]];
  return beside.some(
    (word) => word !== undefined && (isThing.has(folded(word)) || isNamesake.has(folded(word))),
  );
}

/** Whether the span is (a part of) the name of a thing: a medicine, a dish, a brand. `introduced`: a title or greeting stands before it. */
export function namesThing(text: string, span: Span, introduced: boolean): boolean {
  if (introduced) {
    // The title belongs to the name of the thing: "Dr Pepper".
    const [, start = span.start] = reaches(text, span).starts;
    return start < span.start && isThing.has(folded(text.slice(start, span.end)));
  }
  if (covered(text, span, isThing)) return true;
  const [before, after] = [
    text.slice(Math.max(0, span.start - REACH), span.start),
    text.slice(span.end, span.end + REACH),
  ];
  if (THING_AFTER.test(after)) return true;
  return covered(text, span, isNamesake) && (THING_BEFORE.test(before) || isListed(before, after));
}
