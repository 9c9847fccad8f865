import type { BatchItem, FeedbackAction, HistoryPair, Interaction, Trace } from '@undertone/sdk';
import { type ImportFieldName, importFields, normalizeColumn } from './fields.ts';
import { foreignTime, secondsAfter } from './foreign-time.ts';
import type { FieldSource, Mapping } from './mapping.ts';
import type { Row } from './read-rows.ts';

/** Which column fills which field, for all rows with the same columns. */
export type RowPlan = {
  readonly fields: ReadonlyMap<ImportFieldName, FieldSource>;
  readonly tags: ReadonlyMap<string, FieldSource>;
  /** What was not said by `--map` but taken from a column's name. */
  readonly assumed: readonly string[];
  readonly ignored: readonly string[];
};

const TAG_COLUMN = /^tags?\.(.+)$/;

/** Decides by `--map` first, then by the aliases; every column fills at most one field. */
export function planRow(columns: readonly string[], mapping: Mapping): RowPlan {
  const fields = new Map(mapping.fields);
  const tags = new Map(mapping.tags);
  const assumed: string[] = [];
  const used = new Set([...fields.values(), ...tags.values()].map(columnOf));
  const byName = new Map(columns.map((column) => [normalizeColumn(column), column]));
  for (const [field, { aliases }] of Object.entries(importFields)) {
    const name = field as ImportFieldName;
    if (fields.has(name)) continue;
    const alias = aliases.find((candidate) => {
      const column = byName.get(normalizeColumn(candidate));
      return column !== undefined && !used.has(column);
    });
    const column = alias === undefined ? undefined : byName.get(normalizeColumn(alias));
    if (column === undefined) continue;
    fields.set(name, { column });
    used.add(column);
    if (column !== name) assumed.push(`${name} = ${column}`);
  }
  for (const column of columns) {
    const tag = used.has(column) ? undefined : TAG_COLUMN.exec(column)?.[1];
    if (tag === undefined) continue;
    used.add(column);
    if (!tags.has(tag)) tags.set(tag, { column });
  }
  const known = (column: string) => used.has(column) || column === 'tags' || column === 'messages';
  const roots = new Set([...used].map((path) => path?.split('.')[0]));
  const ignored = columns.filter((column) => !known(column) && !roots.has(column));
  return { fields, tags, assumed, ignored };
}

function columnOf(source: FieldSource): string | undefined {
  return 'column' in source ? source.column : undefined;
}

/** A flat row as an event, or the reason why it is none. */
export function flatRowToItem(row: Row, plan: RowPlan): BatchItem | string {
  const read = (field: ImportFieldName) => cellOf(row, plan.fields.get(field));
  const text = (field: ImportFieldName) => textOf(read(field));
  const timeStart = text('time_start');
  if (timeStart === undefined) return missing('time_start', '--map time_start=COLUMN');
  const endUser = text('end_user');
  if (endUser === undefined) {
    return missing('end_user', '--map end_user=COLUMN, or --map end_user==anonymous for all rows');
  }
  const input = text('input') ?? '';
  const output = text('output') ?? '';
  if (input === '' && output === '') return missing('input and output', '--map input=COLUMN');

  const start = foreignTime(timeStart);
  const latency = numberOf(read('latency_seconds')) ?? divide(numberOf(read('latency_ms')), 1000);
  const end = text('time_end');
  const history = historyOf(read('history'));
  const interaction: Interaction = {
    input,
    output,
    time_start: start,
    time_end: end !== undefined ? foreignTime(end) : (secondsAfter(start, latency ?? 0) ?? start),
    end_user: endUser,
    ...optional('conversation_id', text('conversation_id')),
    ...optional('system_prompt', text('system_prompt')),
    ...optional('model', text('model')),
    ...optional('history', history),
    ...optional('feature_flag', namesOf(read('feature_flag'))),
    ...optional('rag_sources', namesOf(read('rag_sources'))),
    ...optional('tags', tagsOf(row, plan)),
  };
  return withTraces(interaction, {
    inputTokens: numberOf(read('input_tokens')),
    outputTokens: numberOf(read('output_tokens')),
    actions: actionsOf(read),
  });
}

