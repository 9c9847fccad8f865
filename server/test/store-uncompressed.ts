import { raw, sql } from '../src/store/sql.ts';
import type { Store } from '../src/store/store.ts';

/** Compression hides texts from a scan of the files: stores every column of every table as it is from now on. */
export async function storeUncompressed(store: Store): Promise<void> {
  const columns = await store.query<{ table: string; name: string; type: string }>(
    sql`SELECT table, name, type FROM system.columns WHERE database = currentDatabase() ORDER BY table, position`,
  );
  for (const [table, own] of Map.groupBy(columns, (column) => column.table)) {
    const changes = own.map(({ name, type }) => `MODIFY COLUMN \`${name}\` ${type} CODEC(NONE)`);
    await store.command(raw(`ALTER TABLE \`${table}\` ${changes.join(', ')}`));
  }
}
