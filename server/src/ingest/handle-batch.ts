import { AppError, invalidRequest, type Problem } from '../lib/errors.ts';
import { parseJson } from '../lib/parse-json.ts';
import { zodProblems } from '../lib/zod-problems.ts';
import type { PatchDraft } from './draft.ts';
import { type EventType, eventTypeOf, eventTypes } from './event-types.ts';
import {
  checkedDrafts,
  checkedPatch,
  type EventHandlingOptions,
  interactionAnswer,
  patchAnswer,
} from './handle-event.ts';

export const MOST_ITEMS = 5000;

/** What became of one item of a batch; `status` as the item's own endpoint would answer. */
export type BatchItemAnswer = {
  readonly index: number;
  readonly id?: string;
  readonly status: number;
} & Readonly<Record<string, unknown>>;

/** An item that was read, or why it could not be. */
export type ParsedItem =
  | { readonly id?: string; readonly type: EventType; readonly event: unknown }
  | { readonly id?: string; readonly problems: readonly Problem[] };

/** Stores or refuses each item on its own; answers in order. Feedback finds the interactions of its own batch. */
export async function handleBatch(
  projectId: string,
  parsed: readonly ParsedItem[],
  options: EventHandlingOptions,
): Promise<BatchItemAnswer[]> {
  const items: BatchItemAnswer[] = [];
  const finish = async (index: number, answer: () => Promise<Record<string, unknown>>) => {
    const { id } = parsed[index] ?? {};
    const named = { index, ...(id === undefined ? {} : { id }) };
    items[index] = await answer().then(
      // What was deleted is acknowledged like the rest; the item's own field is the number.
      ({ status, ...fields }) => ({
        ...named,
        status: 202,
        ...fields,
        ...(status ? { state: status } : {}),
      }),
      (error: unknown) => ({ ...named, ...refusal(error) }),
    );
  };
  const patches: { index: number; idField: string; draft: PatchDraft }[] = [];
  await Promise.all(
    parsed.map((item, index) => {
      if ('problems' in item)
        return finish(index, () => Promise.reject(invalidRequest(...item.problems)));
      const { type, event } = item;
      if (type.carries === 'patch') {
        try {
          const draft = checkedPatch(type, event, ['body'], options);
          patches.push({ index, idField: type.idField, draft });
          return undefined;
        } catch (error) {
          return finish(index, () => Promise.reject(error));
        }
      }
      return finish(index, async () => {
        const drafts = await checkedDrafts(projectId, type, event, ['body'], options);
        return interactionAnswer(
          type,
          await options.ingestor.interactions(projectId, drafts, type.many),
        );
      });
    }),
  );
  if (patches.length === 0) return items;
  // After the interactions, so that feedback finds those of its own batch.
  const outcomes = options.ingestor.patches(
    projectId,
    patches.map(({ draft }) => draft),
  );
  await Promise.all(
    patches.map(({ index, idField }, i) =>
      finish(index, async () => {
        const outcome = (await outcomes)[i];
        if (!outcome) throw new Error('a patch was written without an outcome');
        return patchAnswer(idField, outcome);
      }),
    ),
  );
  return items;
}

function refusal(error: unknown): { status: number; detail: unknown } {
  if (error instanceof AppError && error.code === 'invalid_request') {
    return { status: 422, detail: error.problems };
  }
  if (error instanceof AppError && error.retryable) return { status: 503, detail: error.message };
  throw error;
}

/** The items of a JSON array or of NDJSON text; throws `invalid_request` when there are too many. */
export function itemsOf(body: unknown[] | string): ParsedItem[] {
  const raw = typeof body === 'string' ? linesOf(body) : body.map((value) => ({ value }));
  if (raw.length > MOST_ITEMS) {
    throw invalidRequest({
      loc: ['body'],
      msg: `${raw.length} items; at most ${MOST_ITEMS} are allowed`,
      type: 'too_long',
    });
  }
  return raw.map((line) => ('value' in line ? parseItem(line.value) : line));
}

function linesOf(text: string): ({ value: unknown } | { problems: Problem[] })[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      try {
        return { value: parseJson(line) };
      } catch {
        return { problems: [{ loc: ['line'], msg: 'the line is not JSON', type: 'json_invalid' }] };
      }
    });
}

function parseItem(value: unknown): ParsedItem {
  if (typeof value !== 'object' || value === null) {
    return {
      problems: [{ loc: [], msg: 'an item is an object {type, id?, body}', type: 'model_type' }],
    };
  }
  const { type: name, id, body } = value as Record<string, unknown>;
  const named = typeof id === 'string' ? { id } : {};
  const type = eventTypeOf(name);
  if (!type) {
    const shown = JSON.stringify(name)?.slice(0, 60) ?? 'nothing';
    const msg = `${shown} is not a type of event; allowed are ${Object.keys(eventTypes).join(', ')}`;
    return { ...named, problems: [{ loc: ['type'], msg, type: 'enum' }] };
  }
  const result = type.schema.safeParse(body);
  return result.success
    ? { ...named, type, event: result.data }
    : { ...named, problems: zodProblems(result.error, body, ['body']) };
}
