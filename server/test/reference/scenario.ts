import { instantOf } from './calendar.ts';
import { type Client, client, sendEvents, settled } from './client.ts';
import type { EligibleUser, World } from './fact.ts';
import { factsOf } from './facts.ts';
import type { Filter } from './filters.ts';
import type { Item } from './item.ts';
import { alsoDeleted, type Deleted, type Model, modelOf } from './model.ts';
import { type Marks, marks, type Stage, sendInteractions, sendReactions } from './plan.ts';
import type { Random } from './random.ts';
import type { Sent } from './wire.ts';

const EVERYTHING = { start: '2000-01-01T00:00:00Z', end: '2100-01-01T00:00:00Z' };

const SETTINGS = {
  custom_columns: {
    segment: { in: 'both', keywords: ['order', 'capital', 'Konto'] },
    'tone of "voice"': { in: 'input', keywords: ['please', 'thanks'] },
  },
  custom_aggregates: {
    theme: {
      shopping: { in: 'both', keywords: ['order', 'cancel', 'заказ'] },
      geography: { in: 'both', keywords: ['capital'] },
    },
    mood: { angry: { in: 'input', keywords: ['terrible', 'wrong'] } },
  },
  price_overrides: { 'house-model': { input_per_million_usd: 0.123, output_per_million_usd: 7 } },
};

/** One project of a running server and what the test sent to it. */
export type Scenario = {
  readonly client: Client;
  readonly sent: () => readonly Sent[];
  /** Rules for custom columns and aggregates, so that those have values; before anything is sent. */
  readonly configure: () => Promise<void>;
  /** Sends sessions and reactions to them. */
  readonly grow: (sessions: number) => Promise<void>;
  readonly model: () => Model;
  /** Waits, reads the whole list and joins it with the model. */
  readonly observe: () => Promise<{ readonly world: World; readonly problems: readonly string[] }>;
  readonly register: (users: readonly EligibleUser[]) => Promise<void>;
  /** Tells the model what was deleted through the API. */
  readonly forget: (ids: readonly string[]) => void;
  readonly resend: (events: readonly Sent[]) => Promise<readonly Sent[]>;
};

export function scenario(url: () => string, key: string, random: Random): Scenario {
  const api = client(url, key);
  const send: Stage['send'] = (events, options) => sendEvents(api, random, events, options);
  const counters: Marks = marks();
  const stage: Stage = { random, send, marks: counters, taken: new Set() };
  const sent: Sent[] = [];
  let deleted: Deleted = { ids: new Set(), events: new Set() };
  let eligible: readonly EligibleUser[] = [];
  const model = () => modelOf(sent, deleted);
  return {
    client: api,
    sent: () => sent,
    model,
    configure: async () => {
      await api.json('PUT', '/api/v1/settings', SETTINGS);
    },
    grow: async (sessions) => {
      const fresh = await sendInteractions(stage, sessions);
      sent.push(...fresh, ...(await sendReactions(stage, fresh, sessions)));
    },
    observe: async () => {
      await settled(api);
      const personal = await everyItem(api, [{ kind: 'pii', values: [true] }]);
      const withPersonalData = new Set(personal.map(({ id }) => id));
      const { facts, problems } = factsOf(model(), await everyItem(api), withPersonalData);
      return { world: { facts, eligible }, problems };
    },
    register: async (users) => {
      eligible = users;
      await api.json('PUT', '/api/external/platform-users', {
        users: users.map(({ endUser, from, to }) => ({
          end_user: endUser,
          ...(from === undefined ? {} : { active_from: new Date(from / 1000).toISOString() }),
          ...(to === undefined ? {} : { active_to: new Date(to / 1000).toISOString() }),
        })),
      });
    },
    forget: (ids) => {
      deleted = alsoDeleted(deleted, model(), ids);
    },
    resend: async (events) => {
      const again = await send(events.map(({ event }) => event));
      sent.push(...again);
      return again;
    },
  };
}

/** The whole list, page by page. */
export async function everyItem(
  { json }: Client,
  filters: readonly Filter[] = [],
): Promise<Item[]> {
  const items: Item[] = [];
  for (let total = 1; items.length < total; ) {
    const page = await json<{ total: number; data: Item[] }>(
      'POST',
      '/api/external/get-interactions',
      { time_range: EVERYTHING, filters, limit: 500, offset: items.length },
    );
    total = page.total;
    items.push(...page.data);
    if (page.data.length === 0) break;
  }
  return items;
}

export const ELIGIBLE: readonly EligibleUser[] = [
  { endUser: 'ada', from: undefined, to: undefined },
  { endUser: 'é', from: instantOf('2024-03-01'), to: undefined },
  { endUser: '李雷', from: undefined, to: instantOf('2024-07-01') },
  { endUser: 'never seen', from: instantOf('2024-01-01'), to: instantOf('2024-12-01') },
  { endUser: 'user-10', from: instantOf('2024-03-31'), to: instantOf('2024-04-01') },
];
