import {
  count,
  defineTable,
  flag,
  hash64,
  instant,
  instants,
  longText,
  maybeCount,
  type Row,
  text,
  texts,
  typed,
  uuid,
  uuids,
  word,
  words,
  wordToText,
} from '../columns.ts';

/** Built when a partition settles (`buildTextIndexes`), not with every insert and merge. */
export const textIndexes = ['input_ngrams', 'output_ngrams'] as const;

/**
 * The one table of facts: a row is one version of one interaction, the highest version counts. Written with version 1
 * by ingestion, with higher ones by the applier alone.
 */
export const interactions = defineTable({
  name: 'interactions',
  orderBy: 'project_id, timestamp, id',
  partitionBy: 'toMonday(timestamp)',
  versionColumn: 'version',
  shardBy: 'cityHash64(end_user)',
  indexes: [
    'INDEX by_conversation conversation_id TYPE bloom_filter(0.01) GRANULARITY 1',
    'INDEX by_end_user end_user TYPE bloom_filter(0.01) GRANULARITY 1',
    'INDEX by_news news_at TYPE minmax GRANULARITY 1',
    'INDEX input_ngrams lowerUTF8(input) TYPE ngrambf_v1(4, 16384, 2, 0) GRANULARITY 1',
    'INDEX output_ngrams lowerUTF8(output) TYPE ngrambf_v1(4, 32768, 2, 0) GRANULARITY 1',
  ],
  settings: [
    // Ten parts of a size become one, not five: half the work of merging, and fresh weeks have some eight parts still.
    'merge_selector_base = 10',
    `exclude_materialize_skip_indexes_on_merge = '${textIndexes.join(', ')}'`,
    // A wide part is some three hundred files: worth it from about 30,000 rows on, not for every merge of fresh ones.
    `min_bytes_for_wide_part = ${64 << 20}`,
  ],
  columns: {
    project_id: word('the project'),
    timestamp: instant('time_start', { codec: 'Delta, ZSTD(1)' }),
    id: uuid('derived id; its first 48 bits are time_start in milliseconds'),
    version: typed('UInt64', 1, '1 from ingestion, higher from the applier'),
    end_timestamp: instant('time_end', { codec: 'Delta, ZSTD(1)' }),
    conversation_id: text('as sent, else the id of the interaction that began the conversation'),
    conversation_sent: flag('the client sent conversation_id'),
    end_user: text('as sent'),

    input: longText('the user message, anonymised'),
    output: longText('the answer, anonymised'),
    system_prompt: longText('anonymised'),
    history: typed<[string, string][]>(
      'Array(Tuple(String, String))',
      [],
      'earlier [user, assistant] pairs as sent, anonymised',
      { codec: 'ZSTD(1)' },
    ),
    model_traces: longText('model traces as JSON, anonymised'),
    rag_sources: texts(
      'source of each retrieval or tool trace, parallel to rag_queries and rag_results',
    ),
    rag_queries: texts('input of each retrieval or tool trace, anonymised'),
    rag_results: typed<string[][]>('Array(Array(String))', [], 'outputs of each, anonymised', {
      codec: 'ZSTD(1)',
    }),
    feature_flags: words('as sent'),
    tags: wordToText('name to value, as sent'),
    hide_content: flag('texts are not kept'),
    anonymized: flag('personal data was removed before the first write'),

    model: word('of the last model trace, else as sent; empty: unknown'),
    cost: maybeCount('nanodollars; null: unknown model'),
    input_tokens: maybeCount('sum over model traces, or the estimate'),
    output_tokens: maybeCount('sum over model traces, or the estimate'),
    tokens_estimated: flag('a token count was estimated from the text'),

    text_language: word('ISO 639-1 of the input; empty: unsure'),
    verbosity: count('characters (code points) of the output'),
    pii_kinds: words('kinds of personal data found, such as EMAIL'),
    sentiment: typed<number | null>(
      'Nullable(Int8)',
      null,
      'half-points: -2 very_negative, -1 negative, 0 neutral, 1 positive, 2 very_positive',
    ),
    emotions: words('of the input'),
    topic: word('taxonomy class; empty: none'),
    user_intent: word('taxonomy class; empty: none'),
    user_action: word('taxonomy class one level below the topic; empty: none'),
    user_query: text('what the user wants, one sentence'),
    keywords: texts('up to 8'),
    warning_message: text('what is wrong with the answer, a sentence; empty: nothing'),
    type_of_problem: word('of the answer; empty: none'),
    type_of_risk: word('empty: none'),
    moderation_issue: word('empty: none'),
    business_issue: word('empty: none'),
    negative_intent_message: text('what annoys the user, a sentence; empty: nothing'),
    outcome: word('of the conversation; empty: not yet known'),
    custom_columns: wordToText('name to value, by the rules of the project'),
    custom_aggregates: typed<Record<string, string[]>>(
      'Map(LowCardinality(String), Array(String))',
      {},
      'name to classes, by the rules of the project',
    ),
    confidence: typed<Record<string, number>>(
      'Map(LowCardinality(String), UInt16)',
      {},
      'field to per mille',
    ),
    enriched: wordToText('field to analyzer@version'),
    analysis_version: word('the analyzers that read it, as a hash; others will read it again'),
    corrected: words('fields that a person corrected; no analysis overwrites them'),

    action_ids: uuids('derived ids of the feedback actions; the action_ columns are parallel'),
    action_slugs: words(''),
    action_texts: texts('anonymised'),
    action_values: typed<(number | null)[]>('Array(Nullable(Float64))', [], ''),
    action_sentiments: typed<(number | null)[]>(
      'Array(Nullable(Int8))',
      [],
      'half-points of the text',
    ),
    action_ats: instants('when the user acted'),
    detected_types: words(
      'signals found by the conversation analysis; the detected_ columns are parallel',
    ),
    detected_reasons: words('rephrase, correction, thanks, ...'),
    detected_confidences: typed<number[]>('Array(UInt16)', [], 'per mille'),
    detected_ats: instants('timestamp of the message in which it was seen'),

    n_positive_explicit: count(
      'signals; this and the following are derived by deriveFeedback on every write',
    ),
    n_negative_explicit: count('signals'),
    n_positive_implicit: count('signals'),
    n_negative_implicit: count('signals'),
    feedback_reasons: words('reasons of the signals, distinct'),
    positive_comments: texts('texts of positive comments that were not retracted'),
    rating_sum: count('sum of ratings not retracted'),
    rating_count: count('number of ratings not retracted'),
    n_paste: count('paste actions not retracted'),
    n_empty_retrievals: count('retrieval traces without results'),

    input_hash: hash64('keyed hash of the raw input, for matching feedback; 0: empty input'),
    output_hash: hash64('keyed hash of the raw output; 0: empty output'),
    first_message_hash: hash64(
      'keyed hash of the first user message: of the history, else the input',
    ),
    history_length: count('pairs of history as sent'),
    cues: words(
      'what the user message does to the answer before it: thanks, correction, complaint, ...',
    ),
    sketch: typed<string[]>(
      'Array(UInt64)',
      [],
      'keyed hashes (decimal) of the words of the input, for similarity; cannot be turned back',
    ),
    concluded_with: count(
      'ids of the conversation as ingestion knew it and analysed it, joined by `idsToken`; 0: it did not',
    ),
    ingested_at: instant('when version 1 was accepted'),
    news_at: instant(
      'when something a conversation analysis has to look at last came: version 1 or feedback',
    ),
    written_at: instant('when this version was written'),
  },
});

export type InteractionRow = Row<typeof interactions.columns>;
