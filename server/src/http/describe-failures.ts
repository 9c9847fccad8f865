/** What the framework hands over: the document that it made. */
export type Described = { readonly openapiObject: Document };

type Document = {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  components?: object;
};
type Operation = {
  readonly security?: readonly unknown[];
  readonly requestBody?: unknown;
  readonly parameters?: readonly { readonly in: string }[];
  readonly responses: Record<string, unknown>;
};

const failure = {
  type: 'object',
  required: ['detail'],
  properties: { detail: { type: 'string' }, request_id: { type: 'string' } },
};

const problems = {
  type: 'object',
  required: ['detail'],
  properties: {
    detail: {
      type: 'array',
      items: {
        type: 'object',
        required: ['loc', 'msg', 'type'],
        properties: {
          loc: {
            type: 'array',
            items: { type: ['string', 'integer'] },
            description: 'where: body, query or path, then the fields that lead there',
          },
          msg: { type: 'string', description: 'the bad value and what is allowed' },
          type: { type: 'string' },
        },
      },
    },
  },
};

const fails = (description: string, schema = 'Failure') => ({
  description,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
});

const failures = {
  400: fails('The body is no JSON'),
  401: fails('The API key is missing, unknown or revoked'),
  403: fails('The API key has another scope'),
  413: fails('The body is too large'),
  415: fails('The body has another content type'),
  422: fails('What was sent is not possible; every problem is named', 'Problems'),
  429: fails('Too many requests with this key; come again after Retry-After'),
  500: fails('A defect of ours; request_id finds it in the log'),
  503: fails(
    'The store is away or the queue full: nothing was taken on; send again after Retry-After',
  ),
};

/**
 * Adds to each operation what it may answer besides success, by what it takes. `never`: the framework declares OpenAPI 2
 * and 3 together, which nothing else is assignable to.
 */
export function describeFailures({ openapiObject: document }: Described): never {
  document.components = {
    ...document.components,
    schemas: { Failure: failure, Problems: problems },
    responses: failures,
  };
  for (const methods of Object.values(document.paths ?? {})) {
    for (const { security, requestBody, parameters, responses } of Object.values(methods)) {
      const isChecked = requestBody !== undefined || parameters?.some((one) => one.in === 'query');
      const statuses = [
        ...(requestBody ? ['400', '413', '415'] : []),
        ...(security?.length ? ['401', '403', '429', '503'] : []),
        ...(isChecked ? ['422'] : []),
        '500',
      ];
      for (const status of statuses) {
        responses[status] ??= { $ref: `#/components/responses/${status}` };
      }
    }
  }
  return document as never;
}
