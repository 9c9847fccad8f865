import { join, raw, type Sql, sql } from '../store/sql.ts';
import { named } from './attributes.ts';
import { keySql, nameHashSql, periodOfKey, periodSql, timestampMicros } from './scope.ts';
import { groupColumns, matched, type SourceInput, unfiltered, withGroups } from './source-input.ts';

const lowBits = (bits: number) => `toUInt128('${2n ** BigInt(bits) - 1n}')`;

/**
 * (timestamp, id) as one number of 128 bits: 54 of microseconds, then what is random in an id of version 8. Its other
 * bits are the milliseconds and constants.
 */
const SEEN = sql`bitOr(bitShiftLeft(toUInt128(${timestampMicros}), 74),
      bitOr(bitShiftLeft(bitAnd(bitShiftRight(toUInt128(id), 64), 4095), 62), bitAnd(toUInt128(id), ${raw(lowBits(62))})))`;

/** A class of the taxonomy as a number; 0: none. */
const hashed = (value: Sql) => sql`if(${value} = '', toUInt64(0), ${nameHashSql(value)})`;

/**
 * The value with most votes; a tie goes to the one seen first. Latest first, the n-th occurrence of a value counts n, so
 * that the highest count stands at the first time the winners were seen, and the last such place is the earliest. Count
 * and place are compared as one number, 0 where nobody voted.
 */
const mainOf = (values: string) =>
  raw(`(arrayReverseSort((v, k) -> k, ${values}, c_seen) AS ${values}_back)[
      bitAnd(arrayMax(arrayMap((v, n, i) -> if(v = 0, toUInt64(0), bitShiftLeft(toUInt64(n), 32) + i),
        ${values}_back, arrayEnumerateUniq(${values}_back), arrayEnumerate(${values}_back))), 4294967295)]`);

/** `c_signals`: 1, 2 and 4 for positive explicit, negative explicit and negative implicit ones. */
const facts = sql`count() AS c_n,
      groupBitOr(toUInt8((n_positive_explicit > 0) + 2 * (n_negative_explicit > 0) + 4 * (n_negative_implicit > 0))) AS c_signals,
      min(${timestampMicros}) AS c_first,
      max(toUnixTimestamp64Micro(end_timestamp)) AS c_last,
      sum(ifNull(sentiment, 0)) AS c_sentiment,
      count(sentiment) AS c_sentiments,
      groupArray(${SEEN}) AS c_seen,
      groupArray(${hashed(named.topic)}) AS c_topics,
      groupArray(${hashed(named.user_action)}) AS c_actions`;

const keys = (input: SourceInput) =>
  sql`${join([...groupColumns(input), keySql(raw('conversation_id'), periodSql(input.scope))])} AS conversation`;

const grouped = (input: SourceInput) =>
  sql`FROM interactions FINAL WHERE ${matched(input)} GROUP BY ${withGroups(input, 'conversation')}`;

function ownFacts(input: SourceInput): Sql {
  return sql`SELECT *, ${periodOfKey('conversation')} AS period, ${mainOf('c_topics')} AS c_topic, ${mainOf('c_actions')} AS c_action
    FROM (SELECT ${keys(input)}, ${facts} ${grouped(input)})`;
}

/** FROM: one row per group, conversation of I and period, with what is said of it (or of the whole conversation). */
export function conversationFacts(input: SourceInput): Sql {
  return input.wholeConversations
    ? sql`(SELECT ${keys(input)} ${grouped(input)}) AS of_groups
      GLOBAL INNER JOIN (${ownFacts(unfiltered(input))}) AS whole USING (conversation)`
    : sql`(${ownFacts(input)})`;
}
