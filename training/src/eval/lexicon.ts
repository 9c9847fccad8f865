import { readText } from '../../../server/src/enrichment/text.ts';
import { dataLines } from '../data/read-data.ts';

/** Whether a text holds a word or phrase of the list of bad words (LDNOOBW) of its language; the simple baseline. */
export function lexiconTest(): (language: string) => (text: string) => boolean {
  return (language) => {
    const phrases = dataLines(`ldnoobw/${language}`).map(
      (line) => ` ${readText(line).words.join(' ')} `,
    );
    return (text) => {
      const words = ` ${readText(text).words.join(' ')} `;
      return phrases.some((phrase) => words.includes(phrase));
    };
  };
}
