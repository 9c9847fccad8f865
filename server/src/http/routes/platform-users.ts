import { z } from 'zod';
import type { Control } from '../../control/open-control.ts';
import type { Mirror, PlatformUser, PlatformUserChange } from '../../control/platform-users.ts';
import { toIso } from '../../lib/time.ts';
import type { Access, App } from '../route.ts';
import { wireTime } from '../wire-time.ts';

const URL = '/api/external/platform-users';
const MAX_USERS = 10_000;

export type PlatformUserDeps = {
  readonly control: Pick<Control, 'platformUsers' | 'audit'>;
  /** Writes rows of the engine's table of eligible users. */
  readonly mirror: Mirror;
};

const endUser = z.string().min(1).max(1_000).describe('as sent with interactions');
const tagValue = z.union([z.string().max(2_000), z.number(), z.boolean()]).transform(String);

const sentUser = z.object({
  end_user: endUser,
  tags: z
    .record(z.string().min(1).max(200), tagValue)
    .refine((tags) => Object.keys(tags).length <= 100, 'at most 100 tags')
    .optional()
    .describe('name to value, stored as text'),
  active_from: wireTime.nullable().optional().describe('inclusive; null or left out: open'),
  active_to: wireTime.nullable().optional().describe('exclusive; null or left out: open'),
});

const sentUsers = z.object({ users: z.array(sentUser).max(MAX_USERS) });

const answeredUser = z.object({
  end_user: z.string(),
  tags: z.record(z.string(), z.string()),
  active_from: z.string().nullable(),
  active_to: z.string().nullable(),
});
const answeredUsers = z.object({ users: z.array(answeredUser) });

const page = z.object({
  limit: z.coerce.number().int().min(1).max(1_000).default(10),
  offset: z.coerce.number().int().min(0).default(0),
});

type Change = (projectId: string, users: PlatformUserChange[]) => Promise<PlatformUser[]>;

/** Who may use the product, seen or not: the base of `penetration`. One list under two names. */
export function platformUserRoutes({ control, mirror }: PlatformUserDeps): (app: App) => void {
  const { platformUsers, audit } = control;

  const record = ({ projectId, keyId }: Access, action: string, count: number) =>
    audit.append({ projectId, keyId, action, subject: 'platform_users', count });

  const changes = (action: string, summary: string, change: Change) =>
    ({
      options: {
        config: { scope: 'admin' as const },
        schema: {
          tags: ['platform users'],
          summary,
          body: sentUsers,
          response: { 200: answeredUsers },
        },
      },
      run: async (access: Access, users: z.output<typeof sentUsers>['users']) => {
        const changed = await change(access.projectId, users.map(toChange));
        record(access, action, changed.length);
        await platformUsers.mirrorChanges(mirror);
        return { users: changed.map(toWire) };
      },
    }) as const;

  const replace = changes(
    'put-platform-users',
    'Inserts users or replaces them',
    platformUsers.upsertMany,
  );
  const update = changes(
    'update-platform-users',
    'Changes those users that exist; fields left out stay as they are',
    platformUsers.updateExisting,
  );

  return (app) => {
    app.put(URL, replace.options, ({ access, body }) => replace.run(access, body.users));
    app.post('/api/external/eligible-users', replace.options, ({ access, body }) =>
      replace.run(access, body.users),
    );
    app.post(URL, update.options, ({ access, body }) => update.run(access, body.users));
    app.delete(
      URL,
      {
        config: { scope: 'admin' },
        schema: {
          tags: ['platform users'],
          summary: 'Removes users from the list; their interactions stay',
          body: z.object({ users: z.array(endUser).max(MAX_USERS) }),
          response: { 200: z.object({ message: z.string() }) },
        },
      },
      async ({ access, body }) => {
        const removed = await platformUsers.removeMany(access.projectId, body.users);
        record(access, 'delete-platform-users', removed);
        await platformUsers.mirrorChanges(mirror);
        return { message: `${removed} ${removed === 1 ? 'user' : 'users'} removed` };
      },
    );
    app.get(
      URL,
      {
        config: { scope: 'admin' },
        schema: {
          tags: ['platform users'],
          summary: 'A page of the list, by name',
          querystring: page,
          response: {
            200: answeredUsers.extend({ total: z.int(), offset: z.int(), limit: z.int() }),
          },
        },
      },
      async ({ access, query }) => {
        const { total, users } = await platformUsers.list({
          projectId: access.projectId,
          ...query,
        });
        return { total, ...query, users: users.map(toWire) };
      },
    );
  };
}

function toChange(user: z.output<typeof sentUser>): PlatformUserChange {
  return {
    endUser: user.end_user,
    tags: user.tags,
    activeFrom: user.active_from,
    activeTo: user.active_to,
  };
}

function toWire(user: PlatformUser): z.output<typeof answeredUser> {
  return {
    end_user: user.endUser,
    tags: user.tags,
    active_from: user.activeFrom === undefined ? null : toIso(user.activeFrom),
    active_to: user.activeTo === undefined ? null : toIso(user.activeTo),
  };
}
