import { type PiiDetector, readPiiText } from './detector.ts';

/** For tests: the text with « and » around what the detector finds. */
export function marked(detector: PiiDetector, text: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of detector.find(readPiiText(text))) {
    result += `${text.slice(from, start)}«${text.slice(start, end)}»`;
    from = end;
  }
  return result + text.slice(from);
}

export const unmarked = (text: string) => text.replace(/[«»]/g, '');
