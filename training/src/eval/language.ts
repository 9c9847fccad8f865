import { dataLines } from '../data/read-data.ts';
import type { Section } from './figure.ts';
import { analysed } from './read-message.ts';
import { share } from './scores.ts';

const files = { tweets: 'benchmarks__tweets.txt', 'word pairs': 'benchmarks__word-pairs.txt' };
const EVERY = 6;
/** The product reports Malay as Indonesian. */
const expected = (code: string) => (code === 'ms' ? 'id' : code);

/** The language of short texts (benchmarks of the detector). */
export const languageSection: Section = {
  name: 'language',
  card: 'training/cards/rules.md',
  measure: async () => ({
    figures: Object.entries(files).map(([name, file]) => {
      const rows = dataLines(`eld_bench/${file}`).filter((_, i) => i % EVERY === 0);
      const right = rows.filter((row) => {
        const [code = '', text = ''] = row.split('\t');
        return analysed(text).values.text_language === expected(code);
      });
      return {
        measure: `language, ${name}, right`,
        value: share(right.length, rows.length),
        rows: rows.length,
      };
    }),
  }),
};
