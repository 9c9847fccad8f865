import { setTimeout } from 'node:timers/promises';
import type { Random } from './random.ts';
import type { Request } from './requests.ts';
import { PATHS, type Sent, type WireEvent } from './wire.ts';

/** A 503 is safe to repeat, and a busy machine may cause one. */
const RETRIES = 20;
const RETRY_AFTER_MS = 500;

export type Reply = { readonly status: number; readonly text: string };

export type Client = {
  readonly call: (method: string, path: string, body?: unknown) => Promise<Reply>;
  /** The parsed body of a 2xx; anything else is an error. */
  readonly json: <T>(method: string, path: string, body?: unknown) => Promise<T>;
};

/** Calls the API with one key; `url` is asked anew for each call, since a restart changes it. */
export function client(url: () => string, key: string): Client {
  const call: Client['call'] = async (method, path, body) => {
    const response = await fetch(`${url()}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.status, text: await response.text() };
  };
  return {
    call,
    json: async <T>(method: string, path: string, body?: unknown) => {
      let { status, text } = await call(method, path, body);
      for (let tries = 0; status === 503 && tries < RETRIES; tries++) {
        await setTimeout(RETRY_AFTER_MS);
        ({ status, text } = await call(method, path, body));
      }
      if (status < 200 || status > 299) {
        throw new Error(
          `${method} ${path}: ${status} ${text.slice(0, 1000)}\n${JSON.stringify(body)?.slice(0, 2000)}`,
        );
      }
      return JSON.parse(text) as T;
    },
  };
}

const READ_PATHS: Readonly<Record<Request['kind'], string>> = {
  aggregates: '/api/external/get-interaction-aggregates',
  multi: '/api/external/get-interaction-multi-aggregates',
  series: '/api/external/get-interaction-time-series',
  list: '/api/external/get-interactions',
};

export function ask<T>({ json }: Client, { kind, body }: Request): Promise<T> {
  return json<T>('POST', READ_PATHS[kind], body);
}

/** Waits until everything acknowledged is visible. */
export async function settled({ json }: Client): Promise<void> {
  await json('POST', '/api/v1/status/settled', {});
}

type BatchAnswer = {
  readonly accepted: number;
  readonly items: readonly (Sent['ack'] & { readonly index: number })[];
};

/** Sends events one by one or in batches, drawn at random; throws unless each is acknowledged. */
export async function sendEvents(
  client: Client,
  random: Random,
  events: readonly WireEvent[],
  { inOrder = false }: { readonly inOrder?: boolean } = {},
): Promise<Sent[]> {
  const sent: Sent[] = [];
  for (let i = 0; i < events.length; ) {
    const size = random.chance(0.4) ? 1 : random.int(2, 120);
    const chunk = events.slice(i, i + (inOrder ? 1 : size));
    i += chunk.length;
    sent.push(
      ...(chunk.length === 1 ? await single(client, chunk) : await batch(client, random, chunk)),
    );
  }
  return sent;
}

function single(client: Client, events: readonly WireEvent[]): Promise<Sent[]> {
  return Promise.all(
    events.map(async (event) => ({
      event,
      ack: await client.json<Sent['ack']>('POST', PATHS[event.type], event.body),
    })),
  );
}

async function batch(
  client: Client,
  random: Random,
  events: readonly WireEvent[],
): Promise<Sent[]> {
  if (random.chance(0.15)) return single(client, events);
  const body = events.map((event, i) => ({ ...event, id: String(i) }));
  const { items } = await client.json<BatchAnswer>(
    'POST',
    '/event-ingestion/api/v1/events/batch',
    body,
  );
  return events.map((event, i) => {
    const ack = items[i];
    if (!ack || ack.index !== i || (ack.status !== 202 && ack.status !== 'deleted')) {
      throw new Error(
        `item ${i} was not accepted: ${JSON.stringify(ack)}\n${JSON.stringify(event).slice(0, 2000)}`,
      );
    }
    return { event, ack };
  });
}
