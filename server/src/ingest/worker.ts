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
  | { readonly failed: string };

/** Entry of a worker thread: which analyzers it runs. Only workers load them, with their models. */
export const analysisVersion = () => currentVersion;

const preparations = new Map<string, { revision: string; preparation: Preparation }>();

/** Entry of a worker thread: prepares one group of requests. */
export function prepareGroup(task: PreparationTask): PreparationResult[] {
  const projects = new Map(task.projects.map((project) => [project.id, project]));
  const rows: { readonly preparation: Preparation; readonly row: InteractionRow }[] = [];
  const results = task.requests.map((request) => {
    try {
      const project = projects.get(request.project);
      if (!project) throw new Error('the task does not carry the project of a request');
      const preparation = preparationOf(project);
      if ('patch' in request) return { patch: preparation.patch(request.patch) };
      if ('stored' in request) return { reanalysis: preparation.reanalyze(request.stored) };
      const own = preparation.interactions(request.drafts, request.together);
      for (const row of own) rows.push({ preparation, row });
      return { rows: own };
    } catch (error) {
      // Only the kind and the place: an error's message may quote a text.
      const place = error instanceof Error ? (error.stack?.split('\n    at ')[1] ?? '') : '';
      return { failed: `${error instanceof Error ? error.name : 'Error'} at ${place}` };
    }
  });
  for (const [preparation, own] of Map.groupBy(rows, (one) => one.preparation)) {
    preparation.conclude(own.map(({ row }) => row));
  }
  return results.map((result) =>
    'rows' in result ? { lines: result.rows.map(openLine) } : result,
  );
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
