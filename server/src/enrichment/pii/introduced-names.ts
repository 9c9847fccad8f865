import { nameContexts, notNames } from '../data/names.ts';
import { allMatches, endOf, hintedMatches, type PiiText } from './detector.ts';
import type { Span } from './kinds.ts';
import { isFirstName } from './no-person.ts';
import { namesThing } from './things.ts';

const BEFORE = '(?<![\\p{L}\\p{N}_.])';
const STRONG = new RegExp(`${BEFORE}(?:${nameContexts.strong.join('|')})[ \\t]{1,3}["“]?`, 'giu');
const ADDRESSEE = new RegExp(
  `${BEFORE}(?:${nameContexts.addressees.join('|')})[ \\t]{0,3}(?=\\p{L})`,
  'giu',
);
const CLOSING = new RegExp(
  `(?:^|\\n|[.!?] ) {0,3}(?:${nameContexts.closings})[,!.]{0,2}\\s{0,3}\\n\\s{0,4}`,
  'giu',
);
const OPENING = new RegExp(`(?:^|\\n) {0,3}(?:${nameContexts.openings})[ \\t]{1,2}`, 'giu');

/** Capitalised words with particles and initials between them; at most four. */
const WORD = "\\p{Lu}(?:\\p{L}\\p{M}?){1,25}(?:['’-]\\p{L}{1,25}){0,2}";
const MIDDLE =
  '(?: (?:\\p{Lu}\\.|de|del|de la|da|do|dos|das|di|du|van|von|van der|von der|le|la|el|bin|al))?';
const NAME = new RegExp(`(?:\\p{Lu}\\. ?){0,2}${WORD}(?:${MIDDLE} ${WORD}){0,3}`, 'uy');
const SMALL_WORD = "(?:\\p{L}['’])?(?:\\p{L}\\p{M}*){2,20}(?:['’-]\\p{L}{1,20})?";
/** A name in small letters ends with the sentence or before "and". */
const SMALL_NAME = new RegExp(
  `${SMALL_WORD}(?: ${SMALL_WORD}){0,2}?(?=\\s*(?:[.,!?;:)،。！，؟।]|$|\\n)|\\s(?:and|und|y|et|e|but|from|i|en|och|и|है|और)(?:\\s|$))`,
  'uyi',
);

/** "I'm Naomi Ryan": counts with two words or more only, as a single one is mostly a nationality or a mood. */
const CLAIM =
  "i['’]m|i am|this is|soy|je suis|c['’]est|ich bin|hier ist|sono|sou (?:o|a)|aqui (?:é|fala)(?: o| a)?|(?:written|signed|sent|reviewed|reported|approved|created|owned|managed) by|assigned to";
/** A blank before a capital, and before it what gives a name away: a title or label (group 1) or a claim. */
const BEFORE_NAME = new RegExp(
  `[ \\t](?=\\p{Lu})(?<=${BEFORE}(?:((?i:${nameContexts.weak.join('|')}))[ \\t]{1,6}|(?i:${CLAIM})[ \\t]{1,3}))`,
  'gu',
);
const AFTER_CLAIM =
  /^\s*(?:[.,!;:)\n]|$|(?:and|from|speaking|calling|here|again|y|de|et|und|von|aus|e|da)(?:\s|[.,!]|$))/iu;

const ENDS_LINE = /^\s{0,3}(?:[,!:\n]|$)/;
/** A title is written small in running text too often; a label or title has to look like one. */
const isTitled = (context: string) =>
  /^\p{Lu}/u.test(context) || context.includes(':') || context.includes('.');

function isClaimed(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).includes(' ') && AFTER_CLAIM.test(text.slice(end, end + 12));
}

