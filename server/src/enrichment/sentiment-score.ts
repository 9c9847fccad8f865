import { emojiValence, intensifierWords, negationWords } from './data/sentiment.ts';
import { counts, type Hit } from './phrases.ts';
import type { AnalyzedText } from './text.ts';

/** How far before a word a negation reaches, in words. */
const NEGATION_REACH = 3;
const INTENSIFIER_REACH = 2;
const EMOJI = /\p{Extended_Pictographic}/gu;
const SMILEY = /(?:^|\s)[:;=]-?[)D](?=\s|$|[.,!])/g;
const FROWN = /(?:^|\s)[:;=]['’]?-?[(](?=\s|$|[.,!])/g;
/** Beyond this many words a message is mostly material, and single words weigh less. */
const SHORT_MESSAGE_WORDS = 30;

function within(words: readonly string[], before: number, reach: number, set: ReadonlySet<string>) {
  for (let i = before - 1; i >= 0 && i >= before - reach; i--) {
    if (set.has(words[i] as string)) return true;
  }
  return false;
}

/** Where a negation reaches over the phrase. */
export function negated(text: AnalyzedText, hit: Hit): boolean {
  return within(text.words, hit.first, NEGATION_REACH, negationWords);
}

/** Longest phrases first; of overlapping ones the longest counts alone. */
function withoutOverlaps(hits: readonly Hit[]): Hit[] {
  const taken = new Set<number>();
  return [...hits]
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
    .filter((hit) => {
      for (let i = hit.first; i <= hit.last; i++) if (taken.has(i)) return false;
      for (let i = hit.first; i <= hit.last; i++) taken.add(i);
      return true;
    });
}

/** Sum of the valences in the text, negations and strengthening counted, per message length; and how much was found. */
export function valence(
  text: AnalyzedText,
  hits: readonly Hit[],
  language: string,
): { readonly total: number; readonly found: number } {
  let total = 0;
  let found = 0;
  for (const hit of withoutOverlaps(hits.filter((h) => counts(h, language)))) {
    const value = Number(hit.label);
    const strong = within(text.words, hit.first, INTENSIFIER_REACH, intensifierWords) ? 1.5 : 1;
    // "not good" is bad; "not bad" is no praise.
    const turned = negated(text, hit) ? (value > 0 ? -0.9 : 0.25) : value;
    total += turned * strong;
    found++;
  }
  for (const [sign] of text.text.matchAll(EMOJI)) {
    const value = emojiValence[sign] ?? 0;
    total += value;
    if (value !== 0) found++;
  }
  const faces = (text.text.match(SMILEY)?.length ?? 0) - (text.text.match(FROWN)?.length ?? 0);
  const length = Math.max(1, text.words.length / SHORT_MESSAGE_WORDS);
  return { total: (total + faces) / length, found: found + Math.abs(faces) };
}

/** Half-points of a sum of valences. */
export function halfPoints(total: number): number {
  if (total >= 2.6) return 2;
  if (total >= 0.7) return 1;
  if (total <= -2.6) return -2;
  return total <= -0.7 ? -1 : 0;
}
