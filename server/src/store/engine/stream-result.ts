import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineRequest } from './http-request.ts';
import type { EngineSession } from './session-pool.ts';

/** Formats in which the engine's chunks can be put one after the other; each chunk of any other is a file of its own. */
const CONCATENABLE = new Set(['JSONEachRow', 'JSONCompactEachRow', 'CSV', 'TabSeparated', 'TSV']);

type StreamInput = {
  readonly session: EngineSession;
  readonly request: EngineRequest;
  readonly statement: string;
  readonly response: ServerResponse;
  readonly headers: Readonly<Record<string, string>>;
};

/** Writes the result of a SELECT as it comes, or through a file where the format has a head or a foot. */
export async function streamResult(input: StreamInput): Promise<void> {
  if (input.response.destroyed) return;
  if (CONCATENABLE.has(input.request.format)) await streamChunks(input);
  else await streamFile(input);
}

async function streamChunks(input: StreamInput): Promise<void> {
  const { session, request, statement, response, headers } = input;
  const stream = await session.stream(request.environment, statement, request.format);
  try {
    for await (const chunk of stream) {
      if (response.destroyed) return;
      if (!response.headersSent) response.writeHead(200, headers);
      await write(response, chunk.raw());
    }
    if (!response.headersSent) response.writeHead(200, headers);
    response.end();
  } finally {
    // A killed stream stays in the engine's list, with all it holds, until its session runs something else.
    if (response.destroyed) await session.run(request.environment, 'SELECT 1', 'Null');
  }
}

async function streamFile(input: StreamInput): Promise<void> {
  const { session, request, statement, response, headers } = input;
  const directory = await mkdtemp(join(tmpdir(), 'undertone-export-'));
  try {
    const file = join(directory, 'result');
    const select = statement.replace(/\bFORMAT\s+[A-Za-z0-9]+\s*;?\s*$/i, '');
    const into = `${select} INTO OUTFILE '${file}' FORMAT ${request.format}`;
    await session.run(request.environment, into, request.format);
    response.writeHead(200, headers);
    for await (const chunk of createReadStream(file)) {
      if (response.destroyed) return;
      await write(response, chunk as Buffer);
    }
    response.end();
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Waits for a slow reader; returns as well when it went away. */
async function write(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  if (response.write(bytes) || response.destroyed) return;
  const gone = new AbortController();
  await Promise.race([
    once(response, 'drain', { signal: gone.signal }),
    once(response, 'close', { signal: gone.signal }),
  ]).finally(() => gone.abort());
}
