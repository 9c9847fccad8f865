import { z } from 'zod';
import { AppError } from '../../lib/errors.ts';
import {
  conversationDetailSchema,
  conversationsSchema,
} from '../../query/conversations-request.ts';
import { findConversation } from '../../query/find-conversation.ts';
import { presentConversation } from '../../query/present-conversation.ts';
import { runConversations } from '../../query/run-conversations.ts';
import type { Store } from '../../store/store.ts';
import type { App } from '../route.ts';
import type { ReadAudit } from './read-audit.ts';
import { notFoundAnswer } from './reading-answers.ts';

const maybeText = z.string().nullable();

const listAnswer = z.object({
  total: z.int(),
  offset: z.int(),
  limit: z.int(),
  data: z.array(
    z.object({
      id: z.string(),
      end_users: z.array(z.string()),
      first_user_query: maybeText,
      main_topic: maybeText,
      outcome: maybeText,
      worst_signal: maybeText.describe('type of the worst feedback signal'),
      sentiments: z.array(maybeText).describe('of each user message, oldest first'),
      n_interactions: z.int(),
      cost: z.number().describe('microdollars'),
      start_session: z.string(),
      end_session: z.string(),
    }),
  ),
  next_cursor: maybeText,
});

const detailAnswer = z.object({
  id: z.string(),
  session_length: z.int().describe('interactions'),
  session_time: z.number().describe('seconds'),
  start_session: z.string(),
  end_session: z.string(),
  cost: z.number().describe('microdollars'),
  tags: z.record(z.string(), z.string()).describe('the last value of each name'),
  emotions: z.array(z.string()),
  custom_aggregates: z.record(z.string(), z.array(z.string())),
  outcome: maybeText,
  end_users: z.array(z.string()),
  conversation: z.array(
    z.object({
      id: z.string(),
      input: z.string(),
      output: z.string(),
      timestamp: z.string(),
      end_timestamp: z.string(),
      user_query: maybeText,
      topic: maybeText,
      sentiment: maybeText,
      type_of_risk: maybeText,
      moderation_issue: maybeText,
      business_issue: maybeText,
    }),
  ),
});

/** POST /api/external/get-conversations and /api/external/get-conversation-detail */
export function conversationsRoutes(deps: {
  readonly store: Store;
  readonly audit?: ReadAudit;
}): (app: App) => void {
  const { store, audit } = deps;
  return (app) => {
    app.post(
      '/api/external/get-conversations',
      {
        config: { scope: 'read' },
        schema: {
          tags: ['reading'],
          summary: 'Conversations of which at least one interaction matches',
          body: conversationsSchema,
          response: { 200: listAnswer },
        },
      },
      async (request) => {
        const { projectId, keyId } = request.access;
        const page = await runConversations(store, projectId, request.body);
        const count = page.data.length;
        audit?.({ projectId, keyId, action: 'get-conversations', subject: 'conversations', count });
        return page;
      },
    );

    app.post(
      '/api/external/get-conversation-detail',
      {
        config: { scope: 'read' },
        schema: {
          tags: ['reading'],
          summary: 'One conversation with its interactions, oldest first',
          body: conversationDetailSchema,
          response: { 200: detailAnswer, 404: notFoundAnswer },
        },
      },
      async (request) => {
        const { projectId, keyId } = request.access;
        const { conversation_id: subject } = request.body;
        const members = await findConversation(store, projectId, subject);
        if (members.length === 0) throw new AppError('not_found', 'No such conversation');
        const count = members.length;
        audit?.({ projectId, keyId, action: 'get-conversation-detail', subject, count });
        return presentConversation(members);
      },
    );
  };
}
