import type { Client } from './client.ts';

/** One operation of `/openapi.json`: what a complete test has to go through. */
export type Operation = {
  readonly method: string;
  /** With `{name}` for its parameters. */
  readonly path: string;
  /** Undefined: public. */
  readonly scope: string | undefined;
  readonly bodySchema: unknown;
};

type Description = {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly 'x-scope'?: string;
            readonly requestBody?: {
              readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
            };
          }
        >
      >
    >
  >;
};

export async function operations({ json }: Client): Promise<Operation[]> {
  const { paths } = await json<Description>('GET', '/openapi.json');
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      scope: operation['x-scope'],
      bodySchema: operation.requestBody?.content?.['application/json']?.schema,
    })),
  );
}
