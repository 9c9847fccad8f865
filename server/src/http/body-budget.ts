import type { FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '../lib/errors.ts';
import type { App } from './route.ts';

/** Smaller bodies are not counted: this is on the path of every event. */
const SMALL_BYTES = 256 * 1024;
/** What JSON commonly unfolds to, per byte as sent. */
const COMPRESSION_RATIO = 8;

/** Called while a body comes whose size its headers don't tell; what is returned is why it must not grow to `bytes`. */
export type HoldBody = (reply: FastifyReply, bytes: number) => AppError | undefined;

/**
 * Bounds the memory that large bodies under way take together, whatever the number of connections: beyond it a
 * request is answered 503, before its body is read where its headers tell its size.
 */
export function limitBodiesInFlight(
  app: App,
  budgetBytes: number,
  maxBodyBytes: number,
): { readonly hold: HoldBody } {
  let inFlight = 0;
  const held = new WeakMap<FastifyReply, number>();
  const hold: HoldBody = (reply, bytes) => {
    const before = held.get(reply) ?? 0;
    if (bytes <= Math.max(SMALL_BYTES, before)) return undefined;
    if (inFlight + bytes - before > budgetBytes) {
      const busy = 'The server is busy with other large requests';
      return new AppError('overloaded', busy, { retryAfterSeconds: 1 });
    }
    inFlight += bytes - before;
    held.set(reply, bytes);
    if (before === 0) {
      reply.raw.once('close', () => {
        inFlight -= held.get(reply) ?? 0;
      });
    }
    return undefined;
  };
  app.addHook('preParsing', (request, reply, payload, done) => {
    const refusal = hold(reply, Math.min(expectedBytes(request), maxBodyBytes));
    if (refusal) done(refusal);
    else done(null, payload);
  });
  return { hold };
}

/** As far as the headers tell; 0 where they don't. */
function expectedBytes({ headers }: FastifyRequest): number {
  const declared = Number(headers['content-length'] ?? 0);
  return headers['content-encoding'] ? declared * COMPRESSION_RATIO : declared;
}
