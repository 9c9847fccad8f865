import { type Micros, toEngineText } from '../lib/time.ts';
import type { Column } from '../store/columns.ts';
import { type InteractionRow, interactions } from '../store/tables/interactions.ts';

/** Columns that are only known when a row is about to be written. */
const lateColumns = ['conversation_id', 'ingested_at', 'news_at', 'written_at'] as const;

const earlyColumns = Object.entries(interactions.columns as Record<string, Column>).filter(
  ([name]) => !(lateColumns as readonly string[]).includes(name),
);

/** The order of the values in a finished line. */
export const lineColumns: readonly string[] = [
  ...earlyColumns.map(([name]) => name),
  ...lateColumns,
];

/** A row on its way from a worker to the engine: encoded but for the late columns, with what placing it needs. */
export type PreparedLine = Pick<
  InteractionRow,
  | 'id'
  | 'timestamp'
  | 'end_timestamp'
  | 'end_user'
  | 'conversation_id'
  | 'conversation_sent'
  | 'first_message_hash'
  | 'history_length'
> & {
  readonly open: string;
};

/** Encoding is done where the analysis is, so that the server's own thread only joins texts. */
export function openLine(row: InteractionRow): PreparedLine {
  const values = earlyColumns.map(([name, column]) =>
    column.encode(row[name as keyof InteractionRow]),
  );
  return {
    id: row.id,
    timestamp: row.timestamp,
    end_timestamp: row.end_timestamp,
    end_user: row.end_user,
    conversation_id: row.conversation_id,
    conversation_sent: row.conversation_sent,
    first_message_hash: row.first_message_hash,
    history_length: row.history_length,
    open: JSON.stringify(values).slice(0, -1),
  };
}

export function closeLine(line: PreparedLine, conversationId: string, now: Micros): string {
  const at = toEngineText(now);
  return `${line.open},${JSON.stringify(conversationId)},"${at}","${at}","${at}"]`;
}
