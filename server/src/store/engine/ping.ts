import http from 'node:http';

/** `dead`: the engine says that it goes down after a fatal error; `silent`: no answer in time. */
export type PingResult = 'answered' | 'dead' | 'silent';

/** Exception code ABORTED: what every statement gets after a crash inside the engine. */
const ABORTED = '236';

/** Asks the engine process on its socket: `/ping` runs a statement, `/live` only needs the event loop. */
export function ping(
  socketPath: string,
  path: '/ping' | '/live',
  timeoutMs: number,
): Promise<PingResult> {
  return new Promise((resolve) => {
    const request = http.get({ socketPath, path, agent: false }, (response) => {
      response.resume();
      clearTimeout(timer);
      const code = response.headers['x-clickhouse-exception-code'];
      resolve(code === ABORTED ? 'dead' : 'answered');
    });
    const timer = setTimeout(() => {
      resolve('silent');
      request.destroy();
    }, timeoutMs);
    request.on('error', () => {
      clearTimeout(timer);
      resolve('silent');
    });
  });
}
