import { aggregates, list, multiAggregates, timeSeries } from './answer.ts';
import { ask, type Client } from './client.ts';
import { type Difference, differences } from './compare.ts';
import type { World } from './fact.ts';
import type { Item } from './item.ts';
import type { Random } from './random.ts';
import { type Request, requestOf } from './requests.ts';

type ListAnswer = {
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  readonly data: readonly Item[];
};

/** The reference's answer; of a list only which interactions, since the reference read their fields from it. */
function expectedOf(world: World, request: Request): unknown {
  switch (request.kind) {
    case 'aggregates':
      return aggregates(world, request.body);
    case 'multi':
      return multiAggregates(world, request.body);
    case 'series':
      return timeSeries(world, request.body);
    case 'list': {
      const page = list(world, request.body);
      return { ...page, data: page.data.map(({ id }) => id) };
    }
  }
}

async function gotOf(client: Client, request: Request): Promise<unknown> {
  if (request.kind !== 'list') return ask(client, request);
  const { total, offset, limit, data } = await ask<ListAnswer>(client, request);
  return { total, offset, limit, data: data.map(({ id }) => id) };
}

export async function verify(
  client: Client,
  world: World,
  request: Request,
): Promise<readonly Difference[]> {
  return differences(expectedOf(world, request), await gotOf(client, request));
}

const SHOWN_REQUESTS = 5;
const SHOWN_DIFFERENCES = 5;
const AT_ONCE = 4;

/** Asks `count` random requests, some at a time; answers a report of those that differ, empty if none does. */
export async function verifyMany(
  client: Client,
  world: World,
  {
    random,
    from,
    count,
  }: { readonly random: Random; readonly from: number; readonly count: number },
): Promise<string> {
  const requests = Array.from({ length: count }, (_, i) => ({
    n: from + i,
    request: requestOf(random, world.facts, from + i),
  }));
  const reports: string[] = [];
  const queue = requests.values();
  const work = async () => {
    for (const { n, request } of queue) {
      const found = await verify(client, world, request).catch((error: unknown) => [
        { path: '', expected: 'an answer', got: String(error).slice(0, 500) },
      ]);
      if (found.length > 0) reports.push(reportOf(n, request, found));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (reports.length === 0) return '';
  return [
    `${reports.length} of ${count} requests differ`,
    ...reports.slice(0, SHOWN_REQUESTS),
  ].join('\n');
}

function reportOf(n: number, { kind, body }: Request, found: readonly Difference[]): string {
  return [
    `request ${n} (${kind}): ${JSON.stringify(body)}`,
    ...found
      .slice(0, SHOWN_DIFFERENCES)
      .map(
        ({ path, expected, got }) =>
          `  ${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`,
      ),
  ].join('\n');
}
