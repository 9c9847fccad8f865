import { type AnyTable, columnDefinition, createTable, tableColumns } from './ddl.ts';
import { bind, raw, sql } from './sql.ts';
import type { Store } from './store.ts';
import { eligibleUsers } from './tables/eligible-users.ts';
import { interactions } from './tables/interactions.ts';
import { patches } from './tables/patches.ts';
import { tombstones } from './tables/tombstones.ts';

export const storeTables: readonly AnyTable[] = [interactions, patches, tombstones, eligibleUsers];

/** Brings the engine's tables to what the declarations say. Idempotent. */
export async function migrate(
  store: Store,
  tables: readonly AnyTable[] = storeTables,
): Promise<void> {
  for (const table of tables) {
    await store.command(raw(createTable(table)));
    const existing = await store.query<{ name: string }>(
      sql`SELECT name FROM system.columns WHERE database = currentDatabase() AND table = ${bind('String', table.name)}`,
    );
    const names = new Set(existing.map((column) => column.name));
    for (const [name, column] of tableColumns(table)) {
      if (names.has(name)) continue;
      await store.command(
        raw(
          `ALTER TABLE \`${table.name}\` ADD COLUMN IF NOT EXISTS ${columnDefinition(name, column)}`,
        ),
      );
    }
  }
}
