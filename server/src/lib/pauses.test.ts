import { expect, test } from 'vitest';
import { createPauses } from './pauses.ts';

test('a long loop lets others go first, a short one goes through', async () => {
  let others = 0;
  let counting = true;
  const count = (): void => {
    others++;
    if (counting) setImmediate(count);
  };
  setImmediate(count);
  const always = createPauses(0);
  for (let i = 0; i < 10; i++) await always();
  expect(others).toBeGreaterThanOrEqual(9);
  const never = createPauses(60_000);
  for (let i = 0; i < 10; i++) expect(never()).toBeUndefined();
  counting = false;
});
