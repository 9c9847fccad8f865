import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KeyAccess, Keys } from '../control/keys.ts';
import { type Scope, scopeIncludes } from '../control/scope.ts';
import { AppError } from '../lib/errors.ts';
import type { RateLimiter } from './limits.ts';
import type { App } from './route.ts';

const BEARER = /^Bearer +(\S+) *$/i;

/** Lets a request to a route with a scope pass only with a key that has it; sets `request.access`. */
export function authenticate(app: App, keys: Keys, limit: RateLimiter): void {
  app.decorateRequest('access');
  app.addHook('onRequest', (request, reply, done) => {
    const needed = request.routeOptions.config.scope;
    if (needed === undefined) return done();
    const key = bearerKey(request);
    const cached = key === undefined ? undefined : keys.authenticateCached(key);
    // The usual case answers at once: a promise per request would be paid 8,000 times a second.
    if (cached) return settle(() => admit(request, reply, cached, needed, limit), done);
    lookUp(keys, key, reply)
      .then((access) => admit(request, reply, access, needed, limit))
      .then(() => done(), done);
  });
}

function settle(work: () => void, done: (error?: Error) => void): void {
  let failure: Error | undefined;
  try {
    work();
  } catch (error) {
    failure = error as Error;
  }
  done(failure);
}

async function lookUp(
  keys: Keys,
  key: string | undefined,
  reply: FastifyReply,
): Promise<KeyAccess> {
  const access = key === undefined ? undefined : await keys.authenticate(key);
  if (access) return access;
  reply.header('www-authenticate', 'Bearer');
  throw new AppError(
    'unauthenticated',
    key === undefined
      ? 'An API key is needed: Authorization: Bearer <api key>'
      : 'The API key is unknown or was revoked',
  );
}

function admit(
  request: FastifyRequest,
  reply: FastifyReply,
  access: KeyAccess,
  needed: Scope,
  limit: RateLimiter,
): void {
  admitOrigin(request, reply, access, needed);
  limit(access.keyId, reply);
  if (!scopeIncludes(access.scope, needed)) {
    throw new AppError(
      'forbidden',
      `This endpoint needs a key of scope "${needed}"; this key has scope "${access.scope}"`,
    );
  }
  request.access = access;
}

/** Browsers may send feedback, with a key made for it, from the origins it names. */
function admitOrigin(
  request: FastifyRequest,
  reply: FastifyReply,
  access: KeyAccess,
  needed: Scope,
): void {
  const origin = request.headers.origin;
  if (origin === undefined || needed !== 'feedback' || access.scope !== 'feedback') return;
  if (!access.origins.includes(origin) && !access.origins.includes('*')) {
    throw new AppError('forbidden', 'This key may not be used from this origin');
  }
  reply.header('access-control-allow-origin', origin);
  reply.header(
    'access-control-expose-headers',
    'retry-after, ratelimit-limit, ratelimit-remaining, ratelimit-reset',
  );
  reply.header('vary', 'Origin');
}

function bearerKey(request: FastifyRequest): string | undefined {
  return BEARER.exec(request.headers.authorization ?? '')?.[1];
}
