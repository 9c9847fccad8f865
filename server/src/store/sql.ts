/**
 * A piece of SQL with its bound values still inside. Pieces nest; placeholders are numbered only when the whole
 * statement is rendered, in reading order, so that golden tests are stable.
 */
export type Sql = {
  readonly strings: readonly string[];
  readonly values: readonly (Sql | Bound)[];
};

type Bound = { readonly type: string; readonly value: ParamValue };

/** What the engine's client can bind. */
export type ParamValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly ParamValue[]
  | ReadonlyMap<string, ParamValue>;

/** A rendered statement: `{p0:String}` placeholders and their values. */
export type Statement = {
  readonly sql: string;
  readonly params: Readonly<Record<string, ParamValue>>;
};

/** sql`SELECT ${bind('String', name)} FROM ${raw(table)}`: only Sql may be interpolated, so no value reaches the text. */
export function sql(strings: TemplateStringsArray, ...values: readonly (Sql | Bound)[]): Sql {
  return { strings: [...strings], values };
}

/** A bound value of a ClickHouse type, such as `bind('Array(String)', values)`. */
export function bind(type: string, value: ParamValue): Bound {
  return { type, value };
}

/** Trusted text, from our own source only: a name, a keyword, a fixed expression. */
export function raw(text: string): Sql {
  return { strings: [text], values: [] };
}

/** A back-quoted identifier, for aliases that come from a registry. */
export function identifier(name: string): Sql {
  return raw(`\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``);
}

export function join(parts: readonly Sql[], separator = ', '): Sql {
  if (parts.length === 0) return raw('');
  return { strings: ['', ...parts.slice(1).map(() => separator), ''], values: parts };
}

export function and(conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return raw('1');
  return join(
    conditions.map((condition) => sql`(${condition})`),
    ' AND ',
  );
}

/** Numbers the placeholders in reading order. */
export function render(statement: Sql): Statement {
  const params: Record<string, ParamValue> = {};
  let count = 0;
  const write = (piece: Sql): string =>
    piece.strings
      .map((text, i) => {
        const value = piece.values[i];
        if (value === undefined) return text;
        if ('strings' in value) return text + write(value);
        const name = `p${count++}`;
        params[name] = value.value;
        return `${text}{${name}:${value.type}}`;
      })
      .join('');
  return { sql: write(statement), params };
}
