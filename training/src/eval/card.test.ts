import { expect, test } from 'vitest';
import { compareWithCard, readCard, withMeasured } from './card.ts';

const figures = [
  { measure: 'F1, all', value: 71.26, baseline: 60, rows: 5303 },
  { measure: 'false alarms', value: 0.1, rows: 900, better: 'less' as const },
];
const reliability = [{ confidence: 80, right: 78, rows: 10 }];
const card = withMeasured('# A head\n\nWhat it is.\n', [{ figures, reliability }]);

test('a card holds its prose and what was measured', () => {
  expect(card).toContain('# A head\n\nWhat it is.\n');
  expect([...readCard(card)]).toEqual([
    ['F1, all', 71.26],
    ['false alarms', 0.1],
  ]);
});

test('measuring again replaces what was measured and nothing else', () => {
  const again = withMeasured(`${card}\nMore prose.\n`, [{ figures: figures.slice(0, 1) }]);
  expect([...readCard(again).keys()]).toEqual(['F1, all']);
  expect(again).toContain('What it is.');
  expect(again).toContain('More prose.');
});

test('a figure may fall by a point and no further', () => {
  const [f1, alarms] = figures as [(typeof figures)[0], (typeof figures)[1]];
  expect(compareWithCard([{ ...f1, value: 70.3 }], card)).toEqual([]);
  expect(compareWithCard([{ ...f1, value: 99 }], card)).toEqual([]);
  expect(compareWithCard([{ ...f1, value: 70.2 }], card)).toEqual([
    'F1, all: 70.20, the card says 71.26',
  ]);
  expect(compareWithCard([{ ...alarms, value: 0 }], card)).toEqual([]);
  expect(compareWithCard([{ ...alarms, value: 1.2 }], card)).toHaveLength(1);
});

test('a figure that the card does not know fails', () => {
  expect(compareWithCard([{ measure: 'new', value: 90, rows: 1 }], card)).toEqual([
    'new: not in the card',
  ]);
});
