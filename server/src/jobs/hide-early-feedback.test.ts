import { afterAll, beforeAll, expect, test } from 'vitest';
import { dropOldPartsSoon } from '../../test/drop-old-parts.ts';
import {
  exchange,
  feedback,
  openTestDerivation,
  type TestDerivation,
} from '../../test/open-test-derivation.ts';
import { scanBytes } from '../../test/scan-bytes.ts';
import { storeUncompressed } from '../../test/store-uncompressed.ts';
import { sql } from '../store/sql.ts';

let rig: TestDerivation;
beforeAll(async () => {
  rig = await openTestDerivation();
  await storeUncompressed(rig.store);
  await dropOldPartsSoon(rig.store);
});
afterAll(() => rig?.close());

const comment = (endUser: string, minutes: number, text: string) =>
  feedback(endUser, minutes, { slug: 'comment', text });

/** Where some version of a row still holds the text. */
async function versionsWith(text: string): Promise<string[]> {
  const rows = await rig.store.query<{ place: string; held: string }>(sql`
    SELECT 'patches' AS place, payload AS held FROM patches
    UNION ALL SELECT 'actions', toString(action_texts) FROM interactions
    UNION ALL SELECT 'positive', toString(positive_comments) FROM interactions`);
  return rows.filter(({ held }) => held.includes(text)).map(({ place }) => place);
}

test('feedback that came before its hidden interaction loses its text in every version', async () => {
  const early = comment('early', 1, 'great answer about the quagga, thank you');
  const other = comment('other', 1, 'great answer about the ocelot, thank you');
  await rig.send(early, other);
  await rig.derive();
  await rig.send(early);
  await rig.derive();
  expect(await scanBytes(rig.directory, ['quagga'])).not.toEqual([]);

  await rig.send(exchange('early', 0, { hide_content: true }), exchange('other', 0));
  await rig.derive();

  const [hidden] = await rig.latest('early');
  expect(hidden).toMatchObject({ action_slugs: ['comment'], action_texts: [''] });
  expect(hidden?.n_positive_explicit).toBe(1);
  expect(await versionsWith('quagga')).toEqual([]);
  expect(new Set(await versionsWith('ocelot'))).toEqual(
    new Set(['patches', 'actions', 'positive']),
  );
});

test('feedback that another interaction had until its hidden one came leaves no text there', async () => {
  await rig.send(comment('moved', 20, 'great words on the aardvark, thank you'));
  await rig.send(comment('moved', 5, 'great words on the pangolin, thank you'));
  await rig.send(exchange('moved', 0));
  await rig.derive();
  expect(await versionsWith('aardvark')).toContain('actions');

  await rig.send(exchange('moved', 10, { hide_content: true }));
  await rig.derive();

  const rows = await rig.latest('moved');
  expect(rows.map((row) => row.n_positive_explicit)).toEqual([1, 1]);
  expect(rows.map((row) => row.action_texts)).toEqual([
    ['great words on the pangolin, thank you'],
    [''],
  ]);
  expect(rows[0]?.positive_comments).toHaveLength(1);
  expect(await versionsWith('aardvark')).toEqual([]);
});

test('no byte of the directory holds them once the engine has dropped the parts that were rewritten', async () => {
  const end = Date.now() + 150_000;
  const left = () => scanBytes(rig.directory, ['quagga', 'aardvark']);
  while ((await left()).length > 0 && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  expect(await left()).toEqual([]);
  const others = await scanBytes(rig.directory, ['ocelot', 'pangolin']);
  expect(new Set(others.map(({ needle }) => needle)).size).toBe(2);
}, 180_000);
