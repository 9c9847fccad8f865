import type { App } from './route.ts';

type Known = { readonly pattern: RegExp; readonly methods: Set<string> };

/** An unknown path answers 404, a known one with another method 405 and the methods it has. Call before routes are added. */
export function answerUnknownRoutes(app: App): void {
  const known = new Map<string, Known>();
  app.addHook('onRoute', ({ url, method }) => {
    const entry = known.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
    known.set(url, entry);
    for (const name of [method].flat()) entry.methods.add(name);
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    const found = known.values().find(({ pattern }) => pattern.test(path));
    if (!found) return reply.code(404).send({ detail: 'Not Found' });
    return reply
      .code(405)
      .header('allow', [...found.methods].join(', '))
      .send({ detail: 'Method Not Allowed' });
  });
}

/** `/a/:id` and `/docs/*` as Fastify matches them. */
function patternOf(url: string): RegExp {
  const escaped = url.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/:[^/]+/g, '[^/]+').replaceAll('*', '.*')}$`);
}
