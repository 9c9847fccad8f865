import { z } from 'zod';
import type { Clock } from '../../lib/clock.ts';
import { AppError } from '../../lib/errors.ts';
import { type ExportFormat, exportFormats } from '../../query/export-formats.ts';
import { exportInteractions } from '../../query/export-interactions.ts';
import { exportSchema } from '../../query/export-request.ts';
import { findConversation, findInteraction } from '../../query/find-conversation.ts';
import { presentDetail } from '../../query/present-conversation.ts';
import { presentInteraction } from '../../query/present-interaction.ts';
import type { Store } from '../../store/store.ts';
import type { App } from '../route.ts';
import { sendPieces } from '../send-pieces.ts';
import type { ReadAudit } from './read-audit.ts';
import { interactionAnswer, notFoundAnswer } from './reading-answers.ts';

const maybeText = z.string().nullable();

const detailAnswer = z.object({
  interaction_id: z.string(),
  input: z.string(),
  output: z.string(),
  history: z.array(z.tuple([z.string(), z.string()])),
  conversation: z.array(
    z.object({
      input: z.string(),
      output: z.string(),
      timestamp: z.string(),
      is_chosen: z.boolean(),
    }),
  ),
  actions: z.array(z.string()),
  topics: z.array(z.string()),
  tags: z.record(z.string(), z.string()),
  user_id: z.string(),
  intent: maybeText,
  topic: maybeText,
  warning_business: maybeText,
  warning_model: maybeText,
  frustration_cause: maybeText,
  user_group_profile: z.record(z.string(), z.string()).describe('tags of the platform user'),
  interaction: interactionAnswer,
});

export type ExportDependencies = {
  readonly store: Store;
  readonly clock: Clock;
  readonly audit?: ReadAudit;
  /** Tags of a platform user; left out or without one: none. */
  readonly userTags?: (
    projectId: string,
    endUser: string,
  ) => Promise<Readonly<Record<string, string>> | undefined>;
};

/** GET /api/external/export/interactions and /api/external/export/interactions/detail/{id} */
export function exportRoutes(deps: ExportDependencies): (app: App) => void {
  const { store, clock, audit } = deps;
  return (app) => {
    app.get(
      '/api/external/export/interactions/detail/:id',
      {
        config: { scope: 'read' },
        schema: {
          tags: ['reading'],
          summary: 'One interaction among those of its conversation',
          params: z.object({ id: z.string() }),
          response: { 200: detailAnswer, 404: notFoundAnswer },
        },
      },
      async (request) => {
        const { projectId, keyId } = request.access;
        const chosen = await findInteraction(store, projectId, request.params.id.toLowerCase());
        if (!chosen) throw new AppError('not_found', 'No such interaction');
        const members = await findConversation(store, projectId, chosen.conversation_id);
        const action = 'export-interaction-detail';
        audit?.({ projectId, keyId, action, subject: chosen.id, count: members.length });
        return {
          ...presentDetail(chosen, members),
          user_group_profile: { ...(await deps.userTags?.(projectId, chosen.end_user)) },
          interaction: presentInteraction(chosen),
        };
      },
    );

    app.get(
      '/api/external/export/interactions',
      {
        config: { scope: 'read' },
        schema: {
          tags: ['reading'],
          summary: 'All matching interactions, oldest first, as a stream of any size',
          description:
            'A complete answer ends with the HTTP trailer `x-export-count` (number of interactions); NDJSON also with a last line `{"complete": true, "count": n}`. ' +
            'What fails midway breaks the connection, without the trailer; NDJSON then ends with `{"complete": false, "count": n, "status", "detail"}`, status and detail as in an error answer, and for the other formats the log of the server tells why under the `x-request-id` of the answer. ' +
            'In CSV lists and objects are JSON, and a text that a spreadsheet would run as a formula (it begins with = + - @, tab or return) gets an apostrophe before it; the other formats are exact.',
          querystring: exportSchema,
        },
      },
      async (request, reply) => {
        const { projectId, keyId } = request.access;
        const { start, end, filters, format } = request.query;
        const { contentType, extension, chunks, lastWords }: ExportFormat = exportFormats[format];
        let count = 0;
        const pages = exportInteractions(store, projectId, {
          range: { start, end },
          filters,
          acceptedUntil: clock(),
        });
        reply
          .type(contentType)
          .header('content-disposition', `attachment; filename="interactions.${extension}"`);
        await sendPieces(reply, {
          pieces: chunks(pages, (rows) => {
            count += rows;
          }),
          count: () => count,
          lastWords: lastWords && ((failure) => lastWords(count, failure)),
          onEnd: (whole) => {
            const subject = whole ? 'interactions' : 'interactions, cut short';
            audit?.({ projectId, keyId, action: 'export-interactions', subject, count });
          },
        });
        return reply;
      },
    );
  };
}
