import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';

it('finds keywords as whole words, in scripts without spaces anywhere', () => {
  const found = (input: string, keyword: string) =>
    analyzedExample({ input }, { customColumns: { k: { in: 'input', keywords: [keyword] } } })
      .values.custom_columns?.['k'] === keyword;
  expect(found('我要退款谢谢', '退款')).toBe(true);
  expect(found('返品したいです', '返品')).toBe(true);
  expect(found('I wrote it in C++', 'C++')).toBe(true);
  expect(found('C++20 is new', 'C++')).toBe(true);
  expect(found('a reprice', 'price')).toBe(false);
  expect(found('the prices', 'price')).toBe(false);
});

it('fills the columns and aggregates that the project defined', () => {
  const { values } = analyzedExample(
    { input: 'Is the Falcon X2 faster than the eagle?', output: 'The Hawk is.' },
    {
      customColumns: {
        product: { in: 'both', keywords: ['Hawk', 'falcon x2'] },
        asked: { in: 'input', keywords: ['Hawk', 'Eagle'] },
        none: { in: 'input', keywords: ['fal', ''] },
      },
      customAggregates: {
        birds: {
          small: { in: 'both', keywords: ['falcon'] },
          big: { in: 'input', keywords: ['eagle'] },
          water: { in: 'both', keywords: ['duck'] },
        },
      },
    },
  );
  expect(values.custom_columns).toEqual({ product: 'Hawk', asked: 'Eagle' });
  expect(values.custom_aggregates).toEqual({ birds: ['small', 'big'] });
});
