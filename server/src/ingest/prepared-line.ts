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
  /** In the memory of all that were encoded together. */
  readonly open: Uint8Array;
};

/** Encoding is done where the analysis is, so that the server's own thread only puts bytes together. */
export function openLines(rows: readonly InteractionRow[]): PreparedLine[] {
  const texts = rows.map((row) => {
    const values = earlyColumns.map(([name, column]) =>
      column.encode(row[name as keyof InteractionRow]),
    );
    return JSON.stringify(values).slice(0, -1);
  });
  const sizes = texts.map((text) => Buffer.byteLength(text));
  // Memory of its own: what is a part of Node's pool cannot go to another thread.
  const bytes = Buffer.allocUnsafeSlow(sizes.reduce((sum, size) => sum + size, 0));
  let end = 0;
  return rows.map((row, i) => {
    const start = end;
    end += bytes.write(texts[i] as string, start);
    return {
      id: row.id,
      timestamp: row.timestamp,
      end_timestamp: row.end_timestamp,
      end_user: row.end_user,
      conversation_id: row.conversation_id,
      conversation_sent: row.conversation_sent,
      first_message_hash: row.first_message_hash,
      history_length: row.history_length,
      open: new Uint8Array(bytes.buffer, bytes.byteOffset + start, end - start),
    };
  });
}

/** How lines end that are written now, by their conversation. */
export function lineEnds(now: Micros): (conversationId: string) => string {
  const at = toEngineText(now);
  return (conversationId) => `,${JSON.stringify(conversationId)},"${at}","${at}","${at}"]`;
}
