import { notNames } from '../data/names.ts';
import { builtInTagger } from '../models/tagger.ts';
import { lexiconBits } from '../models/tagger-lexicon.ts';
import type { Span } from './kinds.ts';
import { namesThing } from './things.ts';

const WIDTH = 80;

/** Whether somebody may be called so, and `orOrdinary`: also where it is an ordinary word too. */
export function isFirstName(word: string, orOrdinary = false): boolean {
  const bits = builtInTagger().bitsOf(word);
  return (bits & lexiconBits.firstName) !== 0 && (orOrdinary || (bits & lexiconBits.common) === 0);
}

/** Whether a word in capitals is a last name rather than an abbreviation or an ordinary word. */
export function isLastName(word: string): boolean {
  const bits = builtInTagger().bitsOf(word);
  return (bits & lexiconBits.lastName) !== 0 || (bits === 0 && word.length > 5);
}

/** What makes the word before it, or behind it, a name of code: `new Promise(`, `Map<`, `self.Matcher`, `std::`. */
const CODE_BEFORE =
  /(?:\w[.<]|::|->|\$|(?<![\p{L}\p{N}])(?:new|class|extends|implements|interface|import|function|def|instanceof|typeof|struct|enum|raise|throw|except|catch|namespace|async)\s)$/u;
const CODE_AFTER = /^(?:[([{<]\S?|\.\p{L}+\(|::|->| ?=>| ?===?\s)/u;
/** `setTimeout`, `ValueError`. */
const CODE_WORD = /^\p{Ll}+\p{Lu}|\p{Ll}(?:Error|Exception|Warning)$/u;
/** A line of a program, as far as it is read. */
const CODE_LINE =
  /^\s*(?:import|export|const|let|var|def|function|public|private|static|return|package|using|#include|@\w+)\b(?!.*[.!?] )|[;{}]\s*$|=>|\w\(.*\)\s*[:;,{]\s*$|^\s*\(?r['"]/;
const COMMENT = /(?:\/\/|#|\/\*|^\s*\*)/;

function isInCodeLine(text: string, start: number, end: number): boolean {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - WIDTH);
  const close = text.indexOf('\n', end);
  const line = text.slice(from, Math.min(close < 0 ? text.length : close, end + WIDTH));
  if (!CODE_LINE.test(line)) return false;
  const before = text.slice(from, start);
  const isQuoted = (before.match(/["'`]/g)?.length ?? 0) % 2 === 1;
  return !isQuoted && !COMMENT.test(before);
}

function isCode(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 24);
  return (
    CODE_WORD.test(text.slice(start, end)) ||
    CODE_BEFORE.test(before) ||
    CODE_AFTER.test(after) ||
    (before.endsWith('`') && after.startsWith('`')) ||
    isInCodeLine(text, start, end)
  );
}

/** How nouns of German end and names do not. */
const GERMAN_NOUN =
  /(?:ung|ungen|heit|keit|schaft|nisse|tion|tät|datum|nummer|träger|händer|tarier|zeug|wasser|suppe|kuchen|salat|filme?|menschen|leute|kohl|kraut|wurst|puffer|kabel|reifen|hörer|berater|fahrer|macher|arbeiter|arzt|ärzte)$/u;
/** Longer than a single name in running text is. */
const LONG = 13;
/** What people hate, want and are by profession, and what there is of things. */
const NOUN_BEFORE =
  /(?<![\p{L}])(?:ich (?:hasse|liebe|mag|brauche|will|möchte|esse|koche|kaufe|suche|war)|gibt (?:es|['’]?s)|gibt(?:['’]s)|kein(?:e|en)?|viel(?:e|en)?|art von|tod|tod allen|paar|ohne) $/iu;
const NOUN_AFTER = /^ (?:ist|sind) mir (?:egal|wurscht|zu\s)/u;

/** "Art von Musik": what a German noun of a kind begins. */
const NOUN_OF = /^(?:Art|Sorte|Menge|Gruppe|Tod|Schwärme) (?:von|allen) /u;

/** A noun of German, which writes all of them with a capital: a single word that nobody is known to be called. */
function isGermanNoun(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end);
  const bits = builtInTagger().bitsOf(word);
  if ((bits & lexiconBits.firstName) !== 0 || !/^\p{Lu}\p{Ll}/u.test(word)) return false;
  if (NOUN_BEFORE.test(text.slice(Math.max(0, start - 24), start))) return true;
  if (NOUN_AFTER.test(text.slice(end, end + 20))) return true;
  return (bits & lexiconBits.lastName) === 0 && (GERMAN_NOUN.test(word) || word.length >= LONG);
}

/** Whether what the tagger took for a name is none: a word of code, a thing, a noun of German. */
export function isNoPerson(text: string, span: Span): boolean {
  const value = text.slice(span.start, span.end);
  if (notNames.has(value.toLowerCase()) || NOUN_OF.test(value) || namesThing(text, span, false))
    return true;
  if (/\s/.test(value)) return false;
  return isCode(text, span) || isGermanNoun(text, span);
}
