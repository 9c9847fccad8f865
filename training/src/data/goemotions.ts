import { dataLines } from './read-data.ts';
import { type Row, trainOrDev } from './row.ts';

function rows(file: string, test: boolean, names: readonly string[]): Row[] {
  return dataLines(`goemotions/${file}`).map((line) => {
    const [text = '', ids = ''] = line.split('\t');
    const labels = ids.split(',').map((id) => names[Number(id)] ?? '');
    return {
      text,
      labels,
      language: 'en',
      split: test ? 'test' : trainOrDev(text),
      set: 'goemotions',
    };
  });
}

/** Reddit comments with any of 27 emotions or `neutral`. Its dev file is our test; a tenth of its train file our dev. */
export function goEmotions(): Row[] {
  const names = dataLines('goemotions/data__original__labels.txt');
  return [
    ...rows('data__original__train.tsv', false, names),
    ...rows('data__original__dev.tsv', true, names),
  ];
}
