import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { type ConfigEntry, configTable } from '../server/src/config.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'bench/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`),
];

/** The table of docs/operations.md, as the configuration declares it. */
function configurationTable(): string {
  const rows = Object.values<ConfigEntry>(configTable).map(
    ({ name, unit, default: value, description }) => {
      const shown = value.startsWith('(') ? value : `\`${value}\``;
      return `| \`${name}\` | ${unit} | ${shown} | ${description} |`;
    },
  );
  return ['| variable | unit | default | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

test('docs/operations.md lists every variable of the environment as the server declares it', () => {
  const [, table] =
    /<!-- configuration:[^>]*-->\n\n(.*?)\n\n/s.exec(read('docs/operations.md')) ?? [];
  expect(table).toBe(configurationTable());
});

test('the index of decisions lists every record with its title', () => {
  const index = read('docs/decisions/0001-records.md');
  const records = readdirSync(join(root, 'docs/decisions')).filter(
    (name) => !name.startsWith('0001'),
  );
  const rows = records.map((name) => {
    const [, title] = /^# \d+[.:] (.+)$/m.exec(read(`docs/decisions/${name}`)) ?? [];
    return `| [${name.slice(0, 4)}](${name}) | ${title} |`;
  });
  expect(index.slice(index.indexOf('|---|---|\n') + 10).trim()).toBe(rows.join('\n'));
});

test.each(documents)('every relative link of %s leads to a file', (document) => {
  const links = [
    ...read(document).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)|(?:src|href)="([^"#]+)"/g),
  ].map((match) => match[1] ?? match[2] ?? '');
  const broken = links.filter(
    (link) => !/^[a-z]+:/.test(link) && !existsSync(join(root, dirname(document), link)),
  );
  expect(broken).toEqual([]);
});

test.each(documents)('every npm script that %s names exists', (document) => {
  const scripts = JSON.parse(read('package.json')).scripts;
  const bench = JSON.parse(read('bench/package.json')).scripts;
  const named = [...read(document).matchAll(/npm run (?:-s )?([\w:-]+)( -w bench)?/g)];
  const unknown = named.filter(
    ([, name = '', inBench]) => !((inBench ? bench : scripts)[name] ?? false),
  );
  expect(unknown.map(([text]) => text)).toEqual([]);
});

test.each(documents)('every file of the source that %s names exists', (document) => {
  const named = [
    ...read(document).matchAll(/`((?:server|sdk|cli|bench|bootstrap|training|docs)\/[\w./-]+)`/g),
  ];
  const missing = named
    .map((match) => match[1] ?? '')
    .filter((path) => !existsSync(join(root, path)));
  expect(missing).toEqual([]);
});