function withTraces(
  interaction: Interaction,
  more: {
    readonly inputTokens: number | undefined;
    readonly outputTokens: number | undefined;
    readonly actions: readonly FeedbackAction[];
  },
): BatchItem {
  const counted = more.inputTokens !== undefined || more.outputTokens !== undefined;
  const traces: Trace[] =
    counted && interaction.model !== undefined
      ? [
          {
            model: interaction.model,
            input: interaction.input,
            output: interaction.output,
            ...optional('input_tokens', more.inputTokens),
            ...optional('output_tokens', more.outputTokens),
          },
        ]
      : [];
  if (traces.length === 0 && more.actions.length === 0) {
    return { type: 'interaction', body: { interaction } };
  }
  const body = { interaction, traces };
  return more.actions.length === 0
    ? { type: 'trace_interaction', body }
    : { type: 'trace_interaction', body: { ...body, feedback_actions: more.actions } };
}

const UP = new Set([
  'up',
  'true',
  '1',
  'like',
  'liked',
  'positive',
  'thumbs_up',
  'thumbsup',
  'good',
  'yes',
]);
const DOWN = new Set([
  'down',
  'false',
  '-1',
  '0',
  'dislike',
  'disliked',
  'negative',
  'thumbs_down',
  'thumbsdown',
  'bad',
  'no',
]);

function actionsOf(read: (field: ImportFieldName) => unknown): FeedbackAction[] {
  const actions: FeedbackAction[] = [];
  const rating = numberOf(read('rating'));
  if (rating !== undefined) actions.push({ slug: 'rating', value: rating });
  const thumb = textOf(read('thumb'))?.toLowerCase();
  if (thumb !== undefined && UP.has(thumb)) actions.push({ slug: 'thumbs_up' });
  if (thumb !== undefined && DOWN.has(thumb)) actions.push({ slug: 'thumbs_down' });
  const comment = textOf(read('comment'));
  if (comment !== undefined) actions.push({ slug: 'comment', text: comment });
  return actions;
}

function tagsOf(row: Row, plan: RowPlan): Record<string, string> | undefined {
  const tags: Record<string, string> = {};
  const given = plainObject(row['tags']) ?? parsedObject(row['tags']);
  for (const [name, value] of Object.entries(given ?? {})) {
    const text = textOf(value);
    if (text !== undefined) tags[name] = text;
  }
  for (const [name, source] of plan.tags) {
    const text = textOf(cellOf(row, source));
    if (text !== undefined) tags[name] = text;
  }
  return Object.keys(tags).length === 0 ? undefined : tags;
}

/** A column by its name, or a path into nested objects: `user.id`. */
function cellOf(row: Row, source: FieldSource | undefined): unknown {
  if (source === undefined) return undefined;
  if ('constant' in source) return source.constant;
  if (Object.hasOwn(row, source.column)) return row[source.column];
  let value: unknown = row;
  for (const step of source.column.split('.')) {
    const within = plainObject(value);
    if (!within || !Object.hasOwn(within, step)) return undefined;
    value = within[step];
  }
  return value;
}

/** Texts as they are, numbers and booleans in words; empty texts count as missing. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return undefined;
}

function numberOf(value: unknown): number | undefined {
  const text = textOf(value)?.trim();
  if (text === undefined || text === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function namesOf(value: unknown): string[] | undefined {
  const parsed = Array.isArray(value) ? value : (parsedList(value) ?? textOf(value)?.split(','));
  const names = parsed?.map((name) => textOf(name)?.trim() ?? '').filter((name) => name !== '');
  return names && names.length > 0 ? names : undefined;
}

function historyOf(value: unknown): HistoryPair[] | undefined {
  const list = Array.isArray(value) ? value : parsedList(value);
  const pairs = list?.filter(
    (pair): pair is [string, string] =>
      Array.isArray(pair) && typeof pair[0] === 'string' && typeof pair[1] === 'string',
  );
  return pairs && pairs.length > 0 ? pairs.map(([user, answer]) => [user, answer]) : undefined;
}

function parsedList(value: unknown): unknown[] | undefined {
  const parsed = parsedJson(value, '[');
  return Array.isArray(parsed) ? parsed : undefined;
}

function parsedObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return plainObject(parsedJson(value, '{'));
}

/** CSV cells can hold JSON. */
function parsedJson(value: unknown, first: string): unknown {
  if (typeof value !== 'string' || !value.trimStart().startsWith(first)) return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

export function plainObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

function optional<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: T };
}

function divide(value: number | undefined, by: number): number | undefined {
  return value === undefined ? undefined : value / by;
}

function missing(field: string, remedy: string): string {
  return `no ${field} (${remedy})`;
}
