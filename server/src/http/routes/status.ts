import { z } from 'zod';
import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';
import { type Micros, toIso } from '../../lib/time.ts';
import type { App } from '../route.ts';

const jobStatus = z.object({
  last_run_at: z.string().nullable(),
  last_error: z.string().nullable(),
  runs: z.int(),
  running: z.boolean(),
});

const status = z.object({
  ingested_up_to: z.string().describe('everything acknowledged before this instant is on disk'),
  analysed_up_to: z
    .string()
    .nullable()
    .describe('everything acknowledged before this instant is applied, analysed and visible'),
  applied_up_to: z.string().nullable(),
  lag_seconds: z.number().nullable().describe('ingested_up_to − analysed_up_to'),
  queue: z
    .object({ requests: z.int(), bytes: z.int() })
    .describe('requests with interactions that were received and are not yet on disk'),
  reanalysis: z
    .object({ done: z.int(), total: z.int(), skipped: z.int(), finished: z.boolean() })
    .nullable()
    .describe(
      'interactions that other versions of the analyzers had read when this server started, how many were read again, and how many belong to projects that are not known (the log names them)',
    ),
  waiting_feedback: z.int().describe('feedback and tags events whose interaction has not come yet'),
  unmatched_feedback: z.int().describe('those that waited 7 days in vain'),
  dropped: z.literal(0),
  disk: z.object({ free_bytes: z.int(), total_bytes: z.int() }).nullable(),
  jobs: z.record(z.string(), jobStatus),
  damaged_parts: z
    .array(z.object({ table: z.string(), week: z.string(), part: z.string() }))
    .describe('parts of the data that cannot be read: their rows are missing from every answer'),
});

export type ServerStatus = z.infer<typeof status>;

export type StatusOptions = {
  readonly clock: Clock;
  readonly committedUpTo: () => Micros;
  /** Resolves when everything acknowledged before the call is in the engine. */
  readonly flush: () => Promise<void>;
  readonly derivedUpTo: () => Micros;
  readonly reanalysis: () => ServerStatus['reanalysis'] | undefined;
  readonly wakeDerivation: () => void;
  readonly queue: () => ServerStatus['queue'];
  /** Of one project. */
  readonly feedbackCounts: (projectId: string) => Promise<{ waiting: number; unmatched: number }>;
  readonly disk: () => Promise<{ free_bytes: number; total_bytes: number } | null>;
  readonly jobs: () => ServerStatus['jobs'];
  readonly damagedParts: () => Readonly<ServerStatus['damaged_parts']>;
};

const POLL_MS = 20;

/** How far the server has come, and the barrier that waits for it. */
export function statusRoutes(options: StatusOptions): (app: App) => void {
  const { clock, committedUpTo, derivedUpTo } = options;
  return (app) => {
    app.get(
      '/api/v1/status',
      {
        config: { scope: 'read' },
        schema: {
          tags: ['operations'],
          summary: 'Up to when events are stored, applied and analysed; queues, lag, disk',
          response: { 200: status },
        },
      },
      async (request): Promise<ServerStatus> => {
        const derived = derivedUpTo();
        const analysed = derived > 0 ? toIso(derived) : null;
        const { waiting, unmatched } = await options.feedbackCounts(request.access.projectId);
        return {
          ingested_up_to: toIso(committedUpTo()),
          analysed_up_to: analysed,
          applied_up_to: analysed,
          lag_seconds: derived > 0 ? Math.max(0, (committedUpTo() - derived) / 1e6) : null,
          reanalysis: options.reanalysis() ?? null,
          queue: options.queue(),
          waiting_feedback: waiting,
          unmatched_feedback: unmatched,
          dropped: 0,
          disk: await options.disk(),
          jobs: options.jobs(),
          damaged_parts: [...options.damagedParts()],
        };
      },
    );

    app.post(
      '/api/v1/status/settled',
      {
        config: { scope: 'read' },
        schema: {
          tags: ['operations'],
          summary: 'Waits until everything acknowledged so far is visible in reads',
          body: z
            .object({ timeout_seconds: z.number().min(0).max(300).default(60) })
            .nullish()
            .transform((body) => body ?? { timeout_seconds: 60 }),
          response: { 200: z.object({ settled: z.literal(true), up_to: z.string() }) },
        },
      },
      async (request) => {
        // Everything acknowledged so far began before the next tick of the clock.
        const asked = clock() + 1;
        const deadline = performance.now() + request.body.timeout_seconds * 1000;
        const flushed = () =>
          options.flush().then(
            () => true,
            () => false,
          );
        for (let inserted = false; derivedUpTo() < asked; ) {
          if (!inserted) inserted = await flushed();
          if (performance.now() > deadline) {
            throw new AppError(
              'overloaded',
              `not settled within ${request.body.timeout_seconds} seconds; try again`,
              { retryAfterSeconds: 1 },
            );
          }
          options.wakeDerivation();
          await new Promise((resolve) => setTimeout(resolve, POLL_MS));
        }
        return { settled: true as const, up_to: toIso(derivedUpTo()) };
      },
    );
  };
}
