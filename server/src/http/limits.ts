import underPressure from '@fastify/under-pressure';
import type { FastifyReply } from 'fastify';
import { AppError } from '../lib/errors.ts';
import type { App } from './route.ts';

const WINDOW_MS = 1_000;
/**
 * Mean over a second: a single long turn (one huge body) does not count, turn after turn of this length does. Not
 * lower, because a machine that is busy with other things lags too, and refusing would not help it.
 */
const MAX_EVENT_LOOP_DELAY_MS = 2_000;

type Window = { startedAt: number; count: number };

/** Counts a request of a key; throws AppError `rate_limited` beyond `limit` in the current second. */
export type RateLimiter = (keyId: string, reply: FastifyReply) => void;

/** Fixed windows of a second. Why not `@fastify/rate-limit`: docs/decisions/0003-http-shell.md. */
export function rateLimiter(limit: number): RateLimiter {
  const windows = new Map<string, Window>();
  const limitText = String(limit);
  return (keyId, reply) => {
    const now = performance.now();
    let window = windows.get(keyId);
    if (!window || now - window.startedAt >= WINDOW_MS) {
      window = { startedAt: now, count: 0 };
      windows.set(keyId, window);
    }
    window.count++;
    reply.header('ratelimit-limit', limitText);
    reply.header('ratelimit-remaining', String(Math.max(0, limit - window.count)));
    reply.header('ratelimit-reset', '1');
    if (window.count <= limit) return;
    throw new AppError('rate_limited', `More than ${limit} requests per second with this key`, {
      retryAfterSeconds: 1,
    });
  };
}

/** Refuses requests that need a key while the event loop lags; health and metrics go on answering. */
export async function refuseUnderPressure(app: App): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: MAX_EVENT_LOOP_DELAY_MS,
    pressureHandler: (request) => {
      if (request.routeOptions.config.scope === undefined) return;
      throw new AppError('overloaded', 'The server is overloaded', { retryAfterSeconds: 2 });
    },
  });
}
