import { appendFile } from 'node:fs/promises';
import type { Undertone } from '@undertone/sdk';
import {
  clearState,
  type ImportCounts,
  type ImportState,
  loadState,
  MAX_KEPT_REJECTS,
  noCounts,
  type RejectedLine,
  saveState,
} from './import-state.ts';
import type { Source } from './open-source.ts';
import type { Progress } from './progress.ts';
import { type Position, PositionChanged, type RowBatch, readRows } from './read-rows.ts';
import type { Recognizer } from './recognize.ts';
import { SeenIds } from './seen-ids.ts';
import { type LineOutcome, sendRows } from './send-batch.ts';

export type ImportPlan = {
  readonly source: Source;
  readonly client: Pick<Undertone, 'events'>;
  readonly recognizer: Recognizer;
  readonly progress: Progress;
  readonly batchSize: number;
  readonly concurrency: number;
  readonly target: string;
  /** undefined: nothing is kept, a rerun begins anew. */
  readonly statePath: string | undefined;
  readonly rejectsPath: string | undefined;
  readonly pause: (attempt: number, signal: AbortSignal) => Promise<void>;
};

export type ImportResult = {
  readonly counts: ImportCounts;
  readonly rejected: readonly RejectedLine[];
  /** Lines that an earlier run had dealt with. */
  readonly skipped: number;
  /** Why the rest of the file was not read. */
  readonly damage?: string;
};

const MAX_BATCH_BYTES = 6 * 1024 * 1024;
const SAVE_EVERY_MS = 500;

type Ledger = {
  position: Position;
  counts: ImportCounts;
  rejected: readonly RejectedLine[];
  readonly seen: SeenIds;
  newIds: Buffer[];
  newRejects: RejectedLine[];
  damage?: string;
};

/** Imports one file, or what an earlier run left of it. Fails with an `UndertoneError`; what was acknowledged till then stays in the state. */
export async function importFile(plan: ImportPlan): Promise<ImportResult> {
  const earlier = plan.statePath ? await loadState(plan.statePath, plan.target) : undefined;
  try {
    return await run(plan, earlier);
  } catch (error) {
    if (!(error instanceof PositionChanged)) throw error;
    plan.progress.say(`${error.message}: beginning anew (lines sent before are recognised)`);
    return run(plan, undefined);
  }
}

async function run(
  plan: ImportPlan,
  earlier: { readonly state: ImportState; readonly seen: SeenIds } | undefined,
): Promise<ImportResult> {
  if (!earlier && plan.statePath) await clearState(plan.statePath);
  const ledger: Ledger = {
    position: earlier?.state.position ?? { records: 0, digest: '' },
    counts: earlier?.state.counts ?? noCounts,
    rejected: earlier?.state.rejected ?? [],
    seen: earlier?.seen ?? new SeenIds(),
    newIds: [],
    // The file of rejects is begun anew by every run.
    newRejects: [...(earlier?.state.rejected ?? [])],
  };
  const skipped = ledger.counts.read;
  if (earlier) plan.progress.say(`going on after ${skipped} lines of an earlier run`);
  const batches = readRows(plan.source, {
    maxBatchRows: plan.batchSize,
    maxBatchBytes: MAX_BATCH_BYTES,
    resumeAfter: earlier?.state.position,
  });
  try {
    await pump(plan, batches, ledger);
  } finally {
    await save(plan, ledger);
    plan.progress.end();
  }
  const { counts, rejected, damage } = ledger;
  return { counts, rejected, skipped, ...(damage === undefined ? {} : { damage }) };
}

