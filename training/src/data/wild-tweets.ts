import { dataLines } from './read-data.ts';
import { percentile, type Row } from './row.ts';

/**
 * Tweets in six languages, collected to test language detection: unlabelled (`wild`). Nearly none is abuse, and none an
 * attack on an assistant. Half of them is held out.
 */
export const wildTweets = (): Row[] =>
  dataLines('eld_bench/benchmarks__tweets.txt').map((line) => {
    const [language = '', text = ''] = line.split('\t');
    const at = percentile(text);
    const split = at < 50 ? 'test' : at < 60 ? 'dev' : 'train';
    return { text, labels: ['wild'], language, split, set: 'tweets' };
  });
