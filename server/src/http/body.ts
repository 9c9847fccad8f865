import { type Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { z } from 'zod';
import { AppError } from '../lib/errors.ts';
import { mayHaveEscapedName, parseJson } from '../lib/parse-json.ts';
import type { App } from './route.ts';

const textTypes = [
  'application/x-ndjson',
  'application/ndjson',
  'application/jsonl',
  'text/plain',
] as const;

const decompressors: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** JSON, text bodies and decompression. */
export function acceptBodies(app: App, maxBytes: number): void {
  acceptJson(app);
  app.addContentTypeParser([...textTypes], { parseAs: 'string' }, (request, body, done) => {
    const refused = takesText(request.routeOptions.schema?.body)
      ? null
      : new AppError('unsupported_media', 'Content-Type must be application/json');
    done(refused, body);
  });
  app.addHook('preParsing', (request, _reply, payload, done) => {
    const encoding = request.headers['content-encoding']?.trim().toLowerCase();
    if (encoding === undefined || encoding === '' || encoding === 'identity') {
      return done(null, payload);
    }
    const create = Object.hasOwn(decompressors, encoding) ? decompressors[encoding] : undefined;
    if (create) return done(null, decompress(payload, create(), maxBytes));
    done(new AppError('unsupported_media', 'Content-Encoding must be gzip, br or deflate'));
  });
}

/** Fastify's own parser, which refuses `__proto__` keys, but for names that it may misread. */
function acceptJson(app: App): void {
  const parseAsFastify = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    (request, text: string, done) => {
      if (!mayHaveEscapedName(text)) return parseAsFastify(request, text, done);
      try {
        done(null, parseJson(text));
      } catch (cause) {
        done(new AppError('not_json', 'The body is not valid JSON', { cause }));
      }
    },
  );
}

/** Whether a body's schema accepts text, as that of NDJSON does. */
function takesText(schema: unknown): boolean {
  return schema instanceof z.ZodType && schema.safeParse('').success;
}

/**
 * Stops inflating at the limit, so that a small body that unfolds to gigabytes costs no more than a large one. Piped
 * by hand: `pipeline` would destroy the socket on an error, and the client would never read why.
 */
function decompress(payload: Readable, decompressor: Transform, maxBytes: number): Readable {
  let received = 0;
  let inflated = 0;
  const limited = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      inflated += chunk.length;
      if (inflated > maxBytes) fail(new AppError('too_large', 'The body is too large'));
      else done(null, chunk);
    },
  });
  const fail = (error: Error) => {
    payload.unpipe(decompressor);
    payload.resume();
    decompressor.destroy();
    limited.destroy(error);
  };
  payload.on('data', (chunk: Buffer) => {
    received += chunk.length;
  });
  payload.on('error', fail);
  decompressor.on('error', (cause) =>
    fail(new AppError('not_json', 'The body could not be decompressed', { cause })),
  );
  payload.pipe(decompressor).pipe(limited);
  // Fastify compares this with Content-Length.
  return Object.defineProperty(limited, 'receivedEncodedLength', { get: () => received });
}
