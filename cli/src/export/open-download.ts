import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { type Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { describeDetail, UndertoneError } from '@undertone/sdk';

/** An answer under way; how it ended is known once `body` has. fetch hides trailers, hence node:http. */
export type Download = {
  readonly body: Readable;
  readonly trailers: () => Readonly<Record<string, string | undefined>>;
  /** Why the answer broke off; what had come by then went through `body`. */
  readonly brokenOff: () => string | undefined;
};

/** Fails with an `UndertoneError` where the server refuses or can't be reached. */
export function openDownload(options: {
  readonly url: string;
  readonly apiKey: string;
  /** The longest silence between two pieces. */
  readonly idleTimeoutMs: number;
}): Promise<Download> {
  const request = options.url.startsWith('https:') ? requestHttps : requestHttp;
  let silent = false;
  return new Promise((resolve, reject) => {
    const outgoing = request(options.url, {
      headers: {
        authorization: `Bearer ${options.apiKey}`,
        'accept-encoding': 'gzip',
        te: 'trailers',
      },
    });
    const silence = `nothing came for ${options.idleTimeoutMs / 1000} s`;
    outgoing.setTimeout(options.idleTimeoutMs, () => {
      silent = true;
      outgoing.destroy(new Error(silence));
    });
    outgoing.on('error', (cause) => {
      const detail = `cannot reach ${new URL(options.url).origin}: ${cause.message || 'no connection'}`;
      reject(new UndertoneError({ status: 0, detail, retryable: true, cause }));
    });
    outgoing.on('response', (response) => {
      if (response.statusCode !== 200) {
        collect(response).then((text) => reject(refusal(response.statusCode ?? 0, text)), reject);
        return;
      }
      const packed = response.headers['content-encoding'] === 'gzip';
      const body = packed
        ? response.pipe(createGunzip())
        : response.pipe(
            new Transform({
              transform: (chunk, _encoding, done) => done(null, chunk),
            }),
          );
      let brokenOff: string | undefined;
      response.on('error', () => {
        brokenOff = silent ? silence : cutBy(response.headers['x-request-id']);
        // What has come already may end with the reason.
        if (!body.destroyed) body.end();
      });
      // Nobody reads any more: without this the rest would be waited for.
      body.once('close', () => response.destroy());
      resolve({ body, trailers: () => response.trailers, brokenOff: () => brokenOff });
    });
    outgoing.end();
  });
}

function cutBy(requestId: string | string[] | undefined): string {
  const hint = requestId && `; the log of the server may tell why (request ${requestId})`;
  return `the connection was cut${hint ?? ''}`;
}

async function collect(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function refusal(status: number, text: string): UndertoneError {
  let detail = text.slice(0, 300);
  try {
    const parsed = JSON.parse(text) as { detail?: Parameters<typeof describeDetail>[0] };
    if (parsed.detail !== undefined) detail = describeDetail(parsed.detail);
  } catch {
    // Not our server's answer: its beginning has to do.
  }
  return new UndertoneError({ status, detail, retryable: status === 429 || status === 503 });
}
