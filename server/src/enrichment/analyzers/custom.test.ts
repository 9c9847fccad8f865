import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';

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
