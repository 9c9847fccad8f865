import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { configTable, readConfig } from './config.ts';
import { AppError } from './lib/errors.ts';

test('an empty environment gives the documented defaults', () => {
  const config = readConfig({});
  expect(config).toMatchObject({
    port: 4700,
    host: '127.0.0.1',
    data: './data',
    memoryMb: 1200,
    maxBodyMb: 16,
    rateLimit: 20_000,
    logLevel: 'info',
  });
  expect(config.expireDays).toBeUndefined();
  for (const [key, entry] of Object.entries(configTable)) {
    if (entry.default.startsWith('(')) continue;
    expect(String(config[key as keyof typeof config])).toBe(entry.default);
  }
});

test('there is a worker for each core, as far as the memory goes, or as many as are asked for', () => {
  const cores = availableParallelism();
  expect(readConfig({}).workers).toBe(Math.min(cores, 2));
  expect(readConfig({ UNDERTONE_MEMORY_MB: '700' }).workers).toBe(1);
  expect(readConfig({ UNDERTONE_MEMORY_MB: '400' }).workers).toBe(1);
  expect(readConfig({ UNDERTONE_MEMORY_MB: '900000' }).workers).toBe(cores);
  expect(readConfig({ UNDERTONE_MEMORY_MB: '700', UNDERTONE_WORKERS: '9' }).workers).toBe(9);
});

test('an unknown name with our prefix is an error that lists the known ones', () => {
  expect(() => readConfig({ UNDERTONE_PROT: '1', PATH: '/bin' })).toThrow(
    /UNDERTONE_PROT is not known; known are UNDERTONE_PORT, UNDERTONE_HOST/,
  );
});

test.each([
  ['UNDERTONE_PORT', 'http', '"http": a whole number from 0 to 65535'],
  ['UNDERTONE_PORT', '70000', 'at most 65535'],
  ['UNDERTONE_PORT', '1.5', 'a whole number'],
  ['UNDERTONE_EXPIRE_DAYS', '0', 'at least 1'],
  ['UNDERTONE_LOG_LEVEL', 'loud', 'trace, debug, info'],
  ['UNDERTONE_CLICKHOUSE_URL', 'ftp://x', 'http:// or https://'],
  ['UNDERTONE_DATABASE_URL', 'postgres://x', 'not supported'],
])('%s=%s is refused with the value and what is allowed', (name, value, message) => {
  expect(() => readConfig({ [name]: value })).toThrow(message);
});

test('every complaint is listed at once, and a bad key is not repeated', () => {
  const read = () => readConfig({ UNDERTONE_API_KEY: 'short', UNDERTONE_MAX_BODY_MB: 'x' });
  expect(read).toThrow(AppError);
  expect(read).toThrow(/UNDERTONE_API_KEY=\(hidden\).*UNDERTONE_MAX_BODY_MB="x"/s);
  expect(read).not.toThrow(/short/);
});

test.each([
  [
    'UNDERTONE_DATABASE_URL',
    'postgres://u:pa55@db/x?password=pa55',
    '=postgres://db/x: PostgreSQL',
  ],
  ['UNDERTONE_CLICKHOUSE_URL', 'clickhouse://u:pa55@h:8123', '=clickhouse://h:8123: an http'],
  ['UNDERTONE_CLICKHOUSE_URL', 'http://u:pa55@h:port/', '=(hidden): an http'],
  ['UNDERTONE_CLICKHOUSE_URL', 'u:pa55@h:8123', '=(hidden): an http'],
  ['UNDERTONE_DATABASE_URL', 'postgres://u:1/pa55@db', '=(hidden): PostgreSQL'],
])('of a refused %s no credentials are shown', (name, value, shown) => {
  const read = () => readConfig({ [name]: value });
  expect(read).toThrow(`${name}${shown}`);
  expect(read).not.toThrow('pa55');
});

test('a cluster needs the server it belongs to', () => {
  expect(() => readConfig({ UNDERTONE_CLICKHOUSE_CLUSTER: 'main' })).toThrow(
    'UNDERTONE_CLICKHOUSE_CLUSTER needs UNDERTONE_CLICKHOUSE_URL',
  );
});

test('an empty variable counts as unset', () => {
  expect(readConfig({ UNDERTONE_EXPIRE_DAYS: '', UNDERTONE_PORT: '' }).port).toBe(4700);
});

test('every variable has a unit and a description', () => {
  for (const entry of Object.values(configTable)) {
    expect(entry.name).toMatch(/^UNDERTONE_[A-Z_]+$/);
    expect(entry.unit).not.toBe('');
    expect(entry.description).toMatch(/\.$/);
  }
});
