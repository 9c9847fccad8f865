import { chunks } from '../lib/chunks.ts';
import { fromEngineText, MICROS_PER_DAY, type Micros, toEngineText } from '../lib/time.ts';
import { hasId } from '../store/by-id.ts';
import { bind, join, type Sql, sql } from '../store/sql.ts';
import type { Store } from '../store/store.ts';
import type { PatchRow } from '../store/tables/patches.ts';

/** What a patch says of its interaction. `match`: by its id, its content, its exact start, or the closest end before it. */
export type Criteria = Pick<
  PatchRow,
  'id' | 'match' | 'target_id' | 'end_user' | 'at' | 'input_hash' | 'output_hash' | 'kind'
>;

/** What matching looks at of a stored interaction; none of it ever changes. */
export type Candidate = {
  readonly id: string;
  readonly end_user: string;
  readonly timestamp: Micros;
  readonly end_timestamp: Micros;
  readonly input_hash: string;
  readonly output_hash: string;
  readonly hide_content: boolean;
};

const CLOSEST_WITHIN = MICROS_PER_DAY;
const MOST_PER_STATEMENT = 500;

type Matcher = {
  /** Finds at least every stored interaction that may be the target of one of them; `fits` then decides. */
  readonly condition: (all: readonly Criteria[]) => Sql;
  readonly fits: (criteria: Criteria, candidate: Candidate) => boolean;
  /** Of two that fit, positive if `a` is the better one. */
  readonly better: (criteria: Criteria, a: Candidate, b: Candidate) => number;
  /** Whether a better one may still arrive. */
  readonly rematch: boolean;
};

const instant = (micros: Micros) => bind("DateTime64(6, 'UTC')", toEngineText(micros));
const isUserOf = (all: readonly Criteria[]) =>
  sql`end_user IN (${bind('Array(String)', [...new Set(all.map(({ end_user }) => end_user))])})`;
const hashes = (all: readonly string[]) => bind('Array(UInt64)', [...new Set(all)].map(BigInt));

const sameContent = (criteria: Criteria, { input_hash, output_hash }: Candidate): boolean =>
  (criteria.input_hash === '0' || criteria.input_hash === input_hash) &&
  (criteria.output_hash === '0' || criteria.output_hash === output_hash);

const laterEnd = (a: Candidate, b: Candidate): number =>
  a.end_timestamp - b.end_timestamp || a.timestamp - b.timestamp || (a.id > b.id ? 1 : -1);

/** One entry per way a patch names its interaction. */
export const matchers: Readonly<Record<string, Matcher>> = {
  id: {
    condition: (all) => hasId(all.map(({ target_id }) => target_id)),
    fits: ({ target_id }, { id }) => target_id === id,
    better: () => 0,
    rematch: false,
  },
  content: {
    condition: (all) => {
      const byInput = all.filter(({ input_hash }) => input_hash !== '0');
      const byOutput = all.filter(({ input_hash }) => input_hash === '0');
      return sql`${isUserOf(all)} AND (
        input_hash IN (${hashes(byInput.map(({ input_hash }) => input_hash))}) OR
        output_hash IN (${hashes(byOutput.map(({ output_hash }) => output_hash))}))`;
    },
    fits: (criteria, candidate) =>
      criteria.end_user === candidate.end_user && sameContent(criteria, candidate),
    // The exact start wins for tags; else the latest that ended before the event, else the earliest.
    better: (criteria, a, b) => {
      if (criteria.kind === 'tags') {
        return (
          Number(a.timestamp === criteria.at) - Number(b.timestamp === criteria.at) ||
          laterEnd(a, b)
        );
      }
      const before = (candidate: Candidate) => Number(candidate.end_timestamp <= criteria.at);
      return before(a) - before(b) || (before(a) ? laterEnd(a, b) : -laterEnd(a, b));
    },
    rematch: true,
  },
  start: {
    condition: (all) =>
      sql`timestamp IN (${bind(
        "Array(DateTime64(6, 'UTC'))",
        all.map(({ at }) => toEngineText(at)),
      )}) AND ${isUserOf(all)}`,
    fits: (criteria, { end_user, timestamp }) =>
      criteria.end_user === end_user && criteria.at === timestamp,
    better: (_, a, b) => (a.id < b.id ? 1 : -1),
    rematch: false,
  },
  closest: {
    condition: (all) => {
      const times = all.map(({ at }) => at);
      const first = instant(Math.min(...times) - CLOSEST_WITHIN);
      const last = instant(Math.max(...times));
      return sql`${isUserOf(all)} AND timestamp <= ${last} AND end_timestamp <= ${last} AND end_timestamp >= ${first}`;
    },
    fits: (criteria, { end_user, end_timestamp }) =>
      criteria.end_user === end_user &&
      end_timestamp <= criteria.at &&
      end_timestamp >= criteria.at - CLOSEST_WITHIN,
    better: (_, a, b) => laterEnd(a, b),
    rematch: true,
  },
};

export function matcherOf(criteria: Criteria): Matcher {
  const matcher = matchers[criteria.match];
  if (!matcher) throw new Error(`a patch is matched by ${criteria.match}, which nobody knows`);
  return matcher;
}

/** Whether a patch may move to another interaction that arrives later. Tags overwrite and so can't be taken back. */
export function canMove(criteria: Criteria): boolean {
  return criteria.kind === 'action' && matcherOf(criteria).rematch;
}

export function chooseTarget(
  criteria: Criteria,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const { fits, better } = matcherOf(criteria);
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    if (fits(criteria, candidate) && (!best || better(criteria, candidate, best) > 0)) {
      best = candidate;
    }
  }
  return best;
}

/** The stored interaction each patch belongs to, by patch id; those that match nothing yet are absent. */
export async function findTargets(
  store: Store,
  projectId: string,
  patches: readonly Criteria[],
): Promise<Map<string, Candidate>> {
  const targets = new Map<string, Candidate>();
  // In order of time, so that each statement looks at a short period.
  const inTime = patches.toSorted((a, b) => a.at - b.at);
  for (const chunk of chunks(inTime, MOST_PER_STATEMENT)) {
    const candidates = await findCandidates(store, projectId, chunk);
    const byUser = Map.groupBy(candidates, ({ end_user }) => end_user);
    const byId = Map.groupBy(candidates, ({ id }) => id);
    for (const criteria of chunk) {
      const possible =
        criteria.match === 'id' ? byId.get(criteria.target_id) : byUser.get(criteria.end_user);
      const target = chooseTarget(criteria, possible ?? []);
      if (target) targets.set(criteria.id, target);
    }
  }
  return targets;
}

async function findCandidates(
  store: Store,
  projectId: string,
  patches: readonly Criteria[],
): Promise<Candidate[]> {
  const conditions = [...Map.groupBy(patches, matcherOf)].map(
    ([matcher, all]) => sql`(${matcher.condition(all)})`,
  );
  const rows = await store.query<{
    id: string;
    end_user: string;
    start: string;
    end: string;
    input: string;
    output: string;
    hidden: number;
  }>(sql`
    SELECT DISTINCT id, end_user, toString(timestamp) AS start, toString(end_timestamp) AS end,
      toString(input_hash) AS input, toString(output_hash) AS output, hide_content AS hidden
    FROM interactions
    WHERE project_id = ${bind('String', projectId)} AND (${join(conditions, ' OR ')})`);
  return rows.map((row) => ({
    id: row.id,
    end_user: row.end_user,
    timestamp: fromEngineText(row.start),
    end_timestamp: fromEngineText(row.end),
    input_hash: row.input,
    output_hash: row.output,
    hide_content: Boolean(row.hidden),
  }));
}
