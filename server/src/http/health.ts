import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { z } from 'zod';
import type { App } from './route.ts';

/** Whether each thing the server depends on answers, by name, such as `{engine: true, control: true}`. */
export type Readiness = () => Promise<Readonly<Record<string, boolean>>>;

/** A registry with the process's metrics in it; others add theirs. */
export function createMetricsRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
}

const health = z.object({ status: z.literal('ok') });
const readiness = z.object({
  status: z.enum(['ready', 'not ready']),
  checks: z.record(z.string(), z.boolean()).describe('by name: whether it is well'),
});

export function healthRoutes(deps: {
  readonly readiness: Readiness;
  readonly metricsRegistry: Registry;
}): (app: App) => void {
  return (app) => {
    app.get(
      '/healthz',
      {
        schema: {
          tags: ['operations'],
          summary: 'The process lives',
          response: { 200: health },
        },
      },
      async () => ({ status: 'ok' as const }),
    );
    app.get(
      '/readyz',
      {
        schema: {
          tags: ['operations'],
          summary: 'The engine and the control store answer, and there is disk space',
          response: { 200: readiness, 503: readiness },
        },
      },
      async (_request, reply) => {
        const checks = await deps.readiness();
        if (Object.values(checks).every(Boolean)) return { status: 'ready' as const, checks };
        return reply.code(503).header('retry-after', '1').send({ status: 'not ready', checks });
      },
    );
    app.get(
      '/metrics',
      {
        schema: {
          tags: ['operations'],
          summary: 'Figures of the process for Prometheus',
          produces: ['text/plain'],
        },
      },
      async (_request, reply) =>
        reply.type(deps.metricsRegistry.contentType).send(await deps.metricsRegistry.metrics()),
    );
  };
}

/** Counts and times every answer by route and status. Call before routes are added. */
export function measureRequests(app: App, registry: Registry): void {
  const duration = new Histogram({
    name: 'undertone_http_request_seconds',
    help: 'Time from the first byte of a request to the last of its answer, seconds',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  app.addHook('onResponse', (request, reply, done) => {
    duration.observe(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
      },
      reply.elapsedTime / 1000,
    );
    done();
  });
}
