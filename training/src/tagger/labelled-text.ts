import type { Span } from '../../../server/src/enrichment/pii/kinds.ts';

export type LabelledSpan = Span & { readonly kind: 'PERSON' | 'ADDRESS' };

/** A text with the names and addresses in it, in order and without overlap. */
export type LabelledText = { readonly text: string; readonly spans: readonly LabelledSpan[] };

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Builds a text piece by piece and keeps where the labelled pieces are. */
export function textBuilder() {
  let text = '';
  const spans: LabelledSpan[] = [];
  return {
    add: (piece: string, kind?: LabelledSpan['kind']) => {
      if (kind && piece !== '')
        spans.push({ start: text.length, end: text.length + piece.length, kind });
      text += piece;
    },
    built: (): LabelledText => ({ text, spans }),
  };
}

/** Texts one after the other, with `between` between them. */
export function concatenated(texts: readonly LabelledText[], between: string): LabelledText {
  const builder = textBuilder();
  texts.forEach(({ text, spans }, i) => {
    if (i > 0) builder.add(between);
    let from = 0;
    for (const span of spans) {
      builder.add(text.slice(from, span.start));
      builder.add(text.slice(span.start, span.end), span.kind);
      from = span.end;
    }
    builder.add(text.slice(from));
  });
  return builder.built();
}

/** The text with `prefix` before every line, as mail programs quote. */
export function quoted({ text, spans }: LabelledText, prefix: string): LabelledText {
  const moved = (at: number) => at + prefix.length * text.slice(0, at).split('\n').length;
  return {
    text: text
      .split('\n')
      .map((line) => prefix + line)
      .join('\n'),
    spans: spans.map(({ start, end, kind }) => ({ start: moved(start), end: moved(end), kind })),
  };
}

/** The same text with every unit changed by `change`; what would change its length stays. */
export function recased(
  { text, spans }: LabelledText,
  change: (unit: string) => string,
): LabelledText {
  const units = Array.from({ length: text.length }, (_, i) => {
    const changed = change(text.charAt(i));
    return changed.length === 1 ? changed : text.charAt(i);
  });
  return { text: units.join(''), spans };
}
