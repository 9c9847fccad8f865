import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import type { Store } from '../store/store.ts';
import { coalesce } from './coalesce.ts';
import type { DeletedCheck } from './deleted.ts';
import type { InteractionDraft, PatchDraft } from './draft.ts';
import type { Committed, GroupCommit } from './group-commit.ts';
import { type PatchOutcome, writePatches } from './patch.ts';
import type { PreparedPatch } from './prepare.ts';
import type { Preparers } from './preparers.ts';
import type { PreparationResult, ProjectForWorker } from './worker.ts';

/** The operations of ingestion, the same for every endpoint that leads to them. */
export type Ingestor = {
  interactions(
    projectId: string,
    drafts: readonly InteractionDraft[],
    together?: boolean,
  ): Promise<readonly Committed[]>;
  /** Why a request with interactions should be refused before its body is read; undefined: there is room. */
  refusal(): AppError | undefined;
  patches(projectId: string, drafts: readonly PatchDraft[]): Promise<readonly PatchOutcome[]>;
  /** Resolves when every writing of patches that began before the call has ended. */
  barrier(): Promise<void>;
};

const MOST_PATCHES_PER_GROUP = 1000;
const MOST_QUEUED_PATCHES = 20_000;

type PatchOfProject = { readonly projectId: string; readonly draft: PatchDraft };

export function createIngestor(options: {
  readonly store: Store;
  readonly clock: Clock;
  readonly preparers: Preparers;
  readonly deleted: Pick<DeletedCheck, 'find'>;
  readonly groupCommit: GroupCommit;
  readonly projectOf: (projectId: string) => Promise<ProjectForWorker>;
  /** Called after patches were written. */
  readonly onPatched: () => void;
}): Ingestor {
  const { store, clock, preparers, deleted, groupCommit, projectOf, onPatched } = options;
  let queued = 0;
  const open = new Set<Promise<unknown>>();

  const handlePatches = async (items: readonly PatchOfProject[]): Promise<PatchOutcome[]> => {
    const ids = [...new Set(items.map(({ projectId }) => projectId))];
    const results = await preparers.prepare({
      projects: await Promise.all(ids.map(projectOf)),
      requests: items.map(({ projectId, draft }) => ({ project: projectId, patch: draft })),
    });
    const prepared = results.map(patchOf);
    const outcomes: PatchOutcome[] = [];
    for (const projectId of ids) {
      const places = items.flatMap((item, i) => (item.projectId === projectId ? [i] : []));
      const own = places.flatMap((place) => prepared[place] ?? []);
      const written = await writePatches(projectId, own, { store, clock, deleted });
      for (const [i, place] of places.entries()) {
        const outcome = written[i];
        if (outcome) outcomes[place] = outcome;
      }
    }
    onPatched();
    return outcomes;
  };
  const submitPatches = coalesce(handlePatches, MOST_PATCHES_PER_GROUP);

  return {
    async interactions(projectId, drafts, together = false) {
      return groupCommit.submit({ project: await projectOf(projectId), drafts, together });
    },

    refusal: groupCommit.refusal,

    async patches(projectId, drafts) {
      if (queued > 0 && queued + drafts.length > MOST_QUEUED_PATCHES) {
        throw new AppError('overloaded', 'too many events are waiting to be written', {
          retryAfterSeconds: 1,
        });
      }
      queued += drafts.length;
      const written = submitPatches(drafts.map((draft) => ({ projectId, draft })));
      const ended = written.catch(() => undefined);
      open.add(ended);
      try {
        return await written;
      } finally {
        open.delete(ended);
        queued -= drafts.length;
      }
    },

    async barrier() {
      await Promise.all([...open]);
    },
  };
}

function patchOf(result: PreparationResult): PreparedPatch {
  if ('patch' in result) return result.patch;
  throw new AppError('internal', 'the analysis of an event failed', {
    cause: new Error('failed' in result ? result.failed : 'a patch was prepared as interactions'),
  });
}
