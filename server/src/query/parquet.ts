import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { parseInstant } from '../lib/time.ts';
import { type ExportColumn, exportColumns } from './export-columns.ts';
import type { Interaction } from './present-interaction.ts';

type Cell = string | number | boolean | bigint | undefined;
type ColumnType = 'STRING' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'TIMESTAMP';

/** Interactions of one row group: some megabytes, all that is held in memory. */
const ROWS_PER_GROUP = 2_000;

const types: Partial<Record<ExportColumn, ColumnType>> = {
  timestamp: 'TIMESTAMP',
  end_timestamp: 'TIMESTAMP',
  feedback_action_rating: 'INTEGER',
  cost: 'DOUBLE',
  latency: 'DOUBLE',
  input_tokens: 'INTEGER',
  output_tokens: 'INTEGER',
  tokens_estimated: 'BOOLEAN',
  verbosity: 'INTEGER',
  pii_removed: 'BOOLEAN',
};

const elements = {
  STRING: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  INTEGER: { type: 'INT64' },
  DOUBLE: { type: 'DOUBLE' },
  BOOLEAN: { type: 'BOOLEAN' },
  TIMESTAMP: { type: 'INT64', converted_type: 'TIMESTAMP_MICROS' },
} as const;

const typeOf = (name: ExportColumn): ColumnType => types[name] ?? 'STRING';

function cell(value: unknown, type: ColumnType): Cell {
  if (value === null || value === undefined) return undefined;
  if (type === 'TIMESTAMP') return BigInt(parseInstant(String(value)) ?? 0);
  if (type === 'INTEGER') return BigInt(value as number);
  if (type !== 'STRING') return value as number | boolean;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A Parquet file in pieces; lists and objects are JSON texts. A cut file has no footer, so no reader takes it. */
export async function* parquet(
  pages: AsyncIterable<readonly Interaction[]>,
  onRows: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const schema = [
    { name: 'interaction', num_children: exportColumns.length },
    ...exportColumns.map((name) => ({
      name,
      repetition_type: 'OPTIONAL' as const,
      ...elements[typeOf(name)],
    })),
  ];
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: 'undertone' });
  const write = async (rows: readonly Interaction[]) => {
    const columnData = exportColumns.map((name) => ({
      name,
      data: rows.map((row) => cell(row[name], typeOf(name))),
    }));
    await file.write({ columnData, rowGroupSize: ROWS_PER_GROUP });
  };
  let held: Interaction[] = [];
  for await (const page of pages) {
    onRows(page.length);
    held.push(...page);
    if (held.length < ROWS_PER_GROUP) continue;
    await write(held);
    held = [];
    yield taken(bytes);
  }
  if (held.length > 0) await write(held);
  await file.finish();
  yield taken(bytes);
}

/** What was written since; the writer keeps counting its offsets. */
function taken(writer: ByteWriter): Uint8Array {
  const chunk = new Uint8Array(writer.buffer.slice(0, writer.index));
  writer.index = 0;
  return chunk;
}
