import { Writable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type TemporaryControl,
  temporaryControl,
} from '../../server/src/control/temporary-control.ts';
import { runCli as runInProcess } from '../src/main.ts';
import { runCli } from './run-cli.ts';

let temporary: TemporaryControl;
beforeEach(async () => {
  temporary = await temporaryControl();
});
afterEach(() => temporary.remove());

const undertone = (...args: string[]) => runCli(args, { UNDERTONE_DATA: temporary.dataDirectory });

test('a key made beside a running server works there at once, and its revocation too', async () => {
  const made = await undertone('keys', 'create', '--name', 'web app', '--scope', 'ingest');
  expect(made).toMatchObject({ code: 0, stderr: expect.stringContaining('shown only now') });
  const key = made.stdout.trim();
  const access = await temporary.control.keys.authenticate(key);
  expect(access).toMatchObject({ projectId: 'default', scope: 'ingest' });
  const id = access?.keyId ?? '';

  const listed = await undertone('keys', 'list');
  expect(listed.stdout).toMatch(new RegExp(`^${id}  default  ingest  web app .* active`, 'm'));
  expect(listed.stdout).not.toContain(key);

  expect(await undertone('keys', 'revoke', id)).toMatchObject({
    code: 0,
    stdout: `${id} revoked\n`,
  });
  await expect
    .poll(() => temporary.control.keys.authenticate(key), { timeout: 5_000, interval: 200 })
    .toBeUndefined();
  const again = await undertone('keys', 'revoke', id, 'key_nothing');
  expect(again.code).toBe(1);
  expect(again.stderr).toContain('key_nothing: no active key has this id');
});

test('a project and its key are made and listed', async () => {
  const made = await undertone('projects', 'create', '--name', 'Second', '--id', 'second');
  expect(made).toMatchObject({ code: 0, stdout: 'second\n' });
  expect((await undertone('projects', 'list')).stdout).toMatch(/^second +Second +2\d{3}-/m);
  await undertone(
    ...['keys', 'create', '--name', 'k', '--scope', 'feedback', '--project', 'second'],
    ...['--origin', 'https://a.example.com', '--origin', 'https://b.example.com'],
  );
  const listed = await undertone('keys', 'list', '--project', 'second', '--json');
  expect(JSON.parse(listed.stdout)).toMatchObject({
    project_id: 'second',
    scope: 'feedback',
    origins: ['https://a.example.com', 'https://b.example.com'],
    last_used_at: null,
    revoked_at: null,
  });
});

test('keys of a project that does not exist are no empty list', async () => {
  expect(await undertone('keys', 'list', '--project', 'zzz')).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('there is no project "zzz"'),
  });
});

test.each([
  [['keys'], 2, 'what to do is missing; allowed are create, list, revoke'],
  [['keys', 'delete'], 2, 'unknown "delete"; allowed are create, list, revoke'],
  [['keys', 'create', '--name', 'x'], 2, 'allowed are ingest, read, admin, feedback'],
  [['keys', 'create', '--scope', 'read'], 2, '--name is missing'],
  [['keys', 'create', '--name', 'x', '--scope', 'root'], 2, '--scope root: allowed are'],
  [['keys', 'create', '--name', 'x', '--scope', 'read', '--origin', 'https://a.b'], 2, 'feedback'],
  [['keys', 'create', '--name', 'x', '--scope', 'read', '--project', 'no'], 1, 'no project "no"'],
  [['keys', 'create', '--name', 'x', '--scope', 'feedback', '--origin', 'a.b'], 1, 'https://app'],
  [['keys', 'revoke'], 2, 'which key?'],
  [['projects', 'create', '--name', 'x', '--id', 'No Good'], 1, 'a project id has 1 to 40'],
  [['projects', 'create', '--name', 'x', '--id', 'default'], 1, 'exists already'],
  [['projects', 'list', '--data', '/nowhere'], 1, '/nowhere holds no Undertone data'],
])('%j fails and says why', async (args, code, reason) => {
  const written = { stdout: '', stderr: '' };
  const into = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[name] += chunk;
        done();
      },
    });
  const env = { UNDERTONE_DATA: temporary.dataDirectory };
  const io = { stdout: into('stdout'), stderr: into('stderr'), env };
  expect(await runInProcess(args, io)).toBe(code);
  expect(written.stderr).toContain(reason);
  expect(written.stdout).toBe('');
});
