import type { AnalysisSettings } from '../analyzer.ts';
import { UNSPACED } from '../unspaced.ts';
import { foldSpaces } from './detector.ts';
import { type PiiKind, type PiiSpan, piiKinds } from './kinds.ts';

type Listed = { readonly text: string; readonly kind: PiiKind; readonly wordAt: number };

const WORD = /[\p{L}\p{N}]+/gu;
const fold = (text: string) => text.toLowerCase();

const isKind = (kind: string): kind is PiiKind => (piiKinds as readonly string[]).includes(kind);

/**
 * The deny list: finds the listed texts without case, as whole words. Indexed by first word, so that the cost does not
 * grow with the list. A kind that does not exist counts as PERSON: what is listed must go.
 */
export function listedFinder(deny: AnalysisSettings['piiDeny']): (text: string) => PiiSpan[] {
  const byWord = new Map<string, Listed[]>();
  const unspaced: Listed[] = [];
  for (const [name, values] of Object.entries(deny)) {
    const kind = isKind(name.toUpperCase()) ? (name.toUpperCase() as PiiKind) : 'PERSON';
    for (const text of values.map((value) => value.trim()).filter((value) => value !== '')) {
      const first = new RegExp(WORD.source, 'u').exec(text);
      if (!first || UNSPACED.test(text)) unspaced.push({ text, kind, wordAt: 0 });
      else {
        const key = fold(first[0]);
        byWord.set(key, [...(byWord.get(key) ?? []), { text, kind, wordAt: first.index }]);
      }
    }
  }
  if (byWord.size === 0 && unspaced.length === 0) return () => [];
  return (text) => {
    const spans: PiiSpan[] = [];
    if (byWord.size > 0) {
      for (const word of text.matchAll(WORD)) {
        for (const listed of byWord.get(fold(word[0])) ?? []) {
          const start = word.index - listed.wordAt;
          const end = start + listed.text.length;
          if (start < 0 || fold(text.slice(start, end)) !== fold(listed.text)) continue;
          if (/^[\p{L}\p{N}]$/u.test(text[end] ?? ' ') && /[\p{L}\p{N}]$/u.test(listed.text))
            continue;
          spans.push({ start, end, kind: listed.kind });
        }
      }
    }
    for (const listed of unspaced) {
      for (
        let at = text.indexOf(listed.text);
        at >= 0;
        at = text.indexOf(listed.text, at + listed.text.length)
      ) {
        spans.push({ start: at, end: at + listed.text.length, kind: listed.kind });
      }
    }
    return spans;
  };
}

/** The allow list: whether a found text stays. */
export function allowedTest(allow: AnalysisSettings['piiAllow']): (value: string) => boolean {
  const allowed = new Set(allow.map(foldSpaces));
  return allowed.size === 0 ? () => false : (value) => allowed.has(foldSpaces(value));
}