/** Several batches are under way at once; they enter the ledger in the order of the file, so that its position is true. */
async function pump(
  plan: ImportPlan,
  batches: AsyncGenerator<RowBatch, void, undefined>,
  ledger: Ledger,
): Promise<void> {
  const stop = new AbortController();
  const underWay: { readonly batch: RowBatch; readonly done: Promise<readonly LineOutcome[]> }[] =
    [];
  const startedMs = Date.now();
  const before = ledger.counts.read;
  let savedMs = startedMs;

  async function settleFirst(): Promise<void> {
    const first = underWay.shift();
    if (!first) return;
    enter(ledger, first.batch, await first.done);
    const perSecond = Math.round(
      (ledger.counts.read - before) / Math.max(0.001, (Date.now() - startedMs) / 1000),
    );
    plan.progress.show({
      fraction: plan.source.sizeBytes === 0 ? 1 : plan.source.bytesRead() / plan.source.sizeBytes,
      text: `${ledger.counts.read} lines, ${ledger.counts.rejected} rejected, ${perSecond}/s`,
    });
    if (Date.now() - savedMs < SAVE_EVERY_MS) return;
    await save(plan, ledger);
    savedMs = Date.now();
  }

  try {
    for await (const batch of batches) {
      const done = sendRows(batch.rows, {
        recognizer: plan.recognizer,
        send: plan.client.events.batchLines,
        signal: stop.signal,
        pause: plan.pause,
      });
      // Its failure is seen when its turn comes; until then it is not an unhandled one.
      done.catch(() => undefined);
      underWay.push({ batch, done });
      if (underWay.length >= plan.concurrency) await settleFirst();
    }
    while (underWay.length > 0) await settleFirst();
  } catch (error) {
    stop.abort();
    await Promise.allSettled(underWay.map(({ done }) => done));
    throw error;
  }
}

function enter(ledger: Ledger, batch: RowBatch, outcomes: readonly LineOutcome[]): void {
  let { read, stored, duplicate, rejected, deleted, interactions } = ledger.counts;
  for (const outcome of outcomes) {
    read++;
    if ('reason' in outcome) {
      rejected++;
      ledger.newRejects.push({ line: outcome.line, reason: outcome.reason });
      continue;
    }
    if ('isDeleted' in outcome) {
      deleted++;
      continue;
    }
    const fresh = outcome.ids
      .map((id) => ledger.seen.add(id))
      .filter((bytes) => bytes !== undefined);
    ledger.newIds.push(...fresh);
    interactions += fresh.length;
    if (outcome.ids.length > 0 && fresh.length === 0) duplicate++;
    else stored++;
  }
  ledger.counts = { read, stored, duplicate, rejected, deleted, interactions };
  const room = Math.max(0, MAX_KEPT_REJECTS - ledger.rejected.length);
  const fromBatch = ledger.newRejects.slice(ledger.newRejects.length - countRejects(outcomes));
  ledger.rejected = [...ledger.rejected, ...fromBatch.slice(0, room)];
  ledger.position = batch.position;
  const fatal = batch.rows.find((row) => row.isFatal);
  if (fatal?.problem !== undefined) ledger.damage = fatal.problem;
}

function countRejects(outcomes: readonly LineOutcome[]): number {
  return outcomes.filter((outcome) => 'reason' in outcome).length;
}

async function save(plan: ImportPlan, ledger: Ledger): Promise<void> {
  const { newIds, newRejects } = ledger;
  ledger.newIds = [];
  ledger.newRejects = [];
  if (plan.rejectsPath && newRejects.length > 0) {
    const lines = newRejects.map(({ line, reason }) =>
      JSON.stringify({ file: plan.source.path, line, reason }),
    );
    await appendFile(plan.rejectsPath, `${lines.join('\n')}\n`, { mode: 0o600 });
  }
  // After damage the position stands before it, but the line is counted: the next run begins anew.
  if (!plan.statePath || ledger.damage !== undefined) return;
  await saveState(
    plan.statePath,
    {
      format: 2,
      target: plan.target,
      position: ledger.position,
      counts: ledger.counts,
      rejected: ledger.rejected,
      seenIds: ledger.seen.size,
    },
    newIds,
  );
}
