import type { IncomingMessage } from 'node:http';
import type { Environment } from './session-pool.ts';

/** A request of the ClickHouse HTTP interface. */
export type EngineRequest = {
  readonly environment: Environment;
  readonly queryId: string | undefined;
  readonly format: string;
  readonly statement: string;
  /** The body, where the statement came in the URL. */
  readonly data: Buffer | undefined;
};

/** Keys of the interface itself; everything else in the URL is a parameter or a setting. */
const INTERFACE_KEYS = new Set([
  'buffer_size',
  'compress',
  'decompress',
  'default_format',
  'password',
  'quota_key',
  'role',
  'session_check',
  'session_id',
  'session_timeout',
  'user',
  'wait_end_of_query',
  'query',
  'query_id',
  'database',
  // Settings of the HTTP server, which the embedded engine does not have.
  'enable_http_compression',
  'cancel_http_readonly_queries_on_client_close',
  'send_progress_in_http_headers',
]);

const FORMAT_CLAUSE = /\bFORMAT\s+([A-Za-z0-9]+)\s*;?\s*$/i;

export async function readEngineRequest(request: IncomingMessage): Promise<EngineRequest> {
  const url = new URL(request.url ?? '/', 'http://engine');
  const body = await readBody(request);
  const form = multipartFields(request.headers['content-type'], body);
  const fields = new Map([...url.searchParams, ...(form ?? [])]);
  const inUrl = fields.get('query');
  const statement = inUrl ?? body.toString('utf8');

  const settings: Record<string, string> = {};
  const params: Record<string, string> = {};
  for (const [key, value] of fields) {
    if (key.startsWith('param_')) params[key.slice('param_'.length)] = value;
    else if (!INTERFACE_KEYS.has(key)) settings[key] = value;
  }
  return {
    environment: { settings, params },
    queryId: fields.get('query_id'),
    format: FORMAT_CLAUSE.exec(statement)?.[1] ?? fields.get('default_format') ?? 'TabSeparated',
    statement,
    data: inUrl === undefined || form ? undefined : body,
  };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Fields of a multipart form, which the client uses for long parameters; undefined: another content type. */
export function multipartFields(
  contentType: string | undefined,
  body: Buffer,
): Map<string, string> | undefined {
  const boundary = /^multipart\/form-data;\s*boundary="?([^";]+)"?/i.exec(contentType ?? '')?.[1];
  if (boundary === undefined) return undefined;
  const fields = new Map<string, string>();
  const delimiter = Buffer.from(`--${boundary}`);
  let start = body.indexOf(delimiter);
  while (start >= 0) {
    const from = start + delimiter.length + 2;
    const next = body.indexOf(Buffer.from(`\r\n--${boundary}`), from);
    if (next < 0) break;
    const headerEnd = body.indexOf('\r\n\r\n', from);
    const name = /name="([^"]*)"/.exec(body.toString('latin1', from, headerEnd))?.[1];
    if (name !== undefined) fields.set(name, body.toString('utf8', headerEnd + 4, next));
    start = next + 2;
  }
  return fields;
}

const INSERT =
  /^\s*INSERT\s+INTO\s+([A-Za-z0-9_.`]+)\s*(?:\(([^)]*)\))?\s*FORMAT\s+([A-Za-z]+)\s*$/i;

/** Table, columns and format of an `INSERT ... FORMAT` whose rows are the body; undefined: something else. */
export function parseInsert(
  statement: string,
): { table: string; columns: string[] | undefined; format: string } | undefined {
  const match = INSERT.exec(statement);
  if (!match) return undefined;
  const [, table = '', columns, format = ''] = match;
  const unquote = (name: string) => name.trim().replaceAll('`', '');
  return { table: unquote(table), columns: columns?.split(',').map(unquote), format };
}
