import { parseCsv } from './csv.ts';
import { dataText } from './read-data.ts';
import { type Row, splitOf } from './row.ts';

const davidsonLabels: Readonly<Record<string, string>> = { 0: 'hate', 1: 'offensive', 2: 'none' };

/** Tweets: `hate`, `offensive` or `none`. Names of users are taken out. */
export function davidson(): Row[] {
  return parseCsv(dataText('davidson/data__labeled_data.csv')).map((record) => {
    const text = (record['tweet'] ?? '')
      .replace(/@\w+:?/g, '')
      .replace(/https?:\S+/g, '')
      .replace(/&#?\w+;/g, ' ')
      .replace(/^[\s"!]*RT\b/, '')
      .trim();
    const labels = [davidsonLabels[record['class'] ?? ''] ?? 'none'];
    return { text, labels, language: 'en', split: splitOf(text), set: 'davidson' };
  });
}

/** Comments of social networks: `toxic` or `none`. */
export function surge(): Row[] {
  return parseCsv(dataText('surge_toxicity/toxicity_en.csv')).map(({ text = '', is_toxic }) => ({
    text,
    labels: [is_toxic === 'Toxic' ? 'toxic' : 'none'],
    language: 'en',
    split: splitOf(text),
    set: 'surge',
  }));
}
