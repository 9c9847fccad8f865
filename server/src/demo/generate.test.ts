import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { feedbackEvent } from '../ingest/wire/feedback-event.ts';
import { interactionEventV1, interactionEventV2 } from '../ingest/wire/interaction-event.ts';
import { tagsEvent } from '../ingest/wire/tags-event.ts';
import {
  traceConversationEvent,
  traceInteractionEventV1,
  traceInteractionEventV2,
} from '../ingest/wire/trace-event.ts';
import { MICROS_PER_DAY, parseInstant } from '../lib/time.ts';
import { generateDemo } from './generate.ts';
import { demoStories } from './stories.ts';
import type { DemoItem } from './wire-item.ts';

const END = parseInstant('2026-11-20T12:00:00Z')!;
const START = END - 120 * MICROS_PER_DAY;
const stories = demoStories(END, 120);

/** An interaction as read from the bodies, whatever their form. */
type Seen = {
  readonly input: string;
  readonly output: string;
  readonly start: number;
  readonly end: number;
  readonly endUser: string;
  readonly conversation: string | undefined;
  readonly historyLength: number;
  readonly tags: Readonly<Record<string, string>>;
  readonly model: string;
};

let items: readonly DemoItem[];
let seen: readonly Seen[];
beforeAll(() => {
  items = [...generateDemo({ endMicros: END })];
  seen = items.flatMap(interactionsOf);
});

// biome-ignore lint/suspicious/noExplicitAny: bodies of seven forms are read here
type Loose = Readonly<Record<string, any>>;

function interactionsOf({ type, body }: DemoItem): Seen[] {
  const { interaction, conversation, traces } = body as Loose;
  const read = (
    one: Loose,
    endUser: string,
    id: string | undefined,
    trace: Loose[] | undefined,
  ) => ({
    input: one['input'] ?? one['messages'].at(-1).content,
    output: one['output'],
    start: parseInstant(one['time_start'])!,
    end: parseInstant(one['time_end'])!,
    endUser,
    conversation: id,
    historyLength: one['history']?.length ?? Math.floor((one['messages']?.length ?? 2) / 2) - 1,
    tags: one['tags'],
    model: one['model'] ?? trace?.find((entry) => 'model' in entry)?.['model'],
  });
  if (type === 'trace_conversation') {
    return conversation.interactions.map((one: Loose) =>
      read(one, conversation.end_user, conversation.conversation_id, one['trace']),
    );
  }
  if (!interaction) return [];
  return [read(interaction, interaction.end_user, interaction.conversation_id, traces)];
}

const schemas = {
  interaction: interactionEventV1,
  interaction_v2: interactionEventV2,
  trace_interaction: traceInteractionEventV1,
  trace_interaction_v2: traceInteractionEventV2,
  trace_conversation: traceConversationEvent,
  feedback: feedbackEvent,
  tags: tagsEvent,
} as const satisfies Record<DemoItem['type'], z.ZodType>;

const hash = (list: Iterable<DemoItem>) => {
  const sum = createHash('sha256');
  for (const item of list) sum.update(JSON.stringify(item));
  return sum.digest('hex');
};

test('the same options give the same items, another seed others', () => {
  const options = { endMicros: END, size: 2000 };
  const first = hash(generateDemo(options));
  expect(hash(generateDemo(options))).toBe(first);
  expect(hash(generateDemo({ ...options, seed: 2 }))).not.toBe(first);
});

test('there are about twenty thousand interactions of twelve hundred users in five languages', () => {
  expect(seen.length).toBeGreaterThan(18_500);
  expect(seen.length).toBeLessThan(21_500);
  const users = new Set(seen.map(({ endUser }) => endUser));
  expect(users.size).toBeGreaterThan(1100);
  expect(users.size).toBeLessThan(1300);
  const countries = Map.groupBy(seen, ({ tags }) => tags['country']);
  expect([...countries.keys()].sort()).toEqual([
    'AT',
    'BE',
    'DE',
    'ES',
    'FR',
    'GB',
    'IE',
    'IT',
    'MX',
    'US',
  ]);
  for (const list of countries.values()) expect(list.length).toBeGreaterThan(150);
});

test('size and days scale the data', () => {
  const few = [...generateDemo({ endMicros: END, size: 1000, days: 30 })].flatMap(interactionsOf);
  expect(few.length).toBeGreaterThan(700);
  expect(few.length).toBeLessThan(1300);
  expect(Math.min(...few.map(({ start }) => start))).toBeGreaterThan(END - 31 * MICROS_PER_DAY);
});

test('every body is what its endpoint takes', () => {
  const refused = items.flatMap(
    ({ type, body }) => schemas[type].safeParse(body).error?.issues ?? [],
  );
  expect(refused).toEqual([]);
  expect(new Set(items.map(({ type }) => type))).toEqual(new Set(Object.keys(schemas)));
});

