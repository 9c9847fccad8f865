import { contextPhrases, lossPhrases } from '../data/business-context.ts';
import { compilePhrases, counts, type Hit } from '../phrases.ts';
import type { AnalyzedText } from '../text.ts';
import { wordSet } from '../word-set.ts';

/** What stands around the words of a complaint. */
export type ComplaintContext = {
  /** Whether the message gives a text to work on: complaints in it are somebody else's. */
  readonly isMaterial: boolean;
  /** What happened to the user, the longest phrase for it. */
  readonly loss: Hit | undefined;
  /** Whether a phrase begins inside quotation marks. */
  readonly isQuoted: (hit: Hit) => boolean;
};

/** An order stands among the first words: "could you please translate". */
const ORDER_WORDS = 6;
const SPEAKERS = wordSet('i we you they he she who ich wir sie er je j nous il elle ils yo eu io');
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '«': '»' };
/** An apostrophe opens a quotation only after one of these, and closes it only before one. */
const BESIDE_QUOTES = /[\s:.,;!?()]/;

/** Where the quotation that begins at `open` ends; undefined: it does not. */
function endOfQuote(text: string, open: number): number | undefined {
  const sign = text[open] ?? '';
  if (sign !== "'") {
    const close = text.indexOf(CLOSERS[sign] ?? '', open + 1);
    return close < 0 ? undefined : close;
  }
  if (open > 0 && !BESIDE_QUOTES.test(text[open - 1] ?? '')) return undefined;
  for (let at = text.indexOf("'", open + 1); at >= 0; at = text.indexOf("'", at + 1)) {
    if (at + 1 === text.length || BESIDE_QUOTES.test(text[at + 1] ?? '')) return at;
  }
  return undefined;
}

const OPENERS = /["“„«']/g;

/** Begin and end of every quotation, in UTF-16 units. A sign without its end is looked up once. */
function quotations(text: string): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const endless = new Set<string>();
  OPENERS.lastIndex = 0;
  for (let match = OPENERS.exec(text); match; match = OPENERS.exec(text)) {
    const [sign] = match;
    if (endless.has(sign)) continue;
    const end = endOfQuote(text, match.index);
    if (end === undefined) {
      if (sign !== "'") endless.add(sign);
      continue;
    }
    found.push([match.index, end]);
    OPENERS.lastIndex = end + 1;
  }
  return found;
}

const match = compilePhrases({ context: contextPhrases, losses: lossPhrases });

/** Reads what only matters where something sounds like a complaint. */
export function complaintContext(input: AnalyzedText, language: string): ComplaintContext {
  const quoted = quotations(input.text);
  const isQuoted = ({ first }: Hit): boolean => {
    const at = input.starts[first] ?? 0;
    return quoted.some(([start, end]) => at > start && at < end);
  };
  const { context, losses } = match(input);
  const own = (hits: readonly Hit[]) =>
    hits.filter((hit) => counts(hit, language) && !isQuoted(hit));
  const isOrder = ({ first }: Hit) =>
    first < ORDER_WORDS && !SPEAKERS.has(input.words[first - 1] ?? '');
  return {
    isMaterial: own(context).some(isOrder),
    loss: own(losses).toSorted((a, b) => b.size - a.size)[0],
    isQuoted,
  };
}
