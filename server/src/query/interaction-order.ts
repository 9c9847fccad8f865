import { raw, type Sql, sql } from '../store/sql.ts';

/** Newest first, ties by id as its text orders. Every sort value ascends. */
const NEWEST = raw('-toUnixTimestamp64Micro(timestamp)');
const ID = raw('toUInt128(id)');

/** What a list of interactions can be ordered by: a number, or null (which comes last both ways). */
const measures = {
  cost: raw('cost'),
  latency: raw('(toUnixTimestamp64Micro(end_timestamp) - toUnixTimestamp64Micro(timestamp))'),
  sentiment: raw('toInt64(sentiment)'),
} as const;

export const interactionOrderNames = ['timestamp', ...Object.keys(measures)] as [
  'timestamp',
  ...(keyof typeof measures)[],
];

export type InteractionOrder = {
  readonly by: (typeof interactionOrderNames)[number];
  readonly direction: 'asc' | 'desc';
};

/** Values whose ascending tuple is the order, with the type each is bound as. */
export function sortValues({ by, direction }: InteractionOrder): readonly SortValue[] {
  const id: SortValue = { value: ID, type: 'UInt128' };
  if (by === 'timestamp') {
    const value = direction === 'desc' ? NEWEST : raw('toUnixTimestamp64Micro(timestamp)');
    return [{ value, type: 'Int64' }, id];
  }
  const measure = measures[by];
  const sign = raw(direction === 'desc' ? '-' : '');
  return [
    { value: sql`isNull(${measure})`, type: 'UInt8' },
    { value: sql`${sign}ifNull(${measure}, 0)`, type: 'Int64' },
    { value: NEWEST, type: 'Int64' },
    id,
  ];
}

export type SortValue = { readonly value: Sql; readonly type: string };
