import { z } from 'zod';
import type { PatchDraft } from '../../ingest/draft.ts';
import { type EventType, eventTypeOf, eventTypes } from '../../ingest/event-types.ts';
import {
  checkedDrafts,
  type EventHandlingOptions,
  interactionAnswer,
  patchAnswer,
} from '../../ingest/handle-event.ts';
import { AppError, invalidRequest, type Problem } from '../../lib/errors.ts';
import { zodProblems } from '../../lib/zod-problems.ts';
import type { App } from '../route.ts';

const MOST_ITEMS = 5000;

type Item = { readonly index: number; readonly id?: string; readonly status: number } & Readonly<
  Record<string, unknown>
>;

type Parsed =
  | { readonly id?: string; readonly type: EventType; readonly event: unknown }
  | { readonly id?: string; readonly problems: readonly Problem[] };

/** Many events of any type in one request; each is stored or refused on its own. */
export function ingestionBatchRoutes(options: EventHandlingOptions): (app: App) => void {
  return (app) => {
    app.post(
      '/event-ingestion/api/v1/events/batch',
      {
        config: { scope: 'ingest' },
        schema: {
          tags: ['ingestion'],
          summary: `Up to ${MOST_ITEMS} events of any type, as a JSON array or NDJSON`,
          body: z.union([z.array(z.unknown()), z.string()]),
          response: {
            202: z.object({
              accepted: z.int(),
              rejected: z.int(),
              items: z.array(z.looseObject({ index: z.int(), status: z.int() })),
            }),
          },
        },
      },
      async (request, reply) => {
        const items = await handleBatch(request.access.projectId, itemsOf(request.body), options);
        const accepted = items.filter(({ status }) => status === 202).length;
        const unavailable = items.find(({ status }) => status === 503);
        if (accepted === 0 && unavailable && items.every(({ status }) => status === 503)) {
          throw new AppError('overloaded', String(unavailable['detail']), { retryAfterSeconds: 1 });
        }
        reply.code(202);
        return { accepted, rejected: items.length - accepted, items };
      },
    );
  };
}

async function handleBatch(
  projectId: string,
  parsed: readonly Parsed[],
  options: EventHandlingOptions,
): Promise<Item[]> {
  const items: Item[] = [];
  const finish = async (index: number, answer: () => Promise<Record<string, unknown>>) => {
    const { id } = parsed[index] ?? {};
    const named = { index, ...(id === undefined ? {} : { id }) };
    items[index] = await answer().then(
      (fields) => ({ ...named, status: 202, ...fields }),
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
        patches.push({ index, idField: type.idField, draft: type.draft(event) });
        return undefined;
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

function itemsOf(body: unknown[] | string): Parsed[] {
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
        return { value: JSON.parse(line) as unknown };
      } catch {
        return { problems: [{ loc: ['line'], msg: 'the line is not JSON', type: 'json_invalid' }] };
      }
    });
}

function parseItem(value: unknown): Parsed {
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
