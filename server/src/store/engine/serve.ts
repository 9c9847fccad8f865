import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerEngineError, type EngineFailure } from './http-error.ts';
import { type EngineRequest, parseInsert, readEngineRequest } from './http-request.ts';
import type { EngineProcessOptions } from './process.ts';
import { createSessionPool, openSession, type RawInsert } from './session-pool.ts';
import { connectionArgs } from './settings.ts';
import { streamResult } from './stream-result.ts';

const READERS = 4;
const STREAMS = 2;
/** Sessions of DELETE, OPTIMIZE and the like, which take minutes: inserts never wait behind them. */
const MAINTENANCE = 2;
/** How long running statements may take to end at shutdown. */
const SHUTDOWN_MS = 8_000;

const NO_ENVIRONMENT = { settings: {}, params: {} };

/** Opens the engine on its directory and serves the ClickHouse HTTP interface on a unix socket. */
export async function serveEngine(
  options: EngineProcessOptions,
): Promise<{ close(): Promise<void> }> {
  const args = connectionArgs(options);
  const open = () => openSession(options.directory, args);
  const pools = {
    watchdog: createSessionPool(open, 1),
    writer: createSessionPool(open, 1),
    readers: createSessionPool(open, READERS),
    streams: createSessionPool(open, STREAMS),
    maintenance: createSessionPool(open, MAINTENANCE),
  };
  let statements = 0;
  let running = 0;

  const kill = (condition: string) =>
    pools.watchdog.use((session) =>
      session.run(NO_ENVIRONMENT, `KILL QUERY WHERE ${condition} ASYNC`, 'Null'),
    );

  const answer = async (request: EngineRequest, response: ServerResponse) => {
    const tag = `/* undertone:${process.pid}:${++statements} */`;
    // An aborted request must not keep the engine busy; writes are left to finish.
    response.on('close', () => {
      if (!response.writableFinished) kill(`startsWith(query, '${tag}')`).catch(() => {});
    });
    const headers = {
      'X-ClickHouse-Format': request.format,
      'X-ClickHouse-Query-Id': request.queryId ?? '',
    };
    const insert = parseInsert(request.statement);
    if (insert && request.data) {
      const raw: RawInsert = {
        table: insert.table,
        columns: insert.columns,
        format: insert.format as RawInsert['format'],
        data: request.data,
      };
      const rows = await pools.writer.use((session) => session.insert(request.environment, raw));
      response.setHeader('X-ClickHouse-Summary', JSON.stringify({ written_rows: String(rows) }));
      response.writeHead(200, headers).end();
      return;
    }
    const statement = `${tag} ${request.statement}${request.data?.toString('utf8') ?? ''}`;
    if (!request.buffered && isSelect(request.statement)) {
      await pools.streams.use((session) =>
        streamResult({ session, request, statement, response, headers }),
      );
      return;
    }
    const pool = isSelect(request.statement) ? pools.readers : pools.maintenance;
    const bytes = await pool.use((session) => {
      if (response.destroyed) return Promise.resolve(new Uint8Array());
      return session.run(request.environment, statement, request.format);
    });
    response.writeHead(200, { 'Content-Type': 'text/plain; charset=UTF-8', ...headers });
    response.end(bytes);
  };

  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    running++;
    try {
      if (request.url === '/ping') {
        await pools.watchdog.use((session) => session.run(NO_ENVIRONMENT, 'SELECT 1', 'Null'));
        response.end('Ok.\n');
        return;
      }
      await answer(await readEngineRequest(request), response);
    } catch (error) {
      answerEngineError(response, error as EngineFailure);
    } finally {
      running--;
    }
  };

  await pools.watchdog.use((session) => session.run(NO_ENVIRONMENT, 'SELECT 1', 'Null'));
  const server = createServer({ maxHeaderSize: 1024 * 1024, keepAliveTimeout: 0 }, (req, res) => {
    void handle(req, res);
  });
  server.requestTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.socketPath, resolve);
  });

  return {
    async close() {
      server.close();
      const deadline = Date.now() + SHUTDOWN_MS;
      await kill("query_kind = 'Select' AND NOT startsWith(query, 'KILL')").catch(() => {});
      while (running > 0 && Date.now() < deadline) await new Promise((r) => setTimeout(r, 20));
      if (running > 0) await kill("NOT startsWith(query, 'KILL')").catch(() => {});
      server.closeAllConnections();
      for (const pool of Object.values(pools)) pool.close();
    },
  };
}

function isSelect(statement: string): boolean {
  return /^\s*(?:\/\*.*?\*\/\s*)*(?:SELECT|WITH|SHOW|DESCRIBE|DESC|EXPLAIN|EXISTS|\()/is.test(
    statement,
  );
}
