import { afterEach, beforeEach, expect, test } from 'vitest';
import { toAnalysisSettings } from './analysis-settings.ts';
import { projectSettings, sentProjectSettings } from './settings-schema.ts';
import { type TemporaryControl, temporaryControl } from './temporary-control.ts';

let now = 0;
let temporary: TemporaryControl;
beforeEach(async () => {
  now = 1_700_000_000_000_000;
  temporary = await temporaryControl(() => now);
});
afterEach(() => temporary.remove());

const full = {
  expire_days: 90,
  time_zone: 'Europe/Rome',
  price_overrides: { 'my-model': { input_per_million_usd: 1.5, output_per_million_usd: 0 } },
  pii_allow: ['Acme'],
  pii_deny: { PERSON: ['Mario Rossi'] },
  anonymize_tag_values: true,
  custom_columns: { plan: { in: 'input' as const, keywords: ['pro', 'basic'] } },
  custom_aggregates: { mood: { calm: { in: 'both' as const, keywords: ['fine'] } } },
};

test('a project that set nothing has the defaults', async () => {
  expect(await temporary.control.settings.get('default')).toEqual(projectSettings.parse({}));
});

test('what is put is read again, here at once and in another process within a second', async () => {
  const other = await temporary.open();
  expect((await other.settings.get('default')).time_zone).toBe('UTC');
  await temporary.control.settings.put('default', full);
  expect(await temporary.control.settings.get('default')).toEqual(full);
  now += 1_000_001;
  expect(await other.settings.get('default')).toEqual(full);
});

test('putting replaces everything, and what is left out falls back', async () => {
  const { settings } = temporary.control;
  await settings.put('default', full);
  await settings.put('default', { time_zone: 'Asia/Tokyo' });
  expect(await settings.get('default')).toEqual(projectSettings.parse({ time_zone: 'Asia/Tokyo' }));
});

test("the operator's default shows through unless the project says otherwise", async () => {
  const { settings } = await temporary.open({ defaultSettings: { expire_days: 30 } });
  expect((await settings.get('default')).expire_days).toBe(30);
  await settings.put('default', { time_zone: 'UTC' });
  expect((await settings.get('default')).expire_days).toBe(30);
  await settings.put('default', { expire_days: null });
  expect((await settings.get('default')).expire_days).toBeNull();
});

test('an unchanged value is the same object, so that callers may key caches by it', async () => {
  const { settings } = temporary.control;
  const first = await settings.put('default', full);
  now += 5_000_000;
  expect(await settings.get('default')).toBe(first);
});

test.each([
  { expire_days: 0 },
  { expire_days: 36_501 },
  { expire_days: 1.5 },
  { time_zone: 'Mars/Olympus' },
  { time_zone: '+02:00' },
  { price_overrides: { m: { input_per_million_usd: -1, output_per_million_usd: 1 } } },
  { pii_deny: { person: ['x'] } },
  { custom_columns: { x: { in: 'title', keywords: ['a'] } } },
  { custom_columns: { x: { in: 'input', keywords: [] } } },
])('%j is refused', (settings) => {
  expect(sentProjectSettings.safeParse(settings).success).toBe(false);
});

test('the analysis sees the same settings under its own names', () => {
  expect(toAnalysisSettings(projectSettings.parse(full))).toEqual({
    piiAllow: full.pii_allow,
    piiDeny: full.pii_deny,
    anonymizeTagValues: true,
    customColumns: full.custom_columns,
    customAggregates: full.custom_aggregates,
  });
});
