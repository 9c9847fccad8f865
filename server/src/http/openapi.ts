import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { createJsonSchemaTransform } from 'fastify-type-provider-zod';
import { type Described, describeFailures } from './describe-failures.ts';
import type { App, Scope } from './route.ts';

const toJsonSchema = createJsonSchemaTransform({});

/** `/openapi.json`, from the same schemas that parse the requests. Call before routes are added. */
export async function describeApi(app: App, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Undertone',
        version,
        description: 'User analytics for products built on language models.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: {
        securitySchemes: {
          apiKey: {
            type: 'http',
            scheme: 'bearer',
            description: 'An API key; it names its project.',
          },
        },
      },
    },
    transformObject: (document) => describeFailures(document as Described),
    transform: (document) => {
      const { schema, url } = toJsonSchema(document);
      const scope = 'route' in document ? document.route.config?.scope : undefined;
      return { url, schema: { ...schema, ...statedScope(scope, schema.description) } };
    },
  });

  let text: string | undefined;
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    text ??= JSON.stringify(app.swagger());
    return reply.type('application/json; charset=utf-8').send(text);
  });
}

/** `/docs`: the description to read and try, its files from this server. It is what a browser is shown at `/`. */
export function addDocsPage(pages: App): void {
  pages.get('/', { schema: { hide: true } }, (_request, reply) => reply.redirect('/docs/'));
  void pages.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    // On plain HTTP it would send the browser to a port that speaks no TLS.
    transformStaticCSP: (policy) => policy.replace(' upgrade-insecure-requests;', ''),
  });
}

function statedScope(scope: Scope | undefined, description = '') {
  if (scope === undefined) return { security: [] };
  return {
    security: [{ apiKey: [] }],
    'x-scope': scope,
    description: `${description}\n\nScope: \`${scope}\`.`.trim(),
  };
}
