import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Scope } from '../control/scope.ts';

export type { Scope };

/** Who is asking: set by `auth.ts` on every route whose config names a scope. */
export type Access = {
  readonly projectId: string;
  readonly keyId: string;
  readonly scope: Scope;
};

/** The Fastify instance with Zod schemas as the source of request types. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

declare module 'fastify' {
  interface FastifyRequest {
    access: Access;
  }
  interface FastifyContextConfig {
    /** The scope a key needs; a route without one is public. */
    scope?: Scope;
  }
}
