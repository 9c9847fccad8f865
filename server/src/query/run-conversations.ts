import { toIso } from '../lib/time.ts';
import type { Store } from '../store/store.ts';
import type { InteractionRow } from '../store/tables/interactions.ts';
import {
  compileConversationCount,
  compileConversationIds,
  compileMemberKeys,
} from './compile-conversations.ts';
import type { ConversationsRequest } from './conversations-request.ts';
import { decodeCursor, encodeCursor, requestHash } from './cursor.ts';
import { readLatest } from './interaction-rows.ts';
import { sumCost } from './present-conversation.ts';
import { costMicrodollars, sentimentName } from './present-interaction.ts';
import { scopeOf } from './scope.ts';

const COLUMNS = [
  'conversation_id',
  'end_user',
  'timestamp',
  'user_query',
  'topic',
  'outcome',
  'sentiment',
  'cost',
  'n_negative_explicit',
  'n_negative_implicit',
  'n_positive_implicit',
  'n_positive_explicit',
] as const satisfies (keyof InteractionRow)[];

type Member = Pick<InteractionRow, (typeof COLUMNS)[number]>;

/** The worst first. */
const severities = [
  ['negative_explicit', 'n_negative_explicit'],
  ['negative_implicit', 'n_negative_implicit'],
  ['positive_implicit', 'n_positive_implicit'],
  ['positive_explicit', 'n_positive_explicit'],
] as const;

/** The most frequent topic; a tie goes to the one that was first; interactions without one do not vote. */
export function mainTopic(members: readonly { readonly topic: string }[]): string | null {
  const votes = new Map<string, number>();
  for (const { topic } of members) {
    if (topic !== '') votes.set(topic, (votes.get(topic) ?? 0) + 1);
  }
  const most = Math.max(...votes.values());
  return [...votes].find(([, n]) => n === most)?.[0] ?? null;
}

/** One line of the list. `members`: its interactions in the range, oldest first. */
function presentListed(id: string, members: readonly Member[]) {
  const last = (name: 'outcome') => members.findLast((member) => member[name] !== '')?.[name];
  return {
    id,
    end_users: [...new Set(members.map(({ end_user }) => end_user))],
    first_user_query: members.find(({ user_query }) => user_query !== '')?.user_query ?? null,
    main_topic: mainTopic(members),
    outcome: last('outcome') ?? null,
    worst_signal:
      severities.find(([, column]) => members.some((member) => member[column] > 0))?.[0] ?? null,
    sentiments: members.map(({ sentiment }) => sentimentName(sentiment)),
    n_interactions: members.length,
    cost: costMicrodollars(sumCost(members)) ?? 0,
    start_session: toIso(members[0]?.timestamp ?? 0),
    end_session: toIso(members.at(-1)?.timestamp ?? 0),
  };
}

export type ConversationsAnswer = {
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
  readonly data: ReturnType<typeof presentListed>[];
  readonly next_cursor: string | null;
};

/** A page of the conversations of which at least one interaction matches; the rest speaks of all in the range. */
export async function runConversations(
  store: Store,
  projectId: string,
  request: ConversationsRequest,
): Promise<ConversationsAnswer> {
  const { time_range: range, filters, order_by: order, limit, offset, cursor } = request;
  const scope = scopeOf({ projectId, range, timeZone: 'UTC', compare: false });
  const query = { scope, filters, order };
  const hash = requestHash(['c', projectId, range, filters.map(({ wire }) => wire), order]);
  const after = cursor ? decodeCursor(cursor, hash, ['whole', 'whole', 'text']) : offset;
  const [counted, found] = await Promise.all([
    store.query(compileConversationCount(query)),
    store.query(compileConversationIds(query, { limit: limit + 1, after })),
  ]);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const ids = page.map((row) => String(row['conversation_id']));
  const members = await readMembers(store, projectId, { scope, ids });
  return {
    total: Number(counted[0]?.['total'] ?? 0),
    offset,
    limit,
    data: ids.flatMap((id) => {
      const own = members.get(id);
      return own ? [presentListed(id, own)] : [];
    }),
    next_cursor:
      last && found.length > limit
        ? encodeCursor(hash, [
            Number(last['s0']),
            Number(last['s1']),
            String(last['conversation_id']),
          ])
        : null,
  };
}

async function readMembers(
  store: Store,
  projectId: string,
  { scope, ids }: { scope: ReturnType<typeof scopeOf>; ids: readonly string[] },
): Promise<Map<string, Member[]>> {
  const found = ids.length === 0 ? [] : await store.query(compileMemberKeys(scope, ids));
  const keys = found.map((row) => ({ id: String(row['id']), micros: Number(row['micros']) }));
  const members = new Map<string, Member[]>();
  for (const row of await readLatest(store, projectId, { keys, columns: COLUMNS })) {
    const own = members.get(row.conversation_id);
    if (own) own.push(row);
    else members.set(row.conversation_id, [row]);
  }
  return members;
}
