import { expect, test } from 'vitest';
import { multiAggregatesSchema, timeSeriesSchema } from './request.ts';

const range = { start: '2024-04-01', end: '2024-05-01' };
const problemsOf = (schema: typeof multiAggregatesSchema | typeof timeSeriesSchema, more: object) =>
  schema
    .safeParse({ time_range: range, filters: [], ...more })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

test('the same grouping twice is refused, another order is another grouping', () => {
  const [topic, model] = [{ kind: 'topic' }, { kind: 'model' }];
  const groups = (...group_by_groups: object[][]) =>
    problemsOf(multiAggregatesSchema, { group_by_groups });
  expect(groups([topic, model], [model, topic], [topic])).toEqual([]);
  expect(groups([topic], [model], [{ kind: 'topic', include_empty: false }])).toEqual([
    ['group_by_groups.2', 'this grouping is there twice'],
  ]);
});

test('a curve outside of what can be stored is refused: its buckets would become one', () => {
  const curve = (start: string, end: string) =>
    problemsOf(timeSeriesSchema, { granularity: 'year', time_range: { start, end } });
  expect(curve('1901-01-01', '2290-01-01')).toEqual([]);
  const refused = [['time_range', 'curves lie between 1901-01-01 and 2290-01-01']];
  expect(curve('1900-12-31', '2024-01-01')).toEqual(refused);
  expect(curve('2024-01-01', '2290-01-02')).toEqual(refused);
});
