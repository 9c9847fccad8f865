import { z } from 'zod';
import type { Audit } from '../../control/audit.ts';
import type { Erasure } from '../../control/erasures.ts';
import type { PlatformUsers } from '../../control/platform-users.ts';
import { type ErasureContext, eraseUser } from '../../jobs/erase.ts';
import { AppError } from '../../lib/errors.ts';
import { toIso } from '../../lib/time.ts';
import { type PersonDatum, personData } from '../../query/person-data.ts';
import type { Access, App } from '../route.ts';
import { sendPieces } from '../send-pieces.ts';

export type ErasureDeps = {
  readonly erasure: ErasureContext;
  readonly platformUsers: Pick<PlatformUsers, 'get'>;
  readonly audit: Pick<Audit, 'append'>;
  /** Called after an erasure: what is left on the disk can go now. */
  readonly wakePurge: () => void;
};

const endUser = z.string().min(1).max(1_000).describe('as sent with interactions');

const receipt = z.object({
  receipt_id: z.string(),
  end_user: z
    .string()
    .nullable()
    .describe('as sent, in the answer to the erasure; null later, because the name is not kept'),
  rows: z.record(z.string(), z.int()).describe('what was removed: table to number'),
  hidden_at: z.string().nullable().describe('since when no read sees it'),
  purged_at: z.string().nullable().describe('since when it is not on the disk; null: not yet'),
});

const config = { scope: 'admin' as const };
const tags = ['erasure'];

/** Erasure and export of what is kept about one person. */
export function erasureRoutes(deps: ErasureDeps): (app: App) => void {
  const record = ({ projectId, keyId }: Access, action: string, subject: string, count: number) =>
    deps.audit.append({ projectId, keyId, action, subject, count });

  return (app) => {
    app.post(
      '/api/external/erase-user',
      {
        config,
        schema: {
          tags,
          summary: 'Removes everything that is kept about a person',
          description:
            'Gone from every read when this is answered, from the disk soon after (see the receipt). Backups are yours to expire. Only a keyed hash of the name stays, so that events from before the erasure are not stored again.',
          body: z.looseObject({ end_user: endUser }),
          response: { 200: receipt },
        },
      },
      async ({ access, body }) => {
        const person = { projectId: access.projectId, endUser: body.end_user };
        const erased = await eraseUser(deps.erasure, person);
        record(access, 'erase-user', erased.receiptId, erased.rows['interactions'] ?? 0);
        deps.wakePurge();
        return toWire(erased, body.end_user);
      },
    );

    app.get(
      '/api/external/erase-user/:receipt_id',
      {
        config,
        schema: {
          tags,
          summary: 'How far an erasure is; end_user is null, because the name is not kept',
          params: z.object({ receipt_id: z.string().max(100) }),
          response: { 200: receipt },
        },
      },
      async ({ access, params }) => {
        const found = await deps.erasure.erasures.get(access.projectId, params.receipt_id);
        if (!found) throw new AppError('not_found', 'no erasure has this receipt_id');
        return toWire(found, null);
      },
    );

    app.get(
      '/api/external/export-user',
      {
        config,
        schema: {
          tags,
          summary: 'Everything that is kept about a person, as NDJSON',
          description:
            'One object a line: {"type": "interaction", "platform_user", "unattached_feedback" or "feedback_for_others", "data"}; the last line, {"type": "end", "counts"}, says that nothing is missing. What fails midway breaks the connection after a last line {"type": "error", "status", "detail"}.',
          querystring: z.object({ end_user: endUser }),
        },
      },
      async ({ access, query }, reply) => {
        const person = { projectId: access.projectId, endUser: query.end_user };
        const data = personData(
          { store: deps.erasure.store, platformUser: deps.platformUsers.get },
          person,
        );
        let count = 0;
        reply.type('application/x-ndjson; charset=utf-8');
        await sendPieces(reply, {
          pieces: ndjson(data, () => {
            count++;
          }),
          count: () => count,
          lastWords: (failure) => `${JSON.stringify({ type: 'error', ...failure })}\n`,
          onEnd: () => record(access, 'export-user', 'interactions', count),
        });
        return reply;
      },
    );
  };
}

/** `onDatum` is called before each line but the last. */
async function* ndjson(data: AsyncIterable<PersonDatum>, onDatum: () => void) {
  for await (const datum of data) {
    if (datum.type !== 'end') onDatum();
    yield `${JSON.stringify(datum)}\n`;
  }
}

function toWire(erasure: Erasure, name: string | null): z.output<typeof receipt> {
  return {
    receipt_id: erasure.receiptId,
    end_user: name,
    rows: { ...erasure.rows },
    hidden_at: erasure.hiddenAt === undefined ? null : toIso(erasure.hiddenAt),
    purged_at: erasure.purgedAt === undefined ? null : toIso(erasure.purgedAt),
  };
}
