import { isUtf8 } from 'node:buffer';
import { invalidRequest, type Problem } from '../lib/errors.ts';
import { parseForeignBytes, parseForeignJson } from '../lib/parse-json.ts';
import type { Micros } from '../lib/time.ts';
import { zodProblems } from '../lib/zod-problems.ts';
import type { InteractionDraft, PatchDraft } from './draft.ts';
import { type EventTypeName, eventTypes, isEventTypeName } from './event-types.ts';
import { draftProblems, patchProblems } from './to-draft.ts';

/** The body of a request as it was received. It is read in a worker thread. */
export type EventBody = {
  /** UTF-8. */
  readonly bytes: Uint8Array;
  /** One event of a type, or many of any type: as a JSON array, or one a line. */
  readonly holds: EventTypeName | 'batch' | 'batch_lines';
};

/** Which times an event may have. */
export type TimeLimits = {
  readonly now: Micros;
  /** Before what the project keeps nothing; undefined: it keeps everything. */
  readonly expiredBefore: Micros | undefined;
};

/** What an item of a batch is called, where it has a name. */
export type Named = { readonly id?: string };

/** One event as it was read, or why it is refused. */
export type ReadEvent = Named &
  (
    | { readonly type: EventTypeName; readonly drafts: readonly InteractionDraft[] }
    | { readonly type: EventTypeName; readonly patch: PatchDraft }
    | { readonly problems: readonly Problem[] }
  );

export const MOST_ITEMS = 5000;

/**
 * The events of a body, in order; each is read or refused on its own. Throws AppError `not_json`, or `invalid_request` where
 * the body as a whole is no batch.
 */
export function readEvents({ bytes, holds }: EventBody, limits: TimeLimits): ReadEvent[] {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (holds === 'batch') {
    return itemsOf(parseForeignBytes(body)).map((item) => readItem(item, limits));
  }
  if (holds === 'batch_lines') return linesOf(body).map((line) => readLine(line, limits));
  return [readEvent(holds, parseForeignBytes(body), limits)];
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return noMoreThanAllowed(value);
  const msg = `${value === null ? 'null' : `this ${typeof value}`}: expected a list of items`;
  throw invalidRequest({ loc: ['body'], msg, type: 'invalid_type' });
}

/** Undefined: a line that is not UTF-8. */
function linesOf(body: Buffer): readonly (string | undefined)[] {
  const lines = isUtf8(body)
    ? body.toString('utf8').split('\n')
    : body.toString('latin1').split('\n').map(utf8Of);
  return noMoreThanAllowed(lines.filter((line) => line?.trim() !== ''));
}

function utf8Of(latin1: string): string | undefined {
  const bytes = Buffer.from(latin1, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}

function noMoreThanAllowed<T>(items: readonly T[]): readonly T[] {
  if (items.length <= MOST_ITEMS) return items;
  const msg = `${items.length} items; at most ${MOST_ITEMS} are allowed`;
  throw invalidRequest({ loc: ['body'], msg, type: 'too_long' });
}

function readLine(line: string | undefined, limits: TimeLimits): ReadEvent {
  if (line === undefined) return badLine('the line is not valid UTF-8');
  let item: unknown;
  try {
    item = parseForeignJson(line);
  } catch {
    return badLine('the line is not JSON');
  }
  return readItem(item, limits);
}

function badLine(msg: string): ReadEvent {
  return { problems: [{ loc: ['line'], msg, type: 'json_invalid' }] };
}

function readItem(item: unknown, limits: TimeLimits): ReadEvent {
  if (typeof item !== 'object' || item === null) {
    const msg = 'an item is an object {type, id?, body}';
    return { problems: [{ loc: [], msg, type: 'model_type' }] };
  }
  const { type, id, body } = item as Record<string, unknown>;
  const named = typeof id === 'string' ? { id } : {};
  if (isEventTypeName(type)) return { ...named, ...readEvent(type, body, limits) };
  const shown = JSON.stringify(type)?.slice(0, 60) ?? 'nothing';
  const msg = `${shown} is not a type of event; allowed are ${Object.keys(eventTypes).join(', ')}`;
  return { ...named, problems: [{ loc: ['type'], msg, type: 'enum' }] };
}

const BODY = ['body'] as const;

function readEvent(name: EventTypeName, body: unknown, limits: TimeLimits): ReadEvent {
  const type = eventTypes[name];
  const parsed = type.schema.safeParse(body);
  if (!parsed.success) return { problems: zodProblems(parsed.error, body, BODY) };
  if (type.carries === 'patch') {
    const patch = type.draft(parsed.data);
    const problems = patchProblems(patch, BODY, limits);
    return problems.length > 0 ? { problems } : { type: name, patch };
  }
  const drafts = type.drafts(parsed.data);
  const problems = drafts.flatMap((draft, i) =>
    draftProblems(draft, [...BODY, ...type.loc(i)], limits),
  );
  return problems.length > 0 ? { problems } : { type: name, drafts };
}
