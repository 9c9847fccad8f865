import { SECOND } from './calendar.ts';
import { ratio, sum, toNumber } from './exact.ts';
import { type Fact, inOrder } from './fact.ts';
import { mainValue } from './metrics.ts';

/** What the read API says of one whole conversation; `members` are all its interactions. */
export function conversationView(members: readonly Fact[]) {
  const ordered = [...members].sort(inOrder);
  const starts = ordered.map(({ start }) => start);
  const ends = ordered.map(({ end }) => end);
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  return {
    session_length: ordered.length,
    session_time: toNumber(ratio(Math.max(...ends) - first, SECOND)),
    start_session: { instant: first },
    end_session: { instant: last },
    cost: toNumber(sum(ordered.map(({ cost }) => ratio(cost ?? 0, 1000)))),
    tags: Object.fromEntries(ordered.flatMap(({ tags }) => Object.entries(tags))),
    emotions: [...new Set(ordered.flatMap(({ emotions }) => emotions))].sort(),
    end_users: [...new Set(ordered.map(({ endUser }) => endUser))].sort(),
    main_topic: mainValue(ordered, ({ topic }) => topic) || null,
    ids: ordered.map(({ id }) => id),
  };
}
