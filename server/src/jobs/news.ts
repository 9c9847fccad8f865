import { fromEngineText, type Micros, toEngineText } from '../lib/time.ts';
import { bind, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';

/** An interaction that came since the conversation analysis last looked. */
export type News = {
  readonly project_id: string;
  readonly id: string;
  readonly end_user: string;
  readonly timestamp: Micros;
  readonly conversation_id: string;
  readonly conversation_sent: boolean;
};

const AT_ONCE = 10_000;

/** News from `since` (inclusive) to `until` (exclusive), oldest first; `upTo`: everything before it has been returned. */
export async function readNews(
  store: Store,
  since: Micros,
  until: Micros,
): Promise<{ readonly news: readonly News[]; readonly upTo: Micros }> {
  const rows = await store.query<{
    project_id: string;
    id: string;
    end_user: string;
    start: string;
    conversation_id: string;
    conversation_sent: number;
    news: string;
  }>(sql`
    SELECT project_id, id, end_user, toString(timestamp) AS start, conversation_id, conversation_sent,
      toString(news_at) AS news
    FROM interactions
    WHERE news_at >= ${bind("DateTime64(6, 'UTC')", toEngineText(since))}
      AND news_at < ${bind("DateTime64(6, 'UTC')", toEngineText(until))}
    ORDER BY news_at LIMIT ${bind('UInt32', AT_ONCE)} WITH TIES`);
  // A row may be there in several versions.
  const distinct = new Map(rows.map((row) => [`${row.project_id} ${row.id}`, row])).values();
  const news = [...distinct].map((row) => ({
    project_id: row.project_id,
    id: row.id,
    end_user: row.end_user,
    timestamp: fromEngineText(row.start),
    conversation_id: row.conversation_id,
    conversation_sent: Boolean(row.conversation_sent),
  }));
  const last = rows.at(-1);
  const upTo = rows.length >= AT_ONCE && last ? fromEngineText(last.news) + 1 : until;
  return { news, upTo };
}
