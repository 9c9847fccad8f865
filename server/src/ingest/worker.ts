import type { AnalysisSettings } from '../enrichment/analyzer.ts';
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
  | { readonly project: string; readonly patch: PatchDraft };

export type PreparationTask = {
  readonly projects: readonly ProjectForWorker[];
  readonly requests: readonly PreparationRequest[];
};

/** Per request: its lines, or its patch, or that its analysis failed (the others are not touched by it). */
export type PreparationResult =
  | { readonly lines: readonly PreparedLine[] }
  | { readonly patch: PreparedPatch }
  | { readonly failed: string };

const preparations = new Map<string, { revision: string; preparation: Preparation }>();

/** Entry of a worker thread: prepares one group of requests. */
export function prepareGroup(task: PreparationTask): PreparationResult[] {
  const projects = new Map(task.projects.map((project) => [project.id, project]));
  return task.requests.map((request) => {
    try {
      const project = projects.get(request.project);
      if (!project) throw new Error('the task does not carry the project of a request');
      const preparation = preparationOf(project);
      return 'patch' in request
        ? { patch: preparation.patch(request.patch) }
        : { lines: preparation.interactions(request.drafts, request.together).map(openLine) };
    } catch (error) {
      // Only the kind and the place: an error's message may quote a text.
      const place = error instanceof Error ? (error.stack?.split('\n    at ')[1] ?? '') : '';
      return { failed: `${error instanceof Error ? error.name : 'Error'} at ${place}` };
    }
  });
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
