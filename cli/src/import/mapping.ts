import { UsageError } from '../command.ts';
import { type ImportFieldName, importFieldNames } from './fields.ts';

/** Where a field's value comes from: a column, or the same text for every row. */
export type FieldSource = { readonly column: string } | { readonly constant: string };

/** What `--map` says. */
export type Mapping = {
  readonly fields: ReadonlyMap<ImportFieldName, FieldSource>;
  readonly tags: ReadonlyMap<string, FieldSource>;
};

/** Reads `input=question,end_user==anon,tag.plan=plan`; `==` gives a constant. Fails with a `UsageError` that names what is allowed. */
export function parseMapping(texts: readonly string[]): Mapping {
  const fields = new Map<ImportFieldName, FieldSource>();
  const tags = new Map<string, FieldSource>();
  for (const part of texts
    .flatMap((text) => text.split(','))
    .filter((text) => text.trim() !== '')) {
    const match = /^\s*([^=]+?)\s*(==?)(.*)$/.exec(part);
    if (!match) throw new UsageError(`--map ${part}: expected field=column or field==value`);
    const [, target = '', operator, value = ''] = match;
    const source = operator === '==' ? { constant: value } : { column: value.trim() };
    if ('column' in source && source.column === '') {
      throw new UsageError(`--map ${part}: no column is named`);
    }
    if (target.startsWith('tag.') && target.length > 4) tags.set(target.slice(4), source);
    else fields.set(fieldName(target), source);
  }
  return { fields, tags };
}

function fieldName(target: string): ImportFieldName {
  const known = importFieldNames.find((name) => name === target);
  if (known) return known;
  const allowed = [...importFieldNames, 'tag.<name>'].join(', ');
  throw new UsageError(`--map: unknown field ${JSON.stringify(target)}; allowed are ${allowed}`);
}