test('times lie within the span, ends follow starts, texts are filled, tags are there', () => {
  const isRight = (one: Seen) =>
    one.start >= START &&
    one.end <= END &&
    one.end > one.start &&
    one.input.length > 1 &&
    !/[[\]{}|]|undefined/.test(`${one.input} ${one.output}`) &&
    ['plan', 'country', 'channel'].every((name) => one.tags[name] !== undefined);
  expect(seen.filter((one) => !isRight(one))).toEqual([]);
});

test('items come in the order in which clients would send them', () => {
  let last = 0;
  for (const { type, body } of items) {
    const metadata = (body as Loose)['metadata'];
    const at = type === 'feedback' ? parseInstant(metadata.timestamp)! : lastEnd({ type, body });
    if (at === undefined) continue;
    expect(at).toBeGreaterThanOrEqual(last);
    last = at;
  }
});

function lastEnd(item: DemoItem): number | undefined {
  return interactionsOf(item).at(-1)?.end;
}

test('feedback and tags speak of an interaction that came before them', () => {
  const before = new Set<string>();
  for (const item of items) {
    for (const one of interactionsOf(item))
      before.add(`${one.endUser}\n${one.input}\n${one.output}`);
    const metadata = (item.body as Loose)['metadata'];
    if (!metadata) continue;
    const target = `${metadata.end_user}\n${metadata.input}\n${metadata.output}`;
    expect(before.has(target), target).toBe(true);
  }
});

test('people come back: some once, some often, new ones every week, fewer at the weekend and at night', () => {
  const days = new Map<string, Set<number>>();
  const firstWeeks = new Map<string, number>();
  for (const { endUser, start } of seen) {
    const known = days.get(endUser) ?? new Set();
    days.set(endUser, known.add(Math.floor(start / MICROS_PER_DAY)));
    const week = Math.floor((start - START) / (7 * MICROS_PER_DAY));
    firstWeeks.set(endUser, Math.min(week, firstWeeks.get(endUser) ?? week));
  }
  const counts = [...days.values()].map((set) => set.size);
  const share = (matches: (n: number) => boolean) => counts.filter(matches).length / counts.length;
  expect(share((n) => n === 1)).toBeGreaterThan(0.25);
  expect(share((n) => n >= 2)).toBeGreaterThan(0.4);
  expect(share((n) => n >= 15)).toBeGreaterThan(0.05);
  for (let week = 1; week < 17; week++) {
    expect([...firstWeeks.values()].filter((first) => first === week).length).toBeGreaterThan(10);
  }
  const weekdays = Map.groupBy(seen, ({ start }) => new Date(start / 1000).getUTCDay());
  expect(weekdays.get(0)!.length).toBeLessThan(0.8 * weekdays.get(1)!.length);
  const british = seen.filter(({ tags }) => tags['country'] === 'GB');
  const hour = ({ start }: Seen) => new Date(start / 1000).getUTCHours();
  const night = british.filter((one) => hour(one) < 6).length;
  expect(night).toBeLessThan(0.1 * british.length);
});

test('conversations have several turns, with and without an id and a history', () => {
  const withId = seen.filter(({ conversation }) => conversation !== undefined);
  const sizes = [...Map.groupBy(withId, ({ conversation }) => conversation).values()].map(
    (list) => list.length,
  );
  const mean = sizes.reduce((sum, n) => sum + n, 0) / sizes.length;
  expect(mean).toBeGreaterThan(1.9);
  expect(Math.max(...sizes)).toBeGreaterThanOrEqual(5);
  const without = seen.filter(({ conversation }) => conversation === undefined);
  expect(without.length).toBeGreaterThan(2000);
  expect(without.some(({ historyLength }) => historyLength > 0)).toBe(true);
  const distinct = new Set(seen.map(({ input }) => input)).size;
  expect(distinct).toBeGreaterThan(0.4 * seen.length);
});

