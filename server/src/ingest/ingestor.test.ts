import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  exchange,
  feedback,
  openTestDerivation,
  type TestDerivation,
} from '../../test/open-test-derivation.ts';

let rig: TestDerivation;
beforeAll(async () => {
  // A rule that no project can have: the analyzer that reads it fails for every interaction.
  const rule = { in: 'both', keywords: [7] } as unknown as { in: 'both'; keywords: string[] };
  rig = await openTestDerivation({ customColumns: { broken: rule } });
});
afterAll(() => rig?.close());

test('an item whose analysis fails says so by itself, without saying why, and the others are stored', async () => {
  const named = { ...exchange('user', 0), id: 'mine' };
  const items = await rig.send(named, feedback('user', 1), { type: 'unknown', body: {} });
  expect(items).toEqual([
    { index: 0, id: 'mine', status: 500, detail: 'Internal Server Error' },
    expect.objectContaining({ index: 1, status: 202, state: 'waiting' }),
    expect.objectContaining({ index: 2, status: 422 }),
  ]);
  expect(await rig.latest('user')).toEqual([]);
});
