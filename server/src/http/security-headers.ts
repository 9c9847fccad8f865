import type { App } from './route.ts';

const headers = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

export function setSecurityHeaders(app: App): void {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}
