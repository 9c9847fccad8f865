import { parseArgs } from 'node:util';
import { toIso } from '../../../server/src/lib/time.ts';
import { type Command, type Io, UsageError } from '../command.ts';
import { withControl } from '../control-store.ts';
import { runVerb, type Verb } from '../run-verb.ts';
import { tableText } from '../table-text.ts';

const verbs: Readonly<Record<string, Verb>> = { create, list };

export const projectsCommand: Command = {
  name: 'projects',
  summary: 'create and list projects',
  usage: `undertone projects create --name NAME [--id ID]
undertone projects list [--json]

A project's data is seen only with its own keys: make them with undertone keys create.

  --name NAME  what people call it
  --id ID      1 to 40 characters a-z 0-9 _ -; made up where left out
  --data DIR   the server's data directory (default: UNDERTONE_DATA, else ./data)
  --json       one JSON object per line
`,
  run: (args, io) => runVerb(verbs, args, io),
};

async function create(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      name: { type: 'string' },
      id: { type: 'string' },
      data: { type: 'string' },
    },
  });
  const { name, id } = values;
  if (!name) throw new UsageError('--name is missing');
  const project = await withControl(values.data, io.env, ({ projects }) =>
    projects.create({ name, ...(id !== undefined && { id }) }),
  );
  io.stderr.write(`project ${project.id} created; undertone keys create makes keys for it\n`);
  io.stdout.write(`${project.id}\n`);
  return 0;
}

async function list(args: readonly string[], io: Io): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const projects = await withControl(values.data, io.env, (control) => control.projects.list());
  if (values.json) {
    for (const { id, name, createdAt } of projects) {
      io.stdout.write(`${JSON.stringify({ id, name, created_at: toIso(createdAt) })}\n`);
    }
    return 0;
  }
  const rows = projects.map(({ id, name, createdAt }) => [
    id,
    name,
    `${toIso(createdAt).slice(0, 19)}Z`,
  ]);
  io.stdout.write(tableText([['ID', 'NAME', 'CREATED'], ...rows]));
  return 0;
}
