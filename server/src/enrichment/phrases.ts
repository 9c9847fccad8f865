import { type RuleLanguage, ruleLanguages } from './languages.ts';
import { type AnalyzedText, readText } from './text.ts';
import { type Word, wordProperty } from './words.ts';

/**
 * Phrases of one label, by language, separated by commas. A phrase is words in order; `stem*` any word that begins so,
 * `a|b` either, `_` any one word, `...` up to three words. Accents and case do not matter; no phrase crosses the end
 * of a sentence.
 */
export type Phrases = Readonly<Partial<Record<RuleLanguage, string>>>;
/** label -> its phrases. */
export type PhraseTable = Readonly<Record<string, Phrases>>;

/** One phrase found. `first`, `last`: indexes of words, `last` inclusive. */
export type Hit = {
  readonly label: string;
  /** Those that have the phrase under this label. */
  readonly languages: readonly RuleLanguage[];
  readonly first: number;
  readonly last: number;
  /** Words that the phrase names: how specific it is. */
  readonly size: number;
};

type Meaning = {
  readonly set: number;
  readonly label: string;
  readonly languages: readonly RuleLanguage[];
  readonly size: number;
};
type Node = {
  next: Map<number, Node>;
  any?: Node;
  gap?: Node;
  readonly means: Meaning[];
  /** The phrase that made it, and how many nodes lead to it: alternatives lead to one node, not to a copy each. */
  readonly phrase: number;
  parents: number;
};

/** Finds the phrases of several tables in one pass. The answer is indexed by the name of the table. */
export type PhraseMatcher<Name extends string> = (
  text: AnalyzedText,
) => Readonly<Record<Name, readonly Hit[]>>;

const GAP = 3;
const NONE: readonly number[] = [];
const NO_NEXT = new Map<number, Node>();
const NO_NODES: readonly Node[] = [];
const newNode = (phrase: number): Node => ({ next: NO_NEXT, means: [], phrase, parents: 0 });

/** Numbers for the words and stems that occur in phrases; every other word has none and is skipped at once. */
function createVocabulary() {
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  let shortest = 99;
  let longest = 0;
  let count = 0;
  const number = (table: Map<string, number>, key: string) => {
    const known = table.get(key) ?? ++count;
    table.set(key, known);
    return known;
  };
  const look = (word: string): readonly number[] => {
    const symbols: number[] = [];
    const whole = exact.get(word);
    if (whole !== undefined) symbols.push(whole);
    for (let length = shortest; length <= longest && length <= word.length; length++) {
      const stem = stems.get(word.slice(0, length));
      if (stem !== undefined) symbols.push(stem);
    }
    return symbols.length === 0 ? NONE : symbols;
  };
  return {
    symbolOf: (element: string) => {
      if (!element.endsWith('*')) return number(exact, element);
      const stem = element.slice(0, -1);
      shortest = Math.min(shortest, stem.length);
      longest = Math.max(longest, stem.length);
      return number(stems, stem);
    },
    look,
    symbolsOf: wordProperty(look),
  };
}

/** The elements of a phrase as lists of alternatives; a placeholder stays alone. */
function elementsOf(phrase: string): string[][] {
  return phrase.split(/\s+/).flatMap((piece): string[][] => {
    if (piece === '...' || piece === '_') return [[piece]];
    const alternatives = piece.split('|').map((word) => {
      const star = word.endsWith('*');
      const words = readText(star ? word.slice(0, -1) : word).words;
      return star ? [...words.slice(0, -1), `${words.at(-1)}*`] : [...words];
    });
    const only = alternatives[0] ?? [];
    return alternatives.length === 1
      ? only.map((word) => [word])
      : [alternatives.map((words) => words.join(''))];
  });
}

/** "doesn't" is often written "doesnt"; in a single word that would be another one ("we're", "were"). */
const withoutApostrophe = (elements: readonly string[][]): string[][] =>
  elements.map((words) =>
    elements.length === 1
      ? words
      : [...words, ...words.filter((w) => w.includes("'")).map((w) => w.replace("'", ''))],
  );

/** Adds a meaning, or a language to one that is known. */
function addMeaning(means: Meaning[], meaning: Meaning): void {
  const at = means.findIndex((m) => m.set === meaning.set && m.label === meaning.label);
  const known = means[at];
  if (known === undefined) means.push(meaning);
  else
    means[at] = { ...known, languages: [...new Set([...known.languages, ...meaning.languages])] };
}

/** A node of its own for a phrase that goes on from `shared`, to which the alternatives of another one lead. */
function copyOf(shared: Node, phrase: number): Node {
  const { next, any, gap, means } = shared;
  for (const child of [...next.values(), any, gap]) if (child) child.parents++;
  shared.parents--;
  return {
    next: next === NO_NEXT ? NO_NEXT : new Map(next),
    ...(any && { any }),
    ...(gap && { gap }),
    means: [...means],
    phrase,
    parents: 1,
  };
}

