import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'undertone-ci-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** What .ci/count.js prints of a report whose files hold tests of these states. */
function count(files: readonly (readonly string[])[], exitCode = 0): string {
  const testResults = files.map((states, i) => ({
    name: `file-${i}.test.ts`,
    message: 'it did not load',
    assertionResults: states.map((status) => ({ status, fullName: `a test that is ${status}` })),
  }));
  const report = join(directory, 'report.json');
  writeFileSync(report, JSON.stringify({ testResults }));
  const script = join(import.meta.dirname, '../.ci/count.js');
  const run = spawnSync(process.execPath, [script, report, String(exitCode)], { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : `exit ${run.status}`;
}

test('tests that passed and failed are counted', () => {
  expect(
    count(
      [
        ['passed', 'passed'],
        ['passed', 'failed'],
      ],
      1,
    ),
  ).toBe('3 1');
});

test('skipped, pending and todo tests fail the run', () => {
  expect(count([['passed', 'skipped', 'pending', 'todo', 'disabled']])).toBe('1 4');
});

test('a file in which no test ran fails the run', () => {
  expect(count([['passed'], []])).toBe('1 1');
});

test('a run that ended badly without a failed test fails', () => {
  expect(count([['passed']], 1)).toBe('1 1');
});