test('every feedback action, retrieval with and without results, several models and personal data occur', () => {
  const bodies = items.map(({ body }) => body as Loose);
  const slugs = Object.groupBy(
    bodies.flatMap((body) => body['action']?.slug ?? []),
    (slug: string) => slug,
  );
  for (const slug of [
    'thumbs_up',
    'thumbs_down',
    'copy_input',
    'copy_output',
    'paste',
    'comment',
    'regenerate',
    'edit',
    'rating',
    'retract',
  ]) {
    expect(slugs[slug]?.length ?? 0, slug).toBeGreaterThan(slug === 'retract' ? 5 : 30);
  }
  const traces = bodies.flatMap((body) => (body['traces'] ?? []) as Loose[]);
  const retrievals = traces.filter((trace) => 'source' in trace);
  const empty = retrievals.filter((trace) => trace['outputs'].length === 0);
  expect(retrievals.length).toBeGreaterThan(5000);
  expect(empty.length).toBeGreaterThan(100);
  expect(new Set(seen.map(({ model }) => model))).toEqual(
    new Set([
      'gpt-4o-mini',
      'gpt-4.1-mini',
      'claude-haiku-4-5',
      'gemini-2.0-flash',
      'fernhill-small-2',
    ]),
  );
  expect(seen.filter(({ input }) => /@(mail\.)?example\./.test(input)).length).toBeGreaterThan(100);
  expect(
    seen.filter(({ input }) => /system prompt|prompt de sistema/i.test(input)).length,
  ).toBeGreaterThan(3);
});

/** The first question of a conversation tells the topic; failed answers are those of the failure phrases or wrong ones. */
const firsts = () =>
  seen.filter(({ historyLength, tags }) => historyLength === 0 && tags['channel'] !== 'email');

test('story one: after the model change questions about thermostats fail more often, others do not', () => {
  const retried = (list: readonly Seen[]) => {
    const next = new Set(
      seen
        .filter(({ input }) =>
          /not what i asked|wrong|misunderstood|put it differently|in other words|sorry, again|not correct|something else|does not help|useless|same answer|give up|reading what|falsch|nicht gefragt|stimmt nicht|anders gefragt|noch einmal|ich meine|hilft mir|nutzlos|dasselbe|no es correcto|eso está mal|no es lo que|de otra manera|otra vez|quiero decir|ha entendido|no me ayuda|no sirve|lo mismo|pas ce que|c'est faux|pas correct|mal comprise|autrement dit|encore une fois|veux dire|m'aide pas|inutile|même chose|sbagliato|quello che ho chiesto|non è corretto|capito male|altro modo|di nuovo|intendo|non mi aiuta|non serve|stessa cosa/i.test(
            input,
          ),
        )
        .map(({ endUser, start }) => `${endUser} ${Math.floor(start / (MICROS_PER_DAY / 24))}`),
    );
    const hit = list.filter(({ endUser, start }) =>
      next.has(`${endUser} ${Math.floor(start / (MICROS_PER_DAY / 24))}`),
    );
    return hit.length / list.length;
  };
  const isThermostat = ({ input }: Seen) => /thermostat|termostat/i.test(input);
  const english = firsts().filter(({ tags }) => tags['country'] !== stories.outage.country);
  const part = (about: boolean, after: boolean) =>
    retried(
      english.filter(
        (one) => isThermostat(one) === about && one.start >= stories.modelChange.at === after,
      ),
    );
  expect(part(true, true)).toBeGreaterThan(part(true, false) + 0.1);
  expect(Math.abs(part(false, true) - part(false, false))).toBeLessThan(0.03);
  const free = seen.filter(({ model }) => model === 'gpt-4o-mini' || model === 'gpt-4.1-mini');
  for (const { model, start } of free.filter(({ historyLength }) => historyLength === 0)) {
    const isLate = start >= stories.modelChange.at + MICROS_PER_DAY;
    const isEarly = start < stories.modelChange.at;
    if (isLate || isEarly) expect(model).toBe(isLate ? 'gpt-4.1-mini' : 'gpt-4o-mini');
  }
});

test('story two: for two days nearly everything fails in one country and nowhere else', () => {
  const { country, start, end } = stories.outage;
  expect(end - start).toBe(2 * MICROS_PER_DAY);
  const isError = ({ output }: Seen) =>
    output === '' || /^Error|^Fehler|^Erreur|^Errore/.test(output);
  const there = seen.filter((one) => one.tags['country'] === country);
  const during = there.filter((one) => one.start >= start && one.start < end);
  expect(during.length).toBeGreaterThan(15);
  expect(during.filter(isError).length / during.length).toBeGreaterThan(0.75);
  const others = seen.filter((one) => one.tags['country'] !== country);
  expect(others.filter(isError)).toEqual([]);
  const outside = there.filter((one) => one.start < start || one.start >= end + MICROS_PER_DAY);
  expect(outside.filter(isError)).toEqual([]);
});

test('story three: nobody asks about balcony solar kits before the last month, many do then', () => {
  const isSolar = ({ input }: Seen) =>
    /balcony solar|balkonkraftwerk|solar de balcón|solaire de balcon|solare da balcone/i.test(
      input,
    );
  const asked = seen.filter(isSolar);
  expect(asked.length).toBeGreaterThan(150);
  expect(Math.min(...asked.map(({ start }) => start))).toBeGreaterThanOrEqual(
    stories.newTopic.from,
  );
});
