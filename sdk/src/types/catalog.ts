/** A name with its meaning; the catalogue says more in further fields. */
export type CatalogEntry = {
  readonly name: string;
  readonly description: string;
  readonly [more: string]: unknown;
};

export type Catalog = {
  readonly variables: readonly (CatalogEntry & { readonly unit: string })[];
  readonly dimensions: readonly CatalogEntry[];
  readonly filters: readonly CatalogEntry[];
};

export type ValuesAnswer = {
  readonly values: readonly { readonly value: string; readonly count: number }[];
};

/** Times, queue lengths and lag; the fields are described in the OpenAPI document. */
export type Status = Readonly<Record<string, unknown>>;

/** A project's settings; the fields are described in the OpenAPI document. */
export type Settings = Readonly<Record<string, unknown>>;
