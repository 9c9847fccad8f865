import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../lib/clock.ts';
import { AppError } from '../lib/errors.ts';
import type { Micros } from '../lib/time.ts';
import { keyCache } from './key-cache.ts';
import { randomBase62, randomId } from './random-id.ts';
import type { ControlDb } from './schema.ts';
import { type Scope, scopes } from './scope.ts';
import type { Secrets } from './secrets.ts';

/** What a key that was presented may do, and where. */
export type KeyAccess = {
  readonly projectId: string;
  readonly keyId: string;
  readonly scope: Scope;
  /** Origins a browser may send from; `*`: any. Counts for keys of scope `feedback` only. */
  readonly origins: readonly string[];
};

export type KeyInfo = KeyAccess & {
  readonly name: string;
  readonly createdAt: Micros;
  readonly lastUsedAt: Micros | undefined;
  readonly revokedAt: Micros | undefined;
};

export const newKey = z.object({
  projectId: z.string(),
  name: z.string().trim().min(1, 'a key needs a name').max(100),
  scope: z.enum(scopes),
  origins: z
    .array(
      z.string().refine((text) => text === '*' || URL.parse(text)?.origin === text, {
        message: 'an origin looks like https://app.example.com or https://app.example.com:8443',
      }),
    )
    .max(100)
    .default([]),
});
export type NewKey = z.input<typeof newKey>;

export type Keys = {
  /** The key itself is shown here and never again. Throws `not_found` (no such project) or `invalid_request`. */
  create(key: NewKey): Promise<{ readonly id: string; readonly key: string }>;
  /** Makes `key` an admin key of the project unless it is one. Throws `configuration` if it was revoked. */
  ensureKey(projectId: string, key: string): Promise<{ readonly id: string }>;
  /** Undefined: unknown or revoked (noticed within 5 s if another process revoked it, at once if this one did). */
  authenticate(key: string): Promise<KeyAccess | undefined>;
  /** The same without waiting, if the key was looked up a short time ago. */
  authenticateCached(key: string): KeyAccess | undefined;
  list(projectId?: string): Promise<KeyInfo[]>;
  /** False if there is no such key that is not revoked. */
  revoke(id: string): Promise<boolean>;
};

type Row = {
  id: string;
  project_id: string;
  name: string;
  scope: string;
  origins: string;
  created_at: number;
  last_used_at: number | null;
  revoked_at: number | null;
};

/** Why a known key is no admin key of the project; undefined: it is one. */
function whyNoAdminKey(known: Row, projectId: string): string | undefined {
  if (known.revoked_at !== null) return 'revoked';
  if (known.project_id !== projectId) return `of project "${known.project_id}"`;
  return known.scope === 'admin' ? undefined : `a ${known.scope} key`;
}

const accessOf = (row: Row): KeyAccess => ({
  projectId: row.project_id,
  keyId: row.id,
  scope: z.enum(scopes).parse(row.scope),
  origins: z.array(z.string()).parse(JSON.parse(row.origins)),
});

const infoOf = (row: Row): KeyInfo => ({
  ...accessOf(row),
  name: row.name,
  createdAt: Number(row.created_at),
  lastUsedAt: row.last_used_at === null ? undefined : Number(row.last_used_at),
  revokedAt: row.revoked_at === null ? undefined : Number(row.revoked_at),
});

export function keyStore(
  db: ControlDb,
  secrets: Secrets,
  clock: Clock,
): Keys & { flush(): Promise<void> } {
  const cache = keyCache(clock);
  const hash = (key: string) => createHmac('sha256', secrets.server()).update(key).digest('hex');

  const byHash = (key: string): Promise<Row | undefined> =>
    db.selectFrom('api_keys').selectAll().where('hash', '=', hash(key)).executeTakeFirst();

  const insert = async (key: string, row: z.output<typeof newKey>): Promise<string> => {
    const id = `key_${randomId()}`;
    const project = await db
      .selectFrom('projects')
      .select('id')
      .where('id', '=', row.projectId)
      .executeTakeFirst();
    if (!project) throw new AppError('not_found', `there is no project "${row.projectId}"`);
    await db
      .insertInto('api_keys')
      .values({
        id,
        project_id: row.projectId,
        name: row.name,
        scope: row.scope,
        origins: JSON.stringify(row.origins),
        hash: hash(key),
        created_at: clock(),
        last_used_at: null,
        revoked_at: null,
      })
      .execute();
    return id;
  };

  return {
    async create(input) {
      const parsed = newKey.safeParse(input);
      if (!parsed.success) {
        throw new AppError('invalid_request', parsed.error.issues.map((i) => i.message).join('; '));
      }
      const key = `ut_${parsed.data.scope.charAt(0)}${randomBase62(32)}`;
      return { id: await insert(key, parsed.data), key };
    },
    async ensureKey(projectId, key) {
      const known = await byHash(key);
      if (!known) {
        const name = 'UNDERTONE_API_KEY';
        return { id: await insert(key, { projectId, name, scope: 'admin', origins: [] }) };
      }
      const why = whyNoAdminKey(known, projectId);
      if (why === undefined) return { id: known.id };
      throw new AppError(
        'configuration',
        `the given API key is known as ${known.id}, which is ${why}: choose another`,
      );
    },
    async authenticate(key) {
      const cached = cache.get(key);
      if (cached) return cached;
      const row = await byHash(key);
      if (row && row.revoked_at === null) return cache.put(key, accessOf(row));
      cache.forget(key);
      return undefined;
    },
    authenticateCached: cache.get,
    async list(projectId) {
      let query = db.selectFrom('api_keys').selectAll().orderBy('created_at').orderBy('id');
      if (projectId !== undefined) query = query.where('project_id', '=', projectId);
      return (await query.execute()).map(infoOf);
    },
    async revoke(id) {
      const revoked = await db
        .updateTable('api_keys')
        .set({ revoked_at: clock() })
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .returning('id')
        .executeTakeFirst();
      cache.forgetThose((access) => access.keyId === id);
      return revoked !== undefined;
    },
    async flush() {
      const used = cache.takeUses();
      if (used.length === 0) return;
      try {
        await db.transaction().execute(async (transaction) => {
          for (const [id, at] of used) {
            await transaction
              .updateTable('api_keys')
              .set({ last_used_at: at })
              .where('id', '=', id)
              .execute();
          }
        });
      } catch (error) {
        cache.returnUses(used);
        throw error;
      }
    },
  };
}
