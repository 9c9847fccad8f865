import { expect, it } from 'vitest';
import { quoted, textBuilder } from './labelled-text.ts';

it('marks the same values in a quoted text, quotes inside them included', () => {
  const builder = textBuilder();
  builder.add('Dear ');
  builder.add('Ana Ruiz', 'PERSON');
  builder.add(',\n');
  builder.add('4 Mill Lane\nYork', 'ADDRESS');
  const { text, spans } = quoted(builder.built(), '> ');
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ana Ruiz',
    '4 Mill Lane\n> York',
  ]);
});
