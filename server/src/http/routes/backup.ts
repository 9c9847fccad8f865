import { z } from 'zod';
import type { Audit } from '../../control/audit.ts';
import { DEFAULT_PROJECT } from '../../control/projects.ts';
import { AppError } from '../../lib/errors.ts';
import type { App } from '../route.ts';

/** POST /api/v1/backup: a copy of everything, made by the running server. */
export function backupRoutes(deps: {
  /** Copies everything to the directory; returns the rows of each table. */
  readonly backup: (directory: string) => Promise<{ readonly rows: Record<string, number> }>;
  readonly audit: Pick<Audit, 'append'>;
}): (app: App) => void {
  return (app) => {
    app.post(
      '/api/v1/backup',
      {
        config: { scope: 'admin' },
        schema: {
          tags: ['operations'],
          summary: 'Copies all projects to a directory of the server, while it goes on',
          description: 'Only for admin keys of the default project: the copy holds every project.',
          body: z.object({
            directory: z.string().min(1).max(4000).describe('absolute; missing or empty'),
          }),
          response: {
            200: z.object({ rows: z.record(z.string(), z.int()).describe('table to rows') }),
          },
        },
      },
      async ({ access, body }) => {
        if (access.projectId !== DEFAULT_PROJECT) {
          throw new AppError(
            'forbidden',
            `A backup holds every project, so it needs a key of the project ${DEFAULT_PROJECT}`,
          );
        }
        const { rows } = await deps.backup(body.directory);
        const { projectId, keyId } = access;
        const count = Object.values(rows).reduce((sum, n) => sum + n, 0);
        deps.audit.append({ projectId, keyId, action: 'backup', subject: 'all projects', count });
        return { rows };
      },
    );
  };
}
