import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');

/** What is planted: a file, what it says, and the rule that has to object. */
type Violation = readonly [file: string, source: string, rule: string];

const forbidden = (file: string, target: string): Violation => [
  file,
  `import { planted } from '${target}';\n\nexport const use = planted;\n`,
  'noRestrictedImports',
];

const violations: readonly Violation[] = [
  forbidden('server/src/lib/a.ts', '../store/target.ts'),
  forbidden('server/src/lib/a.ts', '../config.ts'),
  forbidden('server/src/store/a.ts', '../control/target.ts'),
  forbidden('server/src/store/tables/a.ts', '../../query/target.ts'),
  forbidden('server/src/control/a.ts', '../enrichment/target.ts'),
  forbidden('server/src/enrichment/a.ts', '../query/target.ts'),
  forbidden('server/src/enrichment/analyzers/a.ts', '../../ingest/target.ts'),
  forbidden('server/src/query/a.ts', '../ingest/target.ts'),
  forbidden('server/src/query/a.ts', '../jobs/target.ts'),
  forbidden('server/src/ingest/a.ts', '../query/target.ts'),
  forbidden('server/src/ingest/wire/a.ts', '../../http/target.ts'),
  forbidden('server/src/jobs/a.ts', '../http/target.ts'),
  forbidden('server/src/jobs/a.ts', '../demo/target.ts'),
  forbidden('server/src/http/routes/a.ts', '../../main.ts'),
  forbidden('server/src/http/a.ts', '../config.ts'),
  forbidden('server/src/http/a.ts', '../server.ts'),
  forbidden('server/src/http/a.ts', '../demo/target.ts'),
  forbidden('server/src/http/a.ts', '../../../cli/src/target.ts'),
  forbidden('server/src/demo/a.ts', '../http/target.ts'),
  forbidden('sdk/src/a.ts', '../../server/src/lib/target.ts'),
  forbidden('dashboard/src/features/a.ts', '../../../server/src/lib/target.ts'),
  forbidden('cli/src/a.ts', '../../server/src/query/target.ts'),
  forbidden('cli/src/a.ts', '../../server/src/main.ts'),
  [
    'server/src/lib/a.ts',
    "import { b } from './b.ts';\n\nexport const a = (): number => b() + 1;\n",
    'noImportCycles',
  ],
  [
    'server/src/lib/a.ts',
    "import { later } from './later.ts';\n\nexport function a(): void {\n  later();\n}\n",
    'noFloatingPromises',
  ],
  ['server/src/lib/a.ts', 'export const a = (x: any) => x;\n', 'noExplicitAny'],
  ['server/src/lib/a.ts', 'export default 1;\n', 'noDefaultExport'],
  ['server/src/lib/a.ts', "export { later } from './later.ts';\n", 'noBarrelFile'],
  [
    'server/src/lib/a.ts',
    "import { later } from './later';\n\nexport const a = later;\n",
    'useImportExtensions',
  ],
  ['server/src/lib/camelCase.ts', 'export const a = 1;\n', 'useFilenamingConvention'],
  [
    'server/src/lib/a.test.ts',
    "import { test } from 'vitest';\n\ntest.skip('x', () => {});\n",
    'noSkippedTests',
  ],
];

const allowed: readonly (readonly [file: string, target: string])[] = [
  ['server/src/main.ts', './http/target.ts'],
  ['server/src/main.ts', './demo/target.ts'],
  ['server/src/http/a.ts', '../query/target.ts'],
  ['server/src/jobs/a.ts', '../ingest/target.ts'],
  ['server/src/ingest/a.ts', '../enrichment/target.ts'],
  ['server/src/query/a.ts', '../store/tables/target.ts'],
  ['server/src/demo/a.ts', '../ingest/target.ts'],
  ['cli/src/a.ts', '../../server/src/control/target.ts'],
  ['cli/src/a.ts', '../../server/src/lib/target.ts'],
  ['cli/src/a.ts', '../../sdk/src/target.ts'],
  ['dashboard/src/a.ts', '../../sdk/src/target.ts'],
  ['bench/src/a.ts', '../../server/src/store/target.ts'],
];

let sandbox = '';

beforeAll(() => {
  sandbox = mkdtempSync(join(tmpdir(), 'undertone-boundaries-'));
});

afterAll(() => rmSync(sandbox, { recursive: true, force: true }));

function lint(files: Readonly<Record<string, string>>): { status: number | null; rules: string[] } {
  const project = mkdtempSync(join(sandbox, 'case-'));
  for (const name of ['biome.json', 'tsconfig.json', 'package.json', '.gitignore']) {
    cpSync(join(root, name), join(project, name));
  }
  for (const [name, source] of Object.entries(files)) {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), source);
  }
  const run = spawnSync(
    process.execPath,
    [biome, 'lint', '--colors=off', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: project, encoding: 'utf8' },
  );
  const found = [...run.stdout.matchAll(/"lint\/\w+\/(\w+)"/g)].map((match) => match[1] ?? '');
  return { status: run.status, rules: [...new Set(found)] };
}

const bystanders = {
  'server/src/lib/b.ts': "import { a } from './a.ts';\n\nexport const b = (): number => a();\n",
  'server/src/lib/later.ts': 'export async function later(): Promise<number> {\n  return 1;\n}\n',
};

test.each(violations)('the linter rejects %s with %j by %s', (file, source, rule) => {
  const around =
    rule === 'noImportCycles'
      ? bystanders
      : { 'server/src/lib/later.ts': bystanders['server/src/lib/later.ts'] };
  const outcome = lint({ ...around, [file]: source });
  expect(outcome).toEqual({ status: 1, rules: [rule] });
});

test.each(allowed)('the linter accepts that %s imports %s', (file, target) => {
  const outcome = lint({ [file]: forbidden(file, target)[1] });
  expect(outcome).toEqual({ status: 0, rules: [] });
});
