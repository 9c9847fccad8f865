import { expect, test } from 'vitest';
import { expand } from './expand.ts';

test('a pattern gives its sentences, different ones, the same each time', () => {
  const pattern = '(the|a) (big (red|blue)|small|) door (opens|)!';
  const made = expand(pattern, 100, 3);
  expect(new Set(made).size).toBe(made.length);
  expect(made).toEqual(expand(pattern, 100, 3));
  expect(made).toContain('a big red door opens!');
  expect(made).toContain('the door!');
  for (const text of made)
    expect(text).toMatch(/^(the|a) (big red |big blue |small )?door( opens)?!$/);
  expect(expand(pattern, 3, 3)).toHaveLength(3);
});
