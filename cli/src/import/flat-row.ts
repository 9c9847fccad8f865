import type { BatchItem, FeedbackAction, Interaction, Trace } from '@undertone/sdk';
import {
  cellOf,
  historyOf,
  namesOf,
  numberOf,
  optional,
  parsedObject,
  plainObject,
  textOf,
} from './cells.ts';
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
  /** Named by `--map`, and not there. */
  readonly absent: readonly string[];
};

/** Read by their own names, never mapped. */
const OWN_COLUMNS = new Set([
  'tags',
  'messages',
  'traces',
  'feedback_actions',
  'hide_content',
  'anonymize',
]);

const TAG_COLUMN = /^tags?\.(.+)$/;

/** Decides by `--map` first, then by the aliases; every column fills at most one field. */
export function planRow(columns: readonly string[], mapping: Mapping): RowPlan {
  const fields = new Map(mapping.fields);
  const tags = new Map(mapping.tags);
  const assumed: string[] = [];
  const used = new Set([...fields.values(), ...tags.values()].map(columnOf));
  const absent = [...used].filter(
    (path): path is string =>
      path !== undefined && !columns.includes(path) && !columns.includes(rootOf(path)),
  );
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
  const known = (column: string) => used.has(column) || OWN_COLUMNS.has(column);
  const roots = new Set([...used].map((path) => path && rootOf(path)));
  const ignored = columns.filter((column) => !known(column) && !roots.has(column));
  return { fields, tags, assumed, ignored, absent };
}

/** The column that holds a path such as `user.id`. */
function rootOf(path: string): string {
  return path.split('.')[0] ?? path;
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
  return withTraces(interaction, row, {
    counts: {
      ...optional('input_tokens', numberOf(read('input_tokens'))),
      ...optional('output_tokens', numberOf(read('output_tokens'))),
    },
    actions: actionsOf(read),
  });
}

/** What the wire knows beside the exchange; taken from columns of these very names, for the server to judge. */
function withTraces(
  interaction: Interaction,
  row: Row,
  more: {
    readonly counts: { readonly input_tokens?: number; readonly output_tokens?: number };
    readonly actions: readonly FeedbackAction[];
  },
): BatchItem {
  const { model, input, output } = interaction;
  const isCounted = Object.keys(more.counts).length > 0 && model !== undefined;
  const given = Array.isArray(row['traces']) ? (row['traces'] as Trace[]) : undefined;
  const traces = given ?? (isCounted ? [{ model, input, output, ...more.counts }] : []);
  const sent = Array.isArray(row['feedback_actions'])
    ? (row['feedback_actions'] as FeedbackAction[])
    : [];
  const actions = [...sent, ...more.actions];
  const isHidden = isTrue(row['hide_content']);
  const privacy = isFalse(row['anonymize']) ? { anonymize: false } : {};
  if (traces.length === 0 && actions.length === 0 && !isHidden) {
    return { type: 'interaction', body: { interaction, ...privacy } };
  }
  return {
    type: 'trace_interaction',
    body: {
      interaction: isHidden ? { ...interaction, hide_content: true } : interaction,
      traces,
      ...(actions.length > 0 ? { feedback_actions: actions } : {}),
      ...privacy,
    },
  };
}

/** Cells of CSV are texts. Anything but a clear `false` anonymises. */
function isFalse(value: unknown): boolean {
  return value === false || (typeof value === 'string' && value.toLowerCase() === 'false');
}

function isTrue(value: unknown): boolean {
  return (
    value === true || (typeof value === 'string' && ['true', '1'].includes(value.toLowerCase()))
  );
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

function divide(value: number | undefined, by: number): number | undefined {
  return value === undefined ? undefined : value / by;
}

function missing(field: string, remedy: string): string {
  return `no ${field} (${remedy})`;
}
