import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { NewKey } from '../control/keys.ts';
import type { Control } from '../control/open-control.ts';
import { temporaryControl } from '../control/temporary-control.ts';
import { type AppOptions, buildApp } from './app.ts';
import { createMetricsRegistry } from './health.ts';
import type { App, Scope } from './route.ts';

/** For tests: the application with a real control store, listening on a free port of 127.0.0.1. */
export type TemporaryApp = {
  readonly app: App;
  readonly control: Control;
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** Every line that was logged, as JSON text. */
  readonly log: readonly string[];
  /** The header of a new key of the default project. */
  readonly authorization: (
    scope: Scope,
    key?: Partial<NewKey>,
  ) => Promise<{ readonly authorization: string }>;
  readonly remove: () => Promise<void>;
};

export async function temporaryApp(
  routes: (control: Control) => AppOptions['routes'],
  options: Partial<AppOptions> = {},
): Promise<TemporaryApp> {
  const temporary = await temporaryControl();
  const { control } = temporary;
  const log: string[] = [];
  const app = await buildApp({
    logger: pino({ level: 'debug' }, { write: (line: string) => void log.push(line) }),
    control,
    maxBodyBytes: 1 << 20,
    rateLimit: 1_000_000,
    readiness: async () => ({ control: await control.ready() }),
    metricsRegistry: createMetricsRegistry(),
    version: '0.0.0',
    checkAnswers: true,
    routes: routes(control),
    ...options,
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    app,
    control,
    url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    log,
    authorization: async (scope, key) => {
      const created = await control.keys.create({
        projectId: 'default',
        name: scope,
        scope,
        ...key,
      });
      return { authorization: `Bearer ${created.key}` };
    },
    remove: async () => {
      await app.close();
      await temporary.remove();
    },
  };
}
