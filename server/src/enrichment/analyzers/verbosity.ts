import type { InteractionAnalyzer } from '../analyzer.ts';

/** Characters of a text as people count them: code points, without building a list of them. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00)
      count--;
  }
  return count;
}

export const verbosity: InteractionAnalyzer = {
  name: 'verbosity',
  version: 1,
  fields: ['verbosity'],
  analyze: ({ output }) => ({ values: { verbosity: codePoints(output) } }),
};
