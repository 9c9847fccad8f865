import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { DATA } from './read-data.ts';
import type { Row } from './row.ts';

/** The first rows are followed by their translations in the same order; the rest has none. */
const TRANSLATED = 180;

/**
 * Questions to a news assistant and prompt injections, English and German: `injection` or `none`. Its test file is not
 * there. A row and its translation fall into the same split.
 */
export async function deepset(): Promise<Row[]> {
  const file = fileURLToPath(
    new URL('deepset_pi/data__raw__train-00000-of-00001-9564e8b05b4757ab.parquet', DATA),
  );
  if (!existsSync(file)) return [];
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(file) });
  return rows.map((row, i) => {
    const block = Math.floor((i < 2 * TRANSLATED ? i % TRANSLATED : i) / 8);
    return {
      text: String(row['text']),
      labels: [Number(row['label']) === 1 ? 'injection' : 'none'],
      language: '',
      split: (['train', 'train', 'test', 'train', 'dev'] as const)[block % 5] ?? 'train',
      set: 'deepset',
      group: `deepset block ${block}`,
    };
  });
}
