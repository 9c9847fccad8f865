import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import Fastify, { type FastifyBaseLogger, LogController } from 'fastify';
import {
  serializerCompiler as checkingSerializerCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import type { Registry } from 'prom-client';
import type { Control } from '../control/open-control.ts';
import { AppError } from '../lib/errors.ts';
import { authenticate } from './auth.ts';
import { acceptBodies } from './body.ts';
import { limitBodiesInFlight } from './body-budget.ts';
import { answerClientError } from './client-error.ts';
import { answerPreflights } from './cors.ts';
import { handleError, validatorCompiler } from './errors.ts';
import { healthRoutes, measureRequests, type Readiness } from './health.ts';
import { rateLimiter, refuseUnderPressure } from './limits.ts';
import { answerUnknownRoutes } from './not-found.ts';
import { addDocsPage, describeApi } from './openapi.ts';
import type { App } from './route.ts';
import { setDataHeaders, setPageHeaders } from './security-headers.ts';

/** A group of endpoints: `xRoutes(deps)` gives one. */
export type Routes = (app: App) => void | Promise<void>;

export type AppOptions = {
  readonly logger: FastifyBaseLogger;
  readonly control: Pick<Control, 'keys'>;
  readonly maxBodyBytes: number;
  /** Requests per second and key. */
  readonly rateLimit: number;
  readonly routes: readonly Routes[];
  readonly readiness: Readiness;
  readonly metricsRegistry: Registry;
  readonly version: string;
  /** Answers are also checked against their schemas (500 where they differ): for tests, it costs time. */
  readonly checkAnswers?: boolean;
  /** What large bodies under way may take together; default 64 MiB or four of the largest. */
  readonly bodyBudgetBytes?: number;
  /** How long closing waits for clients that do not read their answers; default 5 seconds. */
  readonly closeTimeoutMs?: number;
};

const MIN_BODY_BUDGET_BYTES = 64 * 1024 * 1024;

/** The HTTP application, ready but not listening. */
export async function buildApp(options: AppOptions): Promise<App> {
  const app: App = Fastify({
    clientErrorHandler: answerClientError,
    frameworkErrors: handleError,
    loggerInstance: options.logger,
    logController: new LogController({
      disableRequestLogging: true,
      requestIdLogLabel: 'requestId',
    }),
    bodyLimit: options.maxBodyBytes,
    genReqId: requestIds(),
    // Refused by `closeInTime` in the documented shape.
    return503OnClosing: false,
    requestTimeout: 120_000,
    keepAliveTimeout: 75_000,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 1_000 },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(
    options.checkAnswers ? checkingSerializerCompiler : () => JSON.stringify,
  );
  app.setErrorHandler(handleError);

  closeInTime(app, options.closeTimeoutMs ?? 5_000);
  answerUnknownRoutes(app);
  setDataHeaders(app);
  measureRequests(app, options.metricsRegistry);
  logOutcomes(app);
  await refuseUnderPressure(app);
  authenticate(app, options.control.keys, rateLimiter(options.rateLimit));
  const bodies = limitBodiesInFlight(
    app,
    options.bodyBudgetBytes ?? Math.max(MIN_BODY_BUDGET_BYTES, 4 * options.maxBodyBytes),
    options.maxBodyBytes,
  );
  acceptBodies(app, options.maxBodyBytes, bodies.hold);
  answerPreflights(app);
  await compressAnswers(app);
  await describeApi(app, options.version);
  await app.register((pages: App, _options, done) => {
    setPageHeaders(pages);
    addDocsPage(pages);
    done();
  });

  for (const add of [healthRoutes(options), ...options.routes]) await add(app);
  await app.ready();
  return app;
}

/**
 * Requests under way are finished, new ones on open connections are refused; a client that stopped reading does not
 * keep the process from ending.
 */
function closeInTime(app: App, timeoutMs: number): void {
  let closing = false;
  app.addHook('onRequest', (_request, _reply, done) => {
    done(
      closing
        ? new AppError('overloaded', 'The server is shutting down', { retryAfterSeconds: 2 })
        : undefined,
    );
  });
  app.addHook('preClose', async () => {
    closing = true;
    const timer = setTimeout(() => app.server.closeAllConnections(), timeoutMs).unref();
    app.server.once('close', () => clearTimeout(timer));
  });
}

/** Unique in this process's life and, by its random beginning, across processes. */
function requestIds(): () => string {
  const prefix = Math.random().toString(36).slice(2, 10);
  let count = 0;
  return () => `${prefix}-${(count++).toString(36)}`;
}

/** Answers of ingestion are a hundred bytes: only the others are compressed. */
async function compressAnswers(app: App): Promise<void> {
  app.addHook('onRoute', (route) => {
    const scope = route.config?.scope;
    if (scope === 'ingest' || scope === 'feedback') route.compress = false;
  });
  await app.register(compress, {
    globalDecompression: false,
    encodings: ['br', 'gzip'],
    threshold: 1_400,
    // An export is given on as it comes: a page that fills no buffer must not wait for the next one.
    zlibOptions: { flush: constants.Z_SYNC_FLUSH },
    brotliOptions: { flush: constants.BROTLI_OPERATION_FLUSH },
    customTypes: /^text\/|[+/](?:json|x-ndjson|xml)(?:;|$)/,
  });
}

/** One line per request, without its query, body and headers: those may bear personal data or a key. */
function logOutcomes(app: App): void {
  app.addHook('onResponse', (request, reply, done) => {
    const failed = reply.statusCode >= 500;
    if (failed || request.log.level === 'debug' || request.log.level === 'trace') {
      const outcome = {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime * 10) / 10,
        ...(request.access?.projectId && {
          projectId: request.access.projectId,
          keyId: request.access.keyId,
        }),
      };
      request.log[failed ? 'info' : 'debug'](outcome, 'request');
    }
    done();
  });
}
