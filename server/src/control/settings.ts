import type { Clock } from '../lib/clock.ts';
import { parseJson } from '../lib/parse-json.ts';
import type { Micros } from '../lib/time.ts';
import type { ControlDb } from './schema.ts';
import {
  type ProjectSettings,
  projectSettings,
  type SentProjectSettings,
} from './settings-schema.ts';

/** A change by another process is noticed after at most this. */
const MAX_AGE_MICROS = 1_000_000;

export type Settings = {
  /** Complete, defaults filled in. The same object as before while nothing changed, so callers may key caches by it. */
  get(projectId: string): Promise<ProjectSettings>;
  /** Replaces all settings of the project; what is left out falls back to its default. */
  put(projectId: string, settings: SentProjectSettings): Promise<ProjectSettings>;
};

type Cached = {
  readonly value: ProjectSettings;
  readonly stored: string;
  readonly readAt: Micros;
};

/** `defaults`: what the operator's configuration says where a project says nothing. */
export function settingsStore(
  db: ControlDb,
  clock: Clock,
  defaults: SentProjectSettings = {},
): Settings {
  const cache = new Map<string, Cached>();

  const remember = (projectId: string, stored: string): ProjectSettings => {
    const before = cache.get(projectId);
    const value =
      before?.stored === stored
        ? before.value
        : projectSettings.parse({ ...defaults, ...(parseJson(stored) as object) });
    cache.set(projectId, { value, stored, readAt: clock() });
    return value;
  };

  return {
    async get(projectId) {
      const cached = cache.get(projectId);
      const age = cached ? clock() - cached.readAt : Number.POSITIVE_INFINITY;
      if (cached && age >= 0 && age <= MAX_AGE_MICROS) return cached.value;
      const row = await db
        .selectFrom('project_settings')
        .select('value')
        .where('project_id', '=', projectId)
        .executeTakeFirst();
      return remember(projectId, row?.value ?? '{}');
    },
    async put(projectId, settings) {
      const row = { value: JSON.stringify(settings), updated_at: clock() };
      await db
        .insertInto('project_settings')
        .values({ project_id: projectId, ...row })
        .onConflict((conflict) => conflict.column('project_id').doUpdateSet(row))
        .execute();
      return remember(projectId, row.value);
    },
  };
}