/** Where `symbol` leads from `node`: to a node for this phrase to go on from, `fresh` if nothing was there. */
function step(node: Node, symbol: number | 'any' | 'gap', fresh: Node): Node {
  const known = typeof symbol === 'number' ? node.next.get(symbol) : node[symbol];
  if (known && (known.parents === 1 || known.phrase === fresh.phrase)) return known;
  const child = known ? copyOf(known, fresh.phrase) : fresh;
  if (child === fresh) fresh.parents++;
  if (typeof symbol !== 'number') node[symbol] = child;
  else {
    if (node.next === NO_NEXT) node.next = new Map();
    node.next.set(symbol, child);
  }
  return child;
}

const SENTENCE_ENDS = '.!?;\n\u3002\uff1f\uff01';
const SPACE = 0x20;

const LOWER = /\p{Ll}/u;

/** "am 5. juni", "the 2. floor": a full stop after a digit and before a small letter ends no sentence. */
function isOrdinal(text: string, at: number, next: number): boolean {
  const before = text.charCodeAt(at - 1);
  return text[at] === '.' && before > 47 && before < 58 && LOWER.test(text[next] as string);
}

/** Whether a sentence ends before the word at `at`, which is not the first. */
export function beginsSentence({ text, starts, ends }: AnalyzedText, at: number): boolean {
  const to = starts[at] as number;
  for (let i = ends[at - 1] as number; i < to; i++) {
    if (text.charCodeAt(i) === SPACE || !SENTENCE_ENDS.includes(text[i] as string)) continue;
    if (!isOrdinal(text, i, to)) return true;
  }
  return false;
}

/** Compiles tables into one matcher. Cost of a search: one lookup per word, more only where a phrase begins. */
export function compilePhrases<Name extends string>(
  tables: Readonly<Record<Name, PhraseTable>>,
): PhraseMatcher<Name> {
  const names = Object.keys(tables) as Name[];
  const vocabulary = createVocabulary();
  const root = newNode(0);
  let phraseNumber = 0;
  const symbolOf = (element: string) =>
    element === '_' ? 'any' : element === '...' ? 'gap' : vocabulary.symbolOf(element);
  names.forEach((name, set) => {
    for (const [label, phrases] of Object.entries(tables[name])) {
      for (const language of ruleLanguages) {
        for (const phrase of (phrases[language] ?? '').split(',').map((p) => p.trim())) {
          const written = phrase === '' ? [] : elementsOf(phrase);
          const elements = language === 'en' ? withoutApostrophe(written) : written;
          if (elements.length === 0) continue;
          phraseNumber++;
          let nodes = new Set([root]);
          for (const symbols of elements.map((element) => element.map(symbolOf))) {
            const fresh = newNode(phraseNumber);
            nodes = new Set(
              [...nodes].flatMap((node) => symbols.map((symbol) => step(node, symbol, fresh))),
            );
          }
          const size = elements.filter(([e]) => e !== '...' && e !== '_').length;
          const meaning = { set, label, languages: [language], size };
          for (const { means } of nodes) addMeaning(means, meaning);
        }
      }
    }
  });

  /** Where the phrases go on that begin with a word. */
  const beginningWith = wordProperty((word): readonly Node[] => {
    const nodes = vocabulary.look(word).flatMap((symbol) => root.next.get(symbol) ?? []);
    return nodes.length === 0 ? NO_NODES : nodes;
  });

  return (text) => {
    const hits = names.map((): Hit[] => []);
    const { tokens } = text;
    const walk = (node: Node, at: number, first: number): void => {
      for (const { set, label, languages, size } of node.means) {
        hits[set]?.push({ label, languages, size, first, last: at - 1 });
      }
      if (at >= tokens.length) return;
      if (node.next.size > 0) {
        for (const symbol of vocabulary.symbolsOf(tokens[at] as Word)) {
          const next = node.next.get(symbol);
          if (!next) continue;
          if (beginsSentence(text, at)) return;
          walk(next, at + 1, first);
        }
      }
      if ((!node.any && !node.gap) || beginsSentence(text, at)) return;
      if (node.any) walk(node.any, at + 1, first);
      if (node.gap) for (let skip = 0; skip <= GAP; skip++) walk(node.gap, at + skip, first);
    };
    for (let at = 0; at < tokens.length; at++) {
      for (const node of beginningWith(tokens[at] as Word)) walk(node, at + 1, at);
    }
    return Object.fromEntries(names.map((name, i) => [name, hits[i]])) as Record<Name, Hit[]>;
  };
}

/**
 * Whether a hit counts in a text of this language: single words only in their own language (the German "die" is no
 * English verb), phrases of several words anywhere. '' (unsure): everything counts.
 */
export function counts(hit: Hit, language: string): boolean {
  return language === '' || hit.size > 1 || (hit.languages as readonly string[]).includes(language);
}
