import { z } from 'zod';
import type { Audit } from '../../control/audit.ts';
import {
  countDeletable,
  type Deletion,
  deleteInteractions,
} from '../../jobs/delete-interactions.ts';
import type { RemovalContext } from '../../jobs/removal.ts';
import { filtersSchema } from '../../query/filter-schema.ts';
import { type Filter, filterSql } from '../../query/filters.ts';
import { rangeSchema } from '../../query/request.ts';
import { scopeOf, within } from '../../query/scope.ts';
import { and } from '../../store/sql.ts';
import type { App } from '../route.ts';

const body = z
  .looseObject({
    time_range: rangeSchema.nullish(),
    filters: filtersSchema.nullish(),
    dry_run: z.boolean().nullish().describe('only count what would be deleted'),
  })
  .superRefine((request, context) => {
    if (request.time_range || request.filters?.length) return;
    context.addIssue({
      code: 'custom',
      path: ['time_range'],
      message: 'time_range or at least one filter is needed: a project is not emptied by accident',
    });
  });

const answer = z.object({ message: z.string(), n_deleted: z.int() });

/** All instants that can be stored, for a deletion without a range. */
const ALWAYS = { start: Date.UTC(1901, 0, 1) * 1000, end: Date.UTC(2290, 0, 1) * 1000 };

/** POST /api/external/projects/delete-interactions */
export function deletionRoutes(deps: {
  readonly removal: RemovalContext;
  readonly audit: Pick<Audit, 'append'>;
}): (app: App) => void {
  return (app) => {
    app.post(
      '/api/external/projects/delete-interactions',
      {
        config: { scope: 'admin' },
        schema: {
          tags: ['deletion'],
          summary: 'Deletes interactions by time and filters; gone from every read at once',
          description:
            'Every version goes, with the feedback that belongs to it. What is deleted stays away when it is sent again: ingestion answers {"status": "deleted"}.',
          body,
          response: { 200: answer },
        },
      },
      async (request) => {
        const { projectId, keyId } = request.access;
        const deletion = deletionOf(projectId, request.body);
        if (request.body.dry_run) {
          const count = await countDeletable(deps.removal.store, deletion);
          return { message: `${interactions(count)} would be deleted`, n_deleted: count };
        }
        const count = await deleteInteractions(deps.removal, deletion);
        const subject = 'interactions';
        deps.audit.append({ projectId, keyId, action: 'delete-interactions', subject, count });
        return { message: `${interactions(count)} deleted`, n_deleted: count };
      },
    );
  };
}

function deletionOf(projectId: string, request: z.output<typeof body>): Deletion {
  const range = request.time_range ?? ALWAYS;
  const filters: readonly Filter[] = request.filters ?? [];
  const scope = scopeOf({ projectId, range, timeZone: 'UTC', compare: false });
  const condition = and([within(scope), ...filters.map((filter) => filterSql(filter, scope))]);
  return { projectId, condition };
}

function interactions(count: number): string {
  return count === 1 ? '1 interaction' : `${count} interactions`;
}
