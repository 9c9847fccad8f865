import type { AnalysisSettings } from '../enrichment/analyzer.ts';
import type { Reanalysis } from '../enrichment/reanalyze.ts';
import { analysisVersion as currentVersion } from '../enrichment/registry.ts';
import { chunks } from '../lib/chunks.ts';
import { AppError, type ErrorCode, type Problem } from '../lib/errors.ts';
import { type LoggableError, loggableError } from '../lib/loggable-error.ts';
import type { InteractionRow } from '../store/tables/interactions.ts';
import { type EventTypeName, isWholeConversation } from './event-types.ts';
import { createPreparation, type Preparation, type PreparedPatch } from './prepare.ts';
import { openLines, type PreparedLine } from './prepared-line.ts';
import type { PriceOverrides } from './price.ts';
import {
  type EventBody,
  type Named,
  type ReadEvent,
  readEvents,
  type TimeLimits,
} from './read-events.ts';

/** A project as a worker is told of it; `revision` changes when anything in it does. */
export type ProjectForWorker = {
  readonly id: string;
  readonly revision: string;
  readonly secret: Uint8Array;
  readonly settings: AnalysisSettings;
  readonly priceOverrides: PriceOverrides;
};

/** What is asked of a worker for one project, named by its id. */
export type PreparationWork =
  | { readonly body: EventBody; readonly limits: TimeLimits }
  | { readonly stored: InteractionRow };

export type PreparationTask = {
  readonly projects: readonly ProjectForWorker[];
  readonly requests: readonly (PreparationWork & { readonly project: string })[];
};

/** Per request: its events, why its body as a whole is refused, or what is found in what was stored. */
export type PreparationResult =
  | { readonly events: readonly (PreparedEvent | Failure)[] }
  | { readonly refusal: Refusal }
  | { readonly reanalysis: Reanalysis }
  | Failure;

/** An AppError on its way between threads. */
export type Refusal = {
  readonly code: ErrorCode;
  readonly message: string;
  readonly problems: readonly Problem[];
};

/** An event as the lines of its interactions, as a patch, or refused. */
export type PreparedEvent = EventWithLines | EventWithPatch | RefusedEvent;
export type EventWithLines = OfType & { readonly lines: readonly PreparedLine[] };
export type EventWithPatch = OfType & { readonly patch: PreparedPatch };
export type RefusedEvent = Named & { readonly problems: readonly Problem[] };
type OfType = Named & { readonly type: EventTypeName };

/** The analysis failed; other events are not touched by it. */
export type Failure = Named & { readonly failed: LoggableError };

/** Entry of a worker thread: which analyzers it runs. Only workers load them, with their models. */
export const analysisVersion = () => currentVersion;

/** More at once gain nothing, and what was read of them lives long enough to be copied by the garbage collector. */
const PREPARED_TOGETHER = 128;

const preparations = new Map<string, { revision: string; preparation: Preparation }>();

/** Entry of a worker thread: prepares one group of requests. */
export function prepareGroup({ projects, requests }: PreparationTask): PreparationResult[] {
  const known = new Map(projects.map((project) => [project.id, project]));
  const read = requests.map((request) =>
    orFailed(() => readRequest(request, known.get(request.project))),
  );
  const prepared = new Map<ReadEvent, PreparedEvent | Failure>();
  const withEvents = read.filter((one) => 'events' in one);
  for (const [preparation, own] of Map.groupBy(withEvents, (one) => one.preparation)) {
    for (const some of chunks(
      own.flatMap(({ events }) => events),
      PREPARED_TOGETHER,
    )) {
      prepareEvents(some, preparation).forEach((one, i) => {
        prepared.set(some[i] as ReadEvent, one);
      });
    }
  }
  return read.map((one) =>
    'events' in one
      ? { events: one.events.map((event) => prepared.get(event) as PreparedEvent | Failure) }
      : one,
  );
}

type ReadRequest = { readonly preparation: Preparation; readonly events: readonly ReadEvent[] };

function readRequest(
  request: PreparationWork,
  project: ProjectForWorker | undefined,
): ReadRequest | Exclude<PreparationResult, { events: unknown }> {
  if (!project) throw new Error('the task does not carry the project of a request');
  const preparation = preparationOf(project);
  if ('stored' in request) return { reanalysis: preparation.reanalyze(request.stored) };
  try {
    return { preparation, events: readEvents(request.body, request.limits) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { code, message, problems } = error;
    return { refusal: { code, message, problems } };
  }
}

/** The rows of an event on their way. */
type Begun = OfType & {
  readonly rows: readonly InteractionRow[];
  failure?: Failure | undefined;
};

function prepareEvents(
  events: readonly ReadEvent[],
  preparation: Preparation,
): readonly (PreparedEvent | Failure)[] {
  const drafts = events.flatMap((event) => ('drafts' in event ? event.drafts : []));
  // What fails here fails again for its event alone.
  orFailed(() => preparation.foresee(drafts));
  const begun = events.map((event) => orFailed(() => begin(event, preparation)));
  const withRows = begun.filter((one) => 'rows' in one);
  try {
    preparation.analyze(withRows.flatMap(({ rows }) => rows));
  } catch {
    // One by one, so that only that event fails whose analysis does.
    for (const one of withRows) {
      one.failure = orFailed(() => preparation.analyze(one.rows)) ?? undefined;
    }
  }
  const lines = openLines(withRows.flatMap(({ rows, failure }) => (failure ? [] : rows))).values();
  return begun.map((one, i) => {
    const failure = 'rows' in one ? one.failure : 'failed' in one ? one : undefined;
    if (failure) {
      const { id } = events[i] as ReadEvent;
      return { ...(id !== undefined && { id }), ...failure };
    }
    if (!('rows' in one)) return one;
    const { rows, failure: _, ...named } = one;
    return { ...named, lines: rows.map(() => lines.next().value as PreparedLine) };
  });
}

function begin(event: ReadEvent, preparation: Preparation): Begun | EventWithPatch | RefusedEvent {
  if ('problems' in event) return event;
  if ('patch' in event) return { ...event, patch: preparation.patch(event.patch) };
  const { drafts, ...named } = event;
  return { ...named, rows: preparation.interactions(drafts, isWholeConversation(event.type)) };
}

function orFailed<T>(work: () => T): T | Failure {
  try {
    return work();
  } catch (error) {
    return { failed: loggableError(error) };
  }
}

function preparationOf(project: ProjectForWorker): Preparation {
  const known = preparations.get(project.id);
  if (known?.revision === project.revision) return known.preparation;
  const preparation = createPreparation(project.id, {
    secret: Buffer.from(project.secret),
    settings: project.settings,
    priceOverrides: project.priceOverrides,
  });
  preparations.set(project.id, { revision: project.revision, preparation });
  return preparation;
}
