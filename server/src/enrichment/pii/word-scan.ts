import { type Characters, kinds } from '../models/tagger-characters.ts';

/** Tells in one pass which groups of words occur in a text: bit n stands for the nth group. */
export type WordScan = (text: string) => number;

/** At the beginning of a word in a group: no letter or digit stands before it. */
const EDGE = '^';
/** After a character: it may be missing. */
const OPTIONAL = '?';
/** The groups are the bits of a number that V8 keeps unboxed; the classes of characters are bytes. */
const [MOST_GROUPS, MOST_CLASSES] = [30, 255];

/** `a?b` as `ab` and `b`. */
function spelledOut(word: string): string[] {
  const at = word.indexOf(OPTIONAL);
  if (at < 0) return [word];
  const rest = spelledOut(word.slice(at + 1));
  return rest.flatMap((end) => [word.slice(0, at) + end, word.slice(0, at - 1) + end]);
}

type Node = {
  readonly next: Map<number, Node>;
  readonly id: number;
  /** Characters that lead to it. */
  readonly depth: number;
  /** The groups whose words end here, and those whose words with an edge do. */
  groups: number;
  edged: number;
};

const SPACE = 0x20;
const ZERO = 0x30;

/**
 * Compiles groups of words into one automaton. In the words a space is any white space, `0` any digit, `x?` an x or
 * nothing, `^` at the beginning says that no letter or digit stands before; case and accents do not matter. One lookup
 * for each character of a text, whatever the number of words.
 * Source: A. V. Aho, M. J. Corasick, Efficient string matching, CACM 18 (1975).
 */
export function compileWords(
  groups: readonly (readonly string[])[],
  { kind, folded }: Characters,
): WordScan {
  if (groups.length > MOST_GROUPS) throw new Error(`more than ${MOST_GROUPS} groups of words`);
  const unified = (code: number): number => {
    const is = kind[code];
    if (is === kinds.space || is === kinds.newline) return SPACE;
    return is === kinds.digit ? ZERO : (folded[code] as number);
  };
  const classes = new Map<number, number>();
  const symbol = (char: string): number => {
    const code = unified(char.charCodeAt(0));
    const known = classes.get(code) ?? classes.size + 1;
    classes.set(code, known);
    return known;
  };

  const nodes: Node[] = [];
  const newNode = (depth: number): Node => {
    const node = { next: new Map(), id: nodes.length, depth, groups: 0, edged: 0 };
    nodes.push(node);
    return node;
  };
  const root = newNode(0);
  groups.forEach((words, group) => {
    for (const word of words.flatMap(spelledOut)) {
      const isEdged = word.startsWith(EDGE);
      let node = root;
      for (const char of isEdged ? word.slice(1) : word) {
        const key = symbol(char);
        const next = node.next.get(key) ?? newNode(node.depth + 1);
        node.next.set(key, next);
        node = next;
      }
      if (isEdged) node.edged |= 1 << group;
      else node.groups |= 1 << group;
    }
  });
  const width = classes.size + 1;
  if (width > MOST_CLASSES) throw new Error(`more than ${MOST_CLASSES} classes of characters`);
  const classOf = Uint8Array.from(kind, (_, code) => classes.get(unified(code)) ?? 0);

  // Breadth first: where a word breaks off, the longest end of what was read that begins one goes on.
  const step = new Uint16Array(nodes.length * width);
  const fallback = new Uint16Array(nodes.length);
  const found = new Int32Array(nodes.length);
  const edged = new Uint16Array(nodes.length);
  const queue = [root];
  for (const node of queue) {
    const back = fallback[node.id] as number;
    found[node.id] = node.groups | (node === root ? 0 : (found[back] as number));
    // The ends of what was read that are words with an edge: looked up on the way back, as each begins elsewhere.
    edged[node.id] = node.edged !== 0 ? node.id : node === root ? 0 : (edged[back] as number);
    for (let key = 0; key < width; key++) {
      const next = node.next.get(key);
      const elsewhere = node === root ? 0 : (step[back * width + key] as number);
      step[node.id * width + key] = next ? next.id : elsewhere;
      if (!next) continue;
      fallback[next.id] = elsewhere;
      queue.push(next);
    }
  }
  const isWordEnd = Uint8Array.from(nodes, ({ id }) =>
    (found[id] as number) !== 0 || edged[id] !== 0 ? 1 : 0,
  );
  const isInWord = (code: number): boolean => {
    const is = kind[code] as number;
    return (is >= kinds.lower && is <= kinds.unspaced) || is === kinds.digit;
  };

  /** The groups of the words with an edge that end at `at` in this state and begin a word. */
  const atEdge = (text: string, at: number, state: number): number => {
    let groupsFound = 0;
    for (let id = edged[state] as number; id !== 0; id = edged[fallback[id] as number] as number) {
      const node = nodes[id] as Node;
      const before = at - node.depth;
      if (before < 0 || !isInWord(text.charCodeAt(before))) groupsFound |= node.edged;
    }
    return groupsFound;
  };

  return (text) => {
    let state = 0;
    let all = 0;
    for (let at = 0; at < text.length; at++) {
      state = step[state * width + (classOf[text.charCodeAt(at)] as number)] as number;
      if (isWordEnd[state] === 0) continue;
      all |= found[state] as number;
      if (edged[state] !== 0) all |= atEdge(text, at, state);
    }
    return all;
  };
}
