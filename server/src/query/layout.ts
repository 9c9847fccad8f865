import { type Part, type PartName, parts, type SourceName } from './parts.ts';

/** The numbers of each source that is read, in the order in which they travel. */
export type Layout = ReadonlyMap<SourceName, readonly PartName[]>;

/** Which source gives each part: the one that is read anyway, where there is a choice. */
export function layoutOf(used: ReadonlySet<PartName>): Layout {
  const wanted = [...used].sort();
  const fixed = wanted.map((name): Part => parts[name]).filter(({ orFrom }) => !orFrom);
  const needed = new Set(fixed.map(({ source }) => source));
  const layout = new Map<SourceName, PartName[]>();
  for (const name of wanted) {
    const { source, orFrom }: Part = parts[name];
    const from = orFrom && needed.has(orFrom.source) ? orFrom.source : source;
    layout.set(from, [...(layout.get(from) ?? []), name]);
  }
  return new Map([...layout].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Where a part travels; the place counts from 0. Throws where the layout does not have it. */
export function placeOf(
  layout: Layout,
  name: PartName,
): { readonly source: SourceName; readonly place: number } {
  for (const [source, names] of layout) {
    const place = names.indexOf(name);
    if (place >= 0) return { source, place };
  }
  throw new Error(`no source gives ${name}`);
}
