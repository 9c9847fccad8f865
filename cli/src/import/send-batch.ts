import { type BatchAnswer, type BatchItem, describeDetail, UndertoneError } from '@undertone/sdk';
import { UsageError } from '../command.ts';
import type { RejectedLine } from './import-state.ts';
import type { ReadRow } from './read-rows.ts';
import type { Recognizer } from './recognize.ts';

/** What became of one line. */
export type LineOutcome =
  | { readonly line: number; readonly ids: readonly string[] }
  | { readonly line: number; readonly isDeleted: true }
  | ({ readonly line: number } & RejectedLine);

export type SendBatch = (
  lines: readonly string[],
  options: { readonly signal?: AbortSignal },
) => Promise<BatchAnswer>;

/** The server kept on answering 503 to single lines. */
const MAX_ROUNDS = 8;

const FAILED = "the server's analysis of it failed; its log says where";

type Pending = { readonly line: number; readonly text: string };

/**
 * Sends the rows of a batch and answers what became of each line, in order. Lines the server could not take are sent
 * again; a request it refuses as a whole is halved until the culprit is alone. Fails with an `UndertoneError` if the server is not to be reached.
 */
export async function sendRows(
  rows: readonly ReadRow[],
  context: {
    readonly recognizer: Recognizer;
    readonly send: SendBatch;
    readonly signal: AbortSignal;
    readonly pause: (attempt: number, signal: AbortSignal) => Promise<void>;
  },
): Promise<readonly LineOutcome[]> {
  const outcomes = new Map<number, LineOutcome>();
  let pending: Pending[] = [];
  for (const row of rows) {
    const item = itemOf(row, context.recognizer);
    if (item === undefined) continue;
    if (typeof item === 'string') outcomes.set(row.line, { line: row.line, reason: item });
    else pending.push({ line: row.line, text: JSON.stringify(item) });
  }
  for (let round = 0; pending.length > 0; round++) {
    if (round > 0) await context.pause(round - 1, context.signal);
    pending = await sendPending(pending, outcomes, context);
    if (pending.length > 0 && round + 1 >= MAX_ROUNDS) {
      throw new UndertoneError({
        status: 503,
        detail: `the server did not take line ${pending[0]?.line} after ${MAX_ROUNDS} attempts`,
        retryable: true,
      });
    }
  }
  return [...outcomes.values()].sort((a, b) => a.line - b.line);
}

function itemOf(row: ReadRow, recognizer: Recognizer): BatchItem | string | undefined {
  if (row.problem !== undefined) return row.problem;
  if (row.row === undefined) return undefined;
  try {
    return recognizer.recognize(row.row);
  } catch (error) {
    // Of the whole file, not of this row.
    if (error instanceof UsageError) throw error;
    return `can't be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** Answers the lines to send again. */
async function sendPending(
  pending: readonly Pending[],
  outcomes: Map<number, LineOutcome>,
  context: { readonly send: SendBatch; readonly signal: AbortSignal },
): Promise<Pending[]> {
  let answer: BatchAnswer;
  try {
    const texts = pending.map(({ text }) => text);
    answer = await context.send(texts, { signal: context.signal });
  } catch (error) {
    if (!(error instanceof UndertoneError) || !isRefusedBody(error)) throw error;
    if (pending.length === 1) {
      const [only] = pending;
      if (only) outcomes.set(only.line, { line: only.line, reason: error.message });
      return [];
    }
    const middle = pending.length >> 1;
    const first = await sendPending(pending.slice(0, middle), outcomes, context);
    const second = await sendPending(pending.slice(middle), outcomes, context);
    return [...first, ...second];
  }
  const byIndex = new Map(answer.items.map((item) => [item.index, item]));
  const again: Pending[] = [];
  pending.forEach((entry, index) => {
    const item = byIndex.get(index);
    if (item?.state === 'deleted') outcomes.set(entry.line, { line: entry.line, isDeleted: true });
    else if (item?.status === 202) {
      outcomes.set(entry.line, { line: entry.line, ids: idsOf(item) });
    } else if (item?.status === 422) {
      const reason = item.detail ? describeDetail(item.detail) : 'refused by the server';
      outcomes.set(entry.line, { line: entry.line, reason });
    } else if (item?.status === 500) {
      outcomes.set(entry.line, { line: entry.line, reason: FAILED });
    } else again.push(entry);
  });
  return again;
}

/** 413 and 422 speak of the content; halving finds the line. A wrong key or address is not the lines' fault. */
function isRefusedBody(error: UndertoneError): boolean {
  return error.status === 400 || error.status === 413 || error.status === 422;
}

function idsOf(item: BatchAnswer['items'][number]): readonly string[] {
  const own = item.feedback_id ?? item.tags_id;
  if (own !== undefined) return [own];
  const { interaction_id: id } = item;
  return id === undefined || id === null ? [] : typeof id === 'string' ? [id] : id;
}
