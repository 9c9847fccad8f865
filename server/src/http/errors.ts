import { STATUS_CODES } from 'node:http';
import type { FastifyError, FastifyReply, FastifyRequest, FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { AppError, type ErrorCode, invalidRequest, type Problem } from '../lib/errors.ts';
import { loggableError } from '../lib/loggable-error.ts';
import { zodProblems } from '../lib/zod-problems.ts';

/** The one place where a failure gets its HTTP status. */
const statuses: Readonly<Record<ErrorCode, number>> = {
  invalid_request: 422,
  not_json: 400,
  too_large: 413,
  unsupported_media: 415,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  rate_limited: 429,
  overloaded: 503,
  store_unavailable: 503,
  query_too_expensive: 422,
  configuration: 500,
  internal: 500,
};

/** Fastify's own refusals, by its code: what the caller is told. */
const frameworkErrors: Readonly<Record<string, { status: number; detail: string }>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, detail: 'The body is too large' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { status: 400, detail: 'The body is empty, JSON was expected' },
  FST_ERR_CTP_INVALID_JSON_BODY: { status: 400, detail: 'The body is not valid JSON' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    status: 400,
    detail: 'The body is shorter or longer than Content-Length says',
  },
  FST_ERR_BAD_URL: { status: 400, detail: 'The URL is malformed' },
  FST_ERR_MAX_PARAM_LENGTH: { status: 404, detail: 'Not Found' },
};

const prefixes: Readonly<Record<string, string>> = {
  body: 'body',
  querystring: 'query',
  params: 'path',
  headers: 'header',
};

/** Parses a part of a request by its Zod schema; failures become the documented 422. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  const prefix = prefixes[httpPart ?? 'body'] ?? 'body';
  return (data) => {
    const result = schema.safeParse(data);
    if (result.success) return { value: result.data };
    return { error: invalidRequest(...zodProblems(result.error, data, [prefix])) };
  };
};

export function handleError(
  error: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { status, body, retryAfterSeconds } = failureOf(refusedType(error, request), request.id);
  if (retryAfterSeconds !== undefined) reply.header('retry-after', String(retryAfterSeconds));
  if (status >= 500) {
    reply.header('x-request-id', request.id);
    // Overload comes in thousands and says nothing new; a store that is away does.
    if (!(error instanceof AppError && error.code === 'overloaded')) {
      const failure = { status, error: loggableError(error) };
      request.log.error(failure, 'request failed');
    }
  }
  // Fastify closes where it refused a body midway, and the client, still sending, would never read why. Left open, the
  // rest is read and dropped, within the time a request has.
  reply.removeHeader('connection');
  reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify(body));
}

/** The framework's refusal of a media type, with the types of the endpoint that was asked. */
function refusedType(error: FastifyError | Error, { routeOptions }: FastifyRequest): Error {
  if ((error as FastifyError).code !== 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return error;
  const { consumes = ['application/json'] } = routeOptions.schema ?? {};
  return new AppError('unsupported_media', `Content-Type must be ${consumes.join(' or ')}`);
}

/** How a failure is told to the caller. */
export type Failure = {
  readonly status: number;
  readonly body: { readonly detail: string | readonly Problem[]; readonly request_id?: string };
  readonly retryAfterSeconds?: number | undefined;
};

export function failureOf(error: unknown, requestId: string): Failure {
  if (error instanceof AppError && error.exposed) return failureOfAppError(error);
  const known = frameworkErrors[(error as Partial<FastifyError> | undefined)?.code ?? ''];
  if (known) return { status: known.status, body: { detail: known.detail } };
  const { statusCode = 500 } = (error ?? {}) as Partial<FastifyError>;
  // The framework's other refusals, a cut upload among them; its words are not repeated.
  if (statusCode >= 400 && statusCode < 500) {
    return { status: statusCode, body: { detail: STATUS_CODES[statusCode] ?? 'Bad Request' } };
  }
  return { status: 500, body: { detail: 'Internal Server Error', request_id: requestId } };
}

function failureOfAppError(error: AppError): Failure {
  const status = statuses[error.code];
  const problems = error.problems.length
    ? error.problems
    : [{ loc: ['body'], msg: error.message, type: error.code }];
  return {
    status,
    body: { detail: status === 422 ? problems : error.message },
    retryAfterSeconds: error.retryAfterSeconds ?? (error.retryable ? 1 : undefined),
  };
}
