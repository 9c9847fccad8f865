import { parseArgs } from 'node:util';
import type { KeyInfo } from '../../../server/src/control/keys.ts';
import { DEFAULT_PROJECT } from '../../../server/src/control/projects.ts';
import { type Scope, scopes } from '../../../server/src/control/scope.ts';
import { type Micros, toIso } from '../../../server/src/lib/time.ts';
import { type Command, type Io, UsageError } from '../command.ts';
import { withControl } from '../control-store.ts';
import { runVerb, type Verb } from '../run-verb.ts';
import { tableText } from '../table-text.ts';

const verbs: Readonly<Record<string, Verb>> = { create, list, revoke };

export const keysCommand: Command = {
  name: 'keys',
  summary: 'create, list and revoke API keys',
  usage: `undertone keys create --name NAME --scope ${scopes.join('|')} [--project ID] [--origin ORIGIN]...
undertone keys list [--project ID] [--json]
undertone keys revoke KEY_ID...

A key is shown once, when it is created; only a hash of it is kept. A running server takes
a new key at once and refuses a revoked one within 5 seconds.

  --name NAME      what the key is for
  --scope SCOPE    ingest: send events; read: analytics; feedback: feedback events only, safe in
                   a browser; admin: everything, deletion and settings included
  --project ID     the project it belongs to (default: ${DEFAULT_PROJECT})
  --origin ORIGIN  for feedback keys: where a browser may send from, such as
                   https://app.example.com; may be repeated
  --data DIR       the server's data directory (default: UNDERTONE_DATA, else ./data)
  --json           one JSON object per line
`,
  run: (args, io) => runVerb(verbs, args, io),
};

async function create(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      name: { type: 'string' },
      scope: { type: 'string' },
      project: { type: 'string', default: DEFAULT_PROJECT },
      origin: { type: 'string', multiple: true, default: [] },
      data: { type: 'string' },
    },
  });
  const scope = scopes.find((known) => known === values.scope);
  if (!scope) throw new UsageError(`--scope ${values.scope ?? '(missing)'}: ${allowedScopes}`);
  if (!values.name) throw new UsageError('--name is missing: say what the key is for');
  checkOrigins(scope, values.origin);
  const newKey = { projectId: values.project, name: values.name, scope, origins: values.origin };
  const { id, key } = await withControl(values.data, io.env, ({ keys }) => keys.create(newKey));
  // The key alone on the standard output, so that a script can take it.
  io.stderr.write(
    `${id}: a key of scope ${scope} for project ${values.project}, shown only now:\n`,
  );
  io.stdout.write(`${key}\n`);
  return 0;
}

const allowedScopes = `allowed are ${scopes.join(', ')}`;

function checkOrigins(scope: Scope, origins: readonly string[]): void {
  if (scope !== 'feedback' && origins.length > 0) {
    throw new UsageError('--origin goes with --scope feedback: no other key belongs in a browser');
  }
}

async function list(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      project: { type: 'string' },
      data: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const keys = await withControl(values.data, io.env, async (control) => {
    const { project } = values;
    if (project !== undefined && !(await control.projects.get(project))) {
      throw new Error(`there is no project "${project}"; undertone projects list shows them`);
    }
    return control.keys.list(project);
  });
  if (values.json) for (const key of keys) io.stdout.write(`${JSON.stringify(jsonOf(key))}\n`);
  else io.stdout.write(tableText([headings, ...keys.map(rowOf)]));
  return 0;
}

const headings = ['ID', 'PROJECT', 'SCOPE', 'NAME', 'CREATED', 'LAST USED', 'STATE', 'ORIGINS'];

function rowOf(key: KeyInfo): string[] {
  return [
    key.keyId,
    key.projectId,
    key.scope,
    key.name,
    shortTime(key.createdAt),
    key.lastUsedAt === undefined ? 'never' : shortTime(key.lastUsedAt),
    key.revokedAt === undefined ? 'active' : `revoked ${shortTime(key.revokedAt)}`,
    key.origins.join(' '),
  ];
}

function jsonOf(key: KeyInfo) {
  return {
    id: key.keyId,
    project_id: key.projectId,
    scope: key.scope,
    name: key.name,
    origins: key.origins,
    created_at: toIso(key.createdAt),
    last_used_at: key.lastUsedAt === undefined ? null : toIso(key.lastUsedAt),
    revoked_at: key.revokedAt === undefined ? null : toIso(key.revokedAt),
  };
}

function shortTime(at: Micros): string {
  return `${toIso(at).slice(0, 19)}Z`;
}

async function revoke(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) {
    throw new UsageError('which key? undertone keys list shows their ids');
  }
  const unknown = await withControl(values.data, io.env, async ({ keys }) => {
    const failed: string[] = [];
    for (const id of positionals) {
      if (await keys.revoke(id)) io.stdout.write(`${id} revoked\n`);
      else failed.push(id);
    }
    return failed;
  });
  for (const id of unknown) io.stderr.write(`${id}: no active key has this id\n`);
  return unknown.length === 0 ? 0 : 1;
}
