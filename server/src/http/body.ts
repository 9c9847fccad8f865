import { PassThrough, type Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { AppError } from '../lib/errors.ts';
import { parseForeignBytes } from '../lib/parse-json.ts';
import type { HoldBody } from './body-budget.ts';
import type { App } from './route.ts';

const lineTypes = [
  'application/x-ndjson',
  'application/ndjson',
  'application/jsonl',
  'application/jsonlines',
  'application/x-jsonlines',
  'text/plain',
] as const;

const decompressors: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** JSON and decompression. `hold` is told how large a body grows whose headers don't say it. */
export function acceptBodies(app: App, maxBytes: number, hold: HoldBody): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: unknown, bytes: Buffer) => parseForeignBytes(bytes),
  );
  app.addHook('preParsing', (request, reply, payload, done) => {
    const limited = (decoder: Transform) =>
      done(
        null,
        limit(payload, decoder, maxBytes, (bytes) => hold(reply, bytes)),
      );
    const encoding = request.headers['content-encoding']?.trim().toLowerCase();
    if (encoding === undefined || encoding === '' || encoding === 'identity') {
      if (request.headers['transfer-encoding'] === undefined) return done(null, payload);
      return limited(new PassThrough());
    }
    const create = Object.hasOwn(decompressors, encoding) ? decompressors[encoding] : undefined;
    if (create) return limited(create());
    done(new AppError('unsupported_media', 'Content-Encoding must be gzip, br or deflate'));
  });
}

/** A body that is read elsewhere. */
export type RawBody = {
  readonly bytes: Buffer;
  /** Events one a line instead of JSON. */
  readonly isLines: boolean;
};

/** In the routes that `add` adds bodies stay as they were received; schemas only describe them in the reference. */
export async function keepBodiesRaw(
  app: App,
  { orLines }: { readonly orLines: boolean },
  add: (routes: App) => void,
): Promise<void> {
  await app.register((routes: App, _options, done) => {
    const keep = (types: string | string[], isLines: boolean) =>
      routes.addContentTypeParser(types, { parseAs: 'buffer' }, (_request, bytes, parsed) =>
        parsed(null, { bytes, isLines }),
      );
    routes.removeAllContentTypeParsers();
    keep('application/json', false);
    if (orLines) keep([...lineTypes], true);
    routes.addHook('preValidation', (request, _reply, next) => {
      request.body ??= { bytes: Buffer.alloc(0), isLines: false } satisfies RawBody;
      next();
    });
    routes.setValidatorCompiler(() => () => true);
    add(routes);
    done();
  });
}

/**
 * Stops decoding at the limit, so that a small body that unfolds to gigabytes costs no more than a large one. Piped
 * by hand: `pipeline` would destroy the socket on an error, and the client would never read why.
 */
function limit(
  payload: Readable,
  decoder: Transform,
  maxBytes: number,
  hold: (bytes: number) => AppError | undefined,
): Readable {
  let received = 0;
  let decoded = 0;
  const limited = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      decoded += chunk.length;
      const refusal =
        decoded > maxBytes ? new AppError('too_large', 'The body is too large') : hold(decoded);
      if (refusal) fail(refusal);
      else done(null, chunk);
    },
  });
  const fail = (error: Error) => {
    payload.unpipe(decoder);
    payload.resume();
    decoder.destroy();
    limited.destroy(error);
  };
  payload.on('data', (chunk: Buffer) => {
    received += chunk.length;
  });
  payload.on('error', fail);
  decoder.on('error', (cause) =>
    fail(new AppError('not_json', 'The body could not be decompressed', { cause })),
  );
  payload.pipe(decoder).pipe(limited);
  // Fastify compares this with Content-Length.
  return Object.defineProperty(limited, 'receivedEncodedLength', { get: () => received });
}
