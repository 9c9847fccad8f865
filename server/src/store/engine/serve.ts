import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { EngineProcessOptions } from './engine-options.ts';
import { answerEngineError, type EngineFailure } from './http-error.ts';
import { type EngineRequest, parseInsert, readEngineRequest } from './http-request.ts';
import { createSessionPool, openSession, type RawInsert } from './session-pool.ts';
import { connectionArgs } from './settings.ts';

/** Sessions by use, so that a long statement of one kind never holds up another kind. */
const SESSIONS = { watchdog: 1, inserts: 2, readers: 4, commands: 2 };
/** How long statements that write may take to end at shutdown. */
const SHUTDOWN_MS = 8_000;

const BARE = { settings: {}, params: {} };

/** Opens the engine on its directory and serves the ClickHouse HTTP interface on a unix socket. */
export async function serveEngine(
  options: EngineProcessOptions,
): Promise<{ close(): Promise<void> }> {
  const args = connectionArgs(options);
  const pool = (size: number) =>
    createSessionPool(() => openSession(options.directory, args), size);
  const watchdog = pool(SESSIONS.watchdog);
  const inserts = pool(SESSIONS.inserts);
  const readers = pool(SESSIONS.readers);
  const commands = pool(SESSIONS.commands);
  let statements = 0;
  let running = 0;

  const check = () => watchdog.use((session) => session.run(BARE, 'SELECT 1', 'Null'));
  const kill = async (condition: string) => {
    const statement = `KILL QUERY WHERE ${condition} ASYNC`;
    await watchdog.use((session) => session.run(BARE, statement, 'Null')).catch(() => {});
  };

  const answer = async (request: EngineRequest, response: ServerResponse) => {
    const headers = {
      'Content-Type': 'text/plain; charset=UTF-8',
      'X-ClickHouse-Format': request.format,
      'X-ClickHouse-Query-Id': request.queryId ?? '',
    };
    const insert = parseInsert(request.statement);
    if (insert && request.data) {
      const target = { ...insert, format: insert.format as RawInsert['format'] };
      const raw: RawInsert = { ...target, data: request.data };
      const rows = await inserts.use((session) => session.insert(request.environment, raw));
      const summary = JSON.stringify({ written_rows: String(rows) });
      response.writeHead(200, { ...headers, 'X-ClickHouse-Summary': summary }).end();
      return;
    }
    const tag = `/* undertone:${process.pid}:${++statements} */`;
    // A caller that went away must not keep the engine busy.
    response.once('close', () => {
      if (!response.writableFinished) void kill(`startsWith(query, '${tag}')`);
    });
    const statement = `${tag} ${request.statement}${request.data?.toString('utf8') ?? ''}`;
    await (isSelect(request.statement) ? readers : commands).use(async (session) => {
      if (response.destroyed) return;
      const bytes = await session.run(request.environment, statement, request.format);
      response.writeHead(200, headers).end(bytes);
    });
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    if (request.url === '/live') {
      // Says that this process's event loop runs, whatever the engine does.
      response.end('Ok.\n');
      return;
    }
    running++;
    try {
      if (request.url === '/ping') {
        await check();
        response.end('Ok.\n');
      } else {
        await answer(await readEngineRequest(request), response);
      }
    } catch (error) {
      answerEngineError(response, error as EngineFailure);
    } finally {
      running--;
    }
  };

  await check();
  const server = createServer({ maxHeaderSize: 1024 * 1024 }, (request, response) => {
    void handle(request, response);
  });
  // Its only client is the parent: no connection is too old, no statement too slow.
  server.requestTimeout = 0;
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.socketPath, resolve);
  });

  const ended = async (deadline: number) => {
    while (running > 0 && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    async close() {
      const deadline = Date.now() + SHUTDOWN_MS;
      server.close();
      // Closing a connection waits for its statement, so those that only read are ended first.
      await kill("query_kind = 'Select'");
      await ended(deadline);
      if (running > 0) await kill("query_kind != 'KillQuery'");
      await ended(deadline + 1_000);
      server.closeAllConnections();
      for (const each of [watchdog, inserts, readers, commands]) each.close();
    },
  };
}

function isSelect(statement: string): boolean {
  return /^\s*(?:\/\*.*?\*\/\s*)*(?:SELECT|WITH|SHOW|DESCRIBE|DESC|EXPLAIN|EXISTS|\()/is.test(
    statement,
  );
}
