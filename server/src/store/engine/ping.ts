import http from 'node:http';

/** Whether the engine answers on its socket within the time. */
export function ping(socketPath: string, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = http.get({ socketPath, path: '/ping', agent: false }, (response) => {
      response.resume();
      clearTimeout(timer);
      resolve(response.statusCode === 200);
    });
    const timer = setTimeout(() => request.destroy(new Error('no answer')), timeoutMs);
    request.on('error', () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
}
