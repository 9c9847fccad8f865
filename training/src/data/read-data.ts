import { existsSync, readFileSync } from 'node:fs';

/** Public data sets; kept beside the checkout, not in it. */
export const DATA = new URL('../../../../shared/data/', import.meta.url);

/** A file of a data set as text; '' with a message where it is missing. */
export function dataText(path: string): string {
  const url = new URL(path, DATA);
  if (existsSync(url)) return readFileSync(url, 'utf8');
  console.error(`${path}: not found under ${DATA.pathname}, skipped`);
  return '';
}

/** The non-empty lines of a file. */
export const dataLines = (path: string): string[] =>
  dataText(path)
    .split('\n')
    .map((line) => line.replace(/\r$/, ''))
    .filter(Boolean);
