import helmet from '@fastify/helmet';
import type { App } from './route.ts';

/** Of answers that are data: nothing may guess their type, keep, frame or run them. */
const dataHeaders = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
};

/** Three constant headers for all answers: helmet's cost more than the rest of a small request (docs/decisions/0003-http-shell.md). */
export function setDataHeaders(app: App): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(dataHeaders);
    done();
  });
}

/** All of helmet's headers for pages: `pages` is a scope of its own. */
export function setPageHeaders(pages: App): void {
  void pages.register(helmet, {
    // Transport is the operator's: a server on plain HTTP must go on working, and a proxy may add HSTS.
    strictTransportSecurity: false,
    contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
  });
}
