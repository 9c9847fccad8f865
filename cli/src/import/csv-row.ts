/**
 * Splits one CSV record (its line end removed) into fields. Quotes follow RFC 4180; a quote inside an unquoted
 * field is taken as it is. Answers a problem's text where a closed quote is followed by something else.
 */
export function parseCsvRow(text: string, delimiter: string): readonly string[] | string {
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] !== '"') {
      const end = text.indexOf(delimiter, at);
      fields.push(end < 0 ? text.slice(at) : text.slice(at, end));
      if (end < 0) return fields;
      at = end + 1;
      continue;
    }
    const close = closingQuote(text, at + 1);
    if (close < 0) return `column ${fields.length + 1}: a quote is never closed`;
    fields.push(text.slice(at + 1, close).replaceAll('""', '"'));
    if (close + 1 === text.length) return fields;
    if (text[close + 1] !== delimiter) {
      return `column ${fields.length}: text after the closing quote; a quote inside a quoted field is written twice`;
    }
    at = close + 2;
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
