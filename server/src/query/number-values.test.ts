import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../../test/open-test-store.ts';
import { identifier, join, raw, sql } from '../store/sql.ts';
import { type Metric, metrics, variableNames } from './metrics.ts';
import { presentNumber } from './number.ts';
import { numberValues, type PartValues } from './number-values.ts';
import { type PartName, parts } from './parts.ts';
import { sqlValues } from './sql-values.ts';

let opened: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(async () => {
  opened = await openTestStore();
});
afterAll(() => opened.close());

const partNames = Object.keys(parts) as PartName[];
const DAYS = 30;

const partValues = (wholes: ReadonlyMap<PartName, bigint>): PartValues => ({
  whole: (name) => wholes.get(name) ?? 0n,
  counts: () => new Map(),
});

/** Different numbers of very different sizes, some negative. */
const arbitrary = (seed: number) =>
  new Map(
    partNames.map((name, i) => {
      const size = 10 ** ((i * 7 + seed) % 12);
      const sign = /^(sentiment|conversationSentiment(Whole|Rest))$/.test(name) ? -1 : 1;
      return [name, BigInt(sign * Math.floor(((i + 3) * 0.7548 + seed * 0.31) * size))];
    }),
  );

const examples: [string, ReadonlyMap<PartName, bigint>][] = [
  ['nothing', new Map()],
  ...[1, 2, 3, 4, 5].map((seed): [string, ReadonlyMap<PartName, bigint>] => [
    `numbers of seed ${seed}`,
    arbitrary(seed),
  ]),
];

test.each(examples)('groups are ordered by the number that is shown, of %s', async (_, wholes) => {
  for (const isWhole of [true, false]) {
    const inEngine = sqlValues({
      part: (name) => raw(`toInt64(${wholes.get(name) ?? 0n})`),
      days: DAYS,
      isWhole,
    });
    const here = numberValues({ parts: partValues(wholes), days: DAYS, isWhole });
    const numeric = variableNames.filter((name) => metrics[name].numeric);
    const [row] = await opened.store.query(
      sql`SELECT ${join(
        numeric.map((name) => {
          const { value }: Metric = metrics[name];
          return sql`toFloat64(${value(inEngine)}) AS ${identifier(name)}`;
        }),
      )}`,
    );
    for (const name of numeric) {
      const { value }: Metric = metrics[name];
      expect([name, presentNumber(row?.[name])]).toEqual([name, presentNumber(value(here))]);
    }
  }
});

test('a mean of means is rounded at the last digit that is known of each', () => {
  const mean = (whole: bigint, rest: bigint, n: bigint) =>
    numberValues({
      parts: partValues(
        new Map<PartName, bigint>([
          ['conversationSentimentWhole', whole],
          ['conversationSentimentRest', rest],
          ['conversationSentimentCount', n],
        ]),
      ),
      days: DAYS,
      isWhole: true,
    }).meanOfMeans({
      whole: 'conversationSentimentWhole',
      rest: 'conversationSentimentRest',
      count: 'conversationSentimentCount',
    });
  expect(mean(0n, 0n, 0n)).toBeNull();
  // 1/3 and 2/3 of half-points, both cut off: together 1, so the mean of two scores is a quarter.
  expect(mean(0n, 333_333_333_333_333_333n + 666_666_666_666_666_666n, 2n)).toBe(0.25);
  expect(mean(-1n, -500_000_000_000_000_000n, 3n)).toBe(-0.25);
  expect(mean(0n, -3n, 1n)).toBe(-2e-18);
});
