import type { FastifyRequest } from 'fastify';
import { AppError } from '../lib/errors.ts';
import type { App } from './route.ts';

/** Smaller bodies are not counted: this is on the path of every event. */
const SMALL_BYTES = 256 * 1024;
/** What JSON commonly unfolds to, per byte as sent. */
const COMPRESSION_RATIO = 8;
const UNDECLARED_BYTES = 1024 * 1024;

/**
 * Bounds the memory that large bodies under way take together, whatever the number of connections: beyond it a
 * request is answered 503 before its body is read.
 */
export function limitBodiesInFlight(app: App, budgetBytes: number, maxBodyBytes: number): void {
  let inFlight = 0;
  app.addHook('preParsing', (request, reply, payload, done) => {
    const bytes = expectedBytes(request, maxBodyBytes);
    if (bytes <= SMALL_BYTES) return done(null, payload);
    if (inFlight + bytes > budgetBytes) {
      const busy = 'The server is busy with other large requests';
      return done(new AppError('overloaded', busy, { retryAfterSeconds: 1 }));
    }
    inFlight += bytes;
    reply.raw.once('close', () => {
      inFlight -= bytes;
    });
    done(null, payload);
  });
}

function expectedBytes({ headers }: FastifyRequest, maxBodyBytes: number): number {
  const declared = Number(headers['content-length'] ?? UNDECLARED_BYTES);
  const unfolded = headers['content-encoding'] ? declared * COMPRESSION_RATIO : declared;
  return Math.min(unfolded, maxBodyBytes);
}
