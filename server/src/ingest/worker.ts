import type { AnalysisSettings } from '../enrichment/analyzer.ts';
import type { Reanalysis } from '../enrichment/reanalyze.ts';
import { analysisVersion as currentVersion } from '../enrichment/registry.ts';
import type { InteractionRow } from '../store/tables/interactions.ts';
import type { InteractionDraft, PatchDraft } from './draft.ts';
import { createPreparation, type Preparation, type PreparedPatch } from './prepare.ts';
import { openLine, type PreparedLine } from './prepared-line.ts';
import type { PriceOverrides } from './price.ts';

/** A project as a worker is told of it; `revision` changes when anything in it does. */
export type ProjectForWorker = {
  readonly id: string;
  readonly revision: string;
  readonly secret: Uint8Array;
  readonly settings: AnalysisSettings;
  readonly priceOverrides: PriceOverrides;
};

export type PreparationRequest =
  | {
      readonly project: string;
      readonly drafts: readonly InteractionDraft[];
      readonly together: boolean;
    }
  | { readonly project: string; readonly patch: PatchDraft }
  | { readonly project: string; readonly stored: InteractionRow };

export type PreparationTask = {
  readonly projects: readonly ProjectForWorker[];
  readonly requests: readonly PreparationRequest[];
};

/** Per request: its lines, its patch, what is found in what was stored, or that its analysis failed (the others are not touched by it). */
export type PreparationResult =
  | { readonly lines: readonly PreparedLine[] }
  | { readonly patch: PreparedPatch }
  | { readonly reanalysis: Reanalysis }
  | Failure;

type Failure = { readonly failed: string };

/** Entry of a worker thread: which analyzers it runs. Only workers load them, with their models. */
export const analysisVersion = () => currentVersion;

const preparations = new Map<string, { revision: string; preparation: Preparation }>();

/** Entry of a worker thread: prepares one group of requests. */
export function prepareGroup(task: PreparationTask): PreparationResult[] {
  const projects = new Map(task.projects.map((project) => [project.id, project]));
  for (const [id, own] of Map.groupBy(task.requests, ({ project }) => project)) {
    const project = projects.get(id);
    const drafts = own.flatMap((request) => ('drafts' in request ? request.drafts : []));
    // What fails here fails again for its request alone.
    if (project) orFailed(() => preparationOf(project).foresee(drafts));
  }
  const begun = task.requests.map((request) => orFailed(() => begin(request, projects)));
  const read = begun.filter((one) => 'rows' in one);
  for (const [preparation, own] of Map.groupBy(read, (one) => one.preparation)) {
    try {
      preparation.analyze(own.flatMap(({ rows }) => rows));
    } catch {
      // One by one, so that only that request fails whose analysis does.
      for (const one of own)
        one.failure = orFailed(() => preparation.analyze(one.rows)) ?? undefined;
    }
  }
  return begun.map((one) =>
    'rows' in one ? (one.failure ?? { lines: one.rows.map(openLine) }) : one,
  );
}

/** The rows of a request on their way through the group. */
type Begun = {
  readonly preparation: Preparation;
  readonly rows: readonly InteractionRow[];
  failure?: Failure | undefined;
};

function begin(
  request: PreparationRequest,
  projects: ReadonlyMap<string, ProjectForWorker>,
): Begun | Exclude<PreparationResult, { lines: unknown }> {
  const project = projects.get(request.project);
  if (!project) throw new Error('the task does not carry the project of a request');
  const preparation = preparationOf(project);
  if ('patch' in request) return { patch: preparation.patch(request.patch) };
  if ('stored' in request) return { reanalysis: preparation.reanalyze(request.stored) };
  return { preparation, rows: preparation.interactions(request.drafts, request.together) };
}

function orFailed<T>(work: () => T): T | Failure {
  try {
    return work();
  } catch (error) {
    // Only the kind and the place: an error's message may quote a text.
    const place = error instanceof Error ? (error.stack?.split('\n    at ')[1] ?? '') : '';
    return { failed: `${error instanceof Error ? error.name : 'Error'} at ${place}` };
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
