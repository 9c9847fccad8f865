import type { BatchItem, EventType } from '@undertone/sdk';
import { plainObject } from './cells.ts';
import { chatRowToFlat } from './chat-row.ts';
import { conversationRecordToItem, interactionRecordToItem } from './own-export.ts';
import type { Row } from './read-rows.ts';

/** What a row turned out to be: an event, a row for the column mapping, nothing, or a reason to refuse it. */
export type Recognized =
  | { readonly item: BatchItem }
  | { readonly flat: Row }
  | { readonly skip: true }
  | { readonly problem: string };

/** A shape a row can have. The first that matches decides; bodies of the wire API go to the server as they are. */
type RowShape = {
  readonly name: string;
  readonly matches: (row: Row) => boolean;
  readonly convert: (row: Row) => Recognized;
};

const eventTypes = {
  interaction: true,
  interaction_v2: true,
  trace_interaction: true,
  trace_interaction_v2: true,
  trace_conversation: true,
  feedback: true,
  tags: true,
} as const satisfies Record<EventType, true>;

const isText = (value: unknown): value is string => typeof value === 'string';

export const rowShapes: readonly RowShape[] = [
  {
    name: 'batch items {type, body}',
    matches: (row) => isText(row['type']) && plainObject(row['body']) !== undefined,
    convert: (row) => {
      const type = String(row['type']);
      if (!Object.hasOwn(eventTypes, type)) {
        const allowed = Object.keys(eventTypes).join(', ');
        return { problem: `unknown type ${JSON.stringify(type)}; allowed are ${allowed}` };
      }
      return wireItem(type as EventType, row['body']);
    },
  },
  {
    name: 'the last line of an export',
    matches: (row) => typeof row['count'] === 'number' && row['complete'] === true,
    convert: () => ({ skip: true }),
  },
  {
    name: 'the last line of an export that broke off',
    matches: (row) => typeof row['count'] === 'number' && row['complete'] === false,
    convert: () => ({ problem: 'the export broke off here: what is missing was not imported' }),
  },
  {
    name: 'interactions exported by Undertone',
    matches: (row) => isText(row['id']) && isText(row['input_text']) && isText(row['end_user']),
    convert: (row) => ({ item: interactionRecordToItem(row) }),
  },
  {
    name: 'conversations exported by Undertone',
    matches: (row) => isText(row['id']) && Array.isArray(row['conversation']),
    convert: conversationRecordToItem,
  },
  {
    name: 'conversations {conversation: {end_user, interactions}}',
    matches: (row) => plainObject(row['conversation']) !== undefined,
    convert: (row) => wireItem('trace_conversation', row),
  },
  {
    name: 'conversations {end_user, interactions}',
    matches: (row) => Array.isArray(row['interactions']),
    convert: ({ anonymize, ...conversation }) =>
      wireItem('trace_conversation', {
        conversation,
        ...(anonymize === undefined ? {} : { anonymize }),
      }),
  },
  {
    name: 'wire bodies {interaction}',
    matches: (row) => plainObject(row['interaction']) !== undefined,
    convert: (row) => {
      const chat = Array.isArray(plainObject(row['interaction'])?.['messages']);
      const traced = row['traces'] !== undefined || row['feedback_actions'] !== undefined;
      const type = traced ? 'trace_interaction' : 'interaction';
      return wireItem(chat ? `${type}_v2` : type, row);
    },
  },
  {
    name: 'feedback events {action, metadata}',
    matches: (row) =>
      plainObject(row['metadata']) !== undefined &&
      plainObject(row['action'] ?? row['feedback']) !== undefined,
    convert: (row) => wireItem('feedback', row),
  },
  {
    name: 'tag events {tags, metadata}',
    matches: (row) =>
      plainObject(row['metadata']) !== undefined &&
      plainObject(row['tags']) !== undefined &&
      plainObject(row['metadata'])?.['end_user'] !== undefined,
    convert: (row) => wireItem('tags', row),
  },
  {
    name: 'chats {messages}',
    matches: (row) => Array.isArray(row['messages']),
    convert: (row) => ({ flat: chatRowToFlat(row) }),
  },
  { name: 'flat rows', matches: () => true, convert: (row) => ({ flat: row }) },
];

/** The server validates the body: what is wrong with it comes back with its reason. Hence the cast. */
function wireItem(type: EventType, body: unknown): Recognized {
  return { item: { type, body } as BatchItem };
}