const NAME_WORD = /[^ .]+/g;
const LOOSE_END = /['’]s$|(?: (?:von|van|de|der|la|del|da|do|di|du|le))*\s+$/;

function nameAt(text: string, from: number): Span | undefined {
  NAME.lastIndex = from;
  const match = NAME.exec(text);
  if (!match) return undefined;
  const [name] = match;
  const wrong = allMatches(name, NAME_WORD).find((word) => notNames.has(word[0].toLowerCase()));
  if (wrong?.index === 0) return undefined;
  const end = from + name.slice(0, wrong?.index).replace(LOOSE_END, '').length;
  return { start: from, end };
}

function smallNameAt(text: string, from: number): Span | undefined {
  SMALL_NAME.lastIndex = from;
  const match = SMALL_NAME.exec(text);
  if (!match || match[0].split(/[ ]/).some((word) => notNames.has(word.toLowerCase())))
    return undefined;
  return { start: from, end: from + match[0].length };
}

/** Fields in data and forms: the key, a quote if there is one, the sign, the quote of the value (group 1). */
const KEY = new RegExp(
  `(?<![\\p{Ll}\\p{N}])(?:(?:customer|patient|contact|guest|employee|client|user|owner|holder)[ _-]?)?(?:${nameContexts.keys})["']?[ \\t]{0,2}[:=][ \\t]{0,2}(["']?)(?=\\p{L})`,
  'giu',
);
/** Cheap test that goes before `KEY`: each of its names contains one of these, and a sign follows somewhere. */
const MAY_BE_KEY = /(?:name|nom|apellid)[^\n:=]{0,14}[:=]/i;
const QUOTED_NAME = /[\p{L}\p{M}][\p{L}\p{M}.'’-]{0,30}(?: [\p{L}\p{M}.'’-]{1,30}){0,4}(?=["'])/uy;

/** Before a first name in any case: thanks, a greeting, or (group 1) what somebody says of themselves. */
const CLAUSE = new RegExp(
  `(?:^|[\\n.!?,;–—¡]) {0,2}(?:(${nameContexts.claims}) |(?:${nameContexts.thanks}|${nameContexts.openings}),? )(?=\\S)`,
  'gi',
);
const AT_END = /^ ?(?:[!.,\n]|$)/;
const FIRST_WORD = /\p{L}[\p{L}\p{M}]{1,24}(?:-\p{L}{2,20})?(?![\p{L}\p{N}_@])/uy;

const UNSPACED = new RegExp(
  `(?:${nameContexts.unspaced.join('|')})(\\p{sc=Han}{2,4}?|[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}・]{2,10}?)(?=です|と申|だ|，|,|。|、|！|!|\\.|\\s|$)`,
  'dgu',
);
const MAY_BE_UNSPACED = /[名叫]/;

/** The folder of a user: `/home/marta/`. */
const HOME = /(?:\/home\/|\/Users\/|\\Users\\)(?=\p{L})/gu;

/** Who speaks, at the start of a line: "Mary: …", "[10:02] Mary: …". */
const SPEAKER = /(?:^|\n)(?:\[[^\]\n]{1,20}\] ?)?\p{Lu}\p{Ll}{1,20}(?=: )/gu;

/** The word at `from` where it is a first name; one that is an ordinary word too with a capital and at an end only. */
function firstNameAt(text: string, from: number): Span | undefined {
  FIRST_WORD.lastIndex = from;
  const word = FIRST_WORD.exec(text)?.[0];
  if (word === undefined || notNames.has(word.toLowerCase())) return undefined;
  const end = from + word.length;
  const isOne =
    isFirstName(word) ||
    (/^\p{Lu}\p{Ll}/u.test(word) &&
      isFirstName(word, true) &&
      AT_END.test(text.slice(end, end + 3)));
  return isOne ? { start: from, end } : undefined;
}

/** Values of fields that are called after names. */
function keyedNames(text: string): Span[] {
  if (!(text.includes(':') || text.includes('=')) || !MAY_BE_KEY.test(text)) return [];
  return allMatches(text, KEY).flatMap((key) => {
    const from = endOf(key);
    if (key[1] === '') return nameAt(text, from) ?? smallNameAt(text, from) ?? [];
    QUOTED_NAME.lastIndex = from;
    const name = QUOTED_NAME.exec(text)?.[0];
    if (name === undefined || notNames.has(name.toLowerCase()) || /^\p{Ll}+\p{Lu}/u.test(name))
      return [];
    return { start: from, end: from + name.length };
  });
}

/** First names that are known, in any case, where somebody is thanked, greeted or says who they are. */
function firstNames(read: PiiText): Span[] {
  const { text } = read;
  const spans: Span[] = [];
  const add = (span: Span | undefined) => span && spans.push(span);
  for (const clause of hintedMatches(read, 'greeting', CLAUSE)) {
    const span = firstNameAt(text, endOf(clause));
    if (span && (!clause[1] || AFTER_CLAIM.test(text.slice(span.end, span.end + 12)))) add(span);
  }
  if (text.includes('/home/') || text.includes('Users'))
    for (const home of allMatches(text, HOME)) add(firstNameAt(text, endOf(home)));
  if (text.includes('\n') && text.includes(': ')) {
    const speakers = allMatches(text, SPEAKER);
    for (const line of speakers.length > 1 ? speakers : [])
      add(firstNameAt(text, line.index + line[0].search(/\p{Lu}\p{Ll}*$/u)));
  }
  return spans;
}

/** A name that words before it give away. `said`: somebody says so, while a title or greeting leaves open where it ends. */
export type Introduced = Span & { readonly said: boolean };

export function introducedNames(read: PiiText): Introduced[] {
  const { text } = read;
  const spans: Introduced[] = [];
  const add = (span: Span, said: boolean) => spans.push({ ...span, said });
  for (const introduction of hintedMatches(read, 'introduction', STRONG)) {
    const span = nameAt(text, endOf(introduction)) ?? smallNameAt(text, endOf(introduction));
    if (span) add(span, true);
  }
  for (const { index, 1: title } of hintedMatches(read, 'nameContext', BEFORE_NAME)) {
    const span = title === undefined || isTitled(title) ? nameAt(text, index + 1) : undefined;
    if (!span || (title !== undefined && namesThing(text, span, true))) continue;
    if (title !== undefined || isClaimed(text, span)) add(span, false);
  }
  for (const addressee of hintedMatches(read, 'addressee', ADDRESSEE)) {
    const span = nameAt(text, endOf(addressee));
    if (span && text.slice(span.start, span.end).includes(' ')) add(span, false);
  }
  for (const span of [...keyedNames(text), ...firstNames(read)]) add(span, false);
  if (MAY_BE_UNSPACED.test(text)) {
    for (const { indices } of allMatches(text, UNSPACED)) {
      const [start, end] = indices?.[1] ?? [0, 0];
      add({ start, end }, true);
    }
  }
  const closings = text.includes('\n') ? allMatches(text, CLOSING) : [];
  for (const line of [...closings, ...hintedMatches(read, 'greeting', OPENING)]) {
    const span = nameAt(text, endOf(line));
    if (span && ENDS_LINE.test(text.slice(span.end, span.end + 5))) add(span, false);
  }
  return spans;
}
