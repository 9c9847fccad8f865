import { expect, test } from 'vitest';
import { interactionEventV1 } from '../../server/src/ingest/wire/interaction-event.ts';
import { batchBody, createEvents } from './events.ts';
import { median } from './stats.ts';

const now = () => Date.UTC(2026, 0, 15, 12);
const bodies = Array.from(
  { length: 9_000 },
  (
    (events) => (_, i) =>
      events(i)
  )(createEvents(1, { now })),
);

test('the stream holds valid interactions with texts of about 200 and 800 characters', () => {
  const parsed = bodies.map((body) => interactionEventV1.parse(JSON.parse(body)).interaction);
  expect(median(parsed.map(({ input }) => input?.length ?? 0))).toBeGreaterThan(190);
  expect(median(parsed.map(({ input }) => input?.length ?? 0))).toBeLessThan(270);
  expect(median(parsed.map(({ output }) => output?.length ?? 0))).toBeGreaterThan(750);
  expect(median(parsed.map(({ output }) => output?.length ?? 0))).toBeLessThan(850);
});

test('no two events are the same interaction, and every run gives the same ones', () => {
  expect(new Set(bodies).size).toBe(bodies.length);
  const again = createEvents(1, { now });
  expect(again(4_711)).toBe(bodies[4_711]);
});

test('times are of just now, or spread as far as was asked for', () => {
  const agesOf = (spreadMs: number) => {
    const events = createEvents(1, { now, spreadMs });
    return Array.from({ length: 3_000 }, (_, i) => {
      const { interaction } = JSON.parse(events(i)) as { interaction: { time_end: string } };
      return now() - Date.parse(interaction.time_end);
    });
  };
  expect(Math.max(...agesOf(0))).toBe(0);
  const ages = agesOf(3_600_000);
  expect(Math.min(...ages)).toBeLessThan(60_000);
  expect(Math.max(...ages)).toBeGreaterThan(3_500_000);
  expect(Math.max(...ages)).toBeLessThan(3_600_000);
});

test('a batch holds the events in order', () => {
  const events = createEvents(1, { now });
  const items = JSON.parse(batchBody(events, 10, 3));
  expect(items.map((item: { body: unknown }) => JSON.stringify(item.body))).toEqual(
    bodies.slice(10, 13),
  );
});
