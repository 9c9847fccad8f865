import { expect, test } from 'vitest';
import { parseCsv } from './csv.ts';

test('cells may hold commas, quotes and line ends', () => {
  const text = 'id,text,label\r\n1,"a, ""b""\nc",x\r\n2,,y\n3,plain,"z"';
  expect(parseCsv(text)).toEqual([
    { id: '1', text: 'a, "b"\nc', label: 'x' },
    { id: '2', text: '', label: 'y' },
    { id: '3', text: 'plain', label: 'z' },
  ]);
  expect(parseCsv('')).toEqual([]);
});
