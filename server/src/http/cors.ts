import type { App } from './route.ts';

/**
 * Answers the preflight of endpoints that keys of scope `feedback` may call. A preflight carries no key, so every
 * origin passes here; the request itself is checked against its key's origins in `auth.ts`.
 */
export function answerPreflights(app: App): void {
  app.addHook('onRoute', (route) => {
    if (route.config?.scope !== 'feedback' || route.method === 'OPTIONS') return;
    app.route({
      method: 'OPTIONS',
      url: route.url,
      schema: { hide: true },
      handler: (request, reply) =>
        reply
          .code(204)
          .headers({
            'access-control-allow-origin': request.headers.origin ?? '*',
            'access-control-allow-methods': 'POST',
            'access-control-allow-headers': 'authorization, content-type, content-encoding',
            'access-control-max-age': '7200',
            vary: 'Origin',
          })
          .send(),
    });
  });
}
