import type { AnalysisSettings } from '../enrichment/analyzer.ts';
import type { PriceOverrides } from './price.ts';
import type { ProjectForWorker } from './worker.ts';

/** A project as worker threads need it; its revision changes whenever its settings do. */
export function projectsForWorkers<S extends object>(options: {
  readonly secret: (projectId: string) => Uint8Array;
  /** The same object as before while nothing changed. */
  readonly settings: (projectId: string) => Promise<S>;
  readonly analysis: (settings: S) => AnalysisSettings;
  readonly prices: (settings: S) => PriceOverrides;
}): (projectId: string) => Promise<ProjectForWorker> {
  const known = new Map<string, { settings: S; project: ProjectForWorker }>();
  let revision = 0;

  return async (projectId) => {
    const settings = await options.settings(projectId);
    const before = known.get(projectId);
    if (before?.settings === settings) return before.project;
    const project: ProjectForWorker = {
      id: projectId,
      revision: String(++revision),
      secret: options.secret(projectId),
      settings: options.analysis(settings),
      priceOverrides: options.prices(settings),
    };
    known.set(projectId, { settings, project });
    return project;
  };
}
