import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { EngineRequest } from './http-request.ts';
import type { EngineSession } from './session-pool.ts';

/** Formats in which the engine's chunks can be put one after the other; each chunk of any other is a file of its own. */
const CONCATENABLE = new Set(['JSONEachRow', 'JSONCompactEachRow', 'CSV', 'TabSeparated', 'TSV']);

/** Writes the result of a SELECT as it comes, or through a file where the format has a head or a foot. */
export async function streamResult(input: {
  readonly session: EngineSession;
  readonly request: EngineRequest;
  readonly statement: string;
  readonly response: ServerResponse;
  readonly headers: Readonly<Record<string, string>>;
}): Promise<void> {
  const { session, request, statement, response, headers } = input;
  if (response.destroyed) return;
  if (CONCATENABLE.has(request.format)) {
    const stream = await session.stream(request.environment, statement, request.format);
    const chunks = async function* () {
      for await (const chunk of stream) yield chunk.raw();
    };
    const bytes = chunks();
    const first = await bytes.next();
    response.writeHead(200, headers);
    if (first.done !== true) response.write(first.value);
    await pipeline(Readable.from(bytes, { objectMode: false }), response);
    return;
  }
  const directory = await mkdtemp(join(tmpdir(), 'undertone-export-'));
  try {
    const file = join(directory, 'result');
    const select = statement.replace(/\bFORMAT\s+[A-Za-z0-9]+\s*;?\s*$/i, '');
    const into = `${select} INTO OUTFILE '${file}' FORMAT ${request.format}`;
    await session.run(request.environment, into, request.format);
    response.writeHead(200, headers);
    await pipeline(createReadStream(file), response);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
