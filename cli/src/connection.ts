import { createUndertone, type Undertone } from '@undertone/sdk';
import { type Io, UsageError } from './command.ts';

export type Connection = { readonly url: string; readonly apiKey: string };

/** `--url` and `--key`, else `UNDERTONE_URL` and `UNDERTONE_API_KEY`. */
export function connectionOf(
  options: { readonly url?: string | undefined; readonly key?: string | undefined },
  env: Io['env'],
): Connection {
  const url = options.url ?? env['UNDERTONE_URL'] ?? 'http://127.0.0.1:4700';
  const apiKey = options.key ?? env['UNDERTONE_API_KEY'];
  if (!/^https?:\/\//.test(url))
    throw new UsageError(`--url ${url}: must begin with http:// or https://`);
  if (!apiKey) throw new UsageError('no API key: give --key or set UNDERTONE_API_KEY');
  return { url, apiKey };
}

export function clientOf(connection: Connection): Undertone {
  return createUndertone({ ...connection, maxRetries: 8, timeoutMs: 120_000 });
}
