import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Engine, startEngine } from './start-engine.ts';

let directory = '';
let engine: Engine;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'undertone-serve-'));
  engine = await startEngine({ directory, memoryMb: 512 });
});
afterAll(async () => {
  await engine.close();
  await rm(directory, { recursive: true, force: true });
});

/** Posts to the engine as any client of the ClickHouse HTTP interface would. */
function post(search: Record<string, string>, body = '') {
  type Answer = { status: number | undefined; headers: http.IncomingHttpHeaders; text: string };
  return new Promise<Answer>((resolve, reject) => {
    const path = `/?${new URLSearchParams({ wait_end_of_query: '1', ...search })}`;
    const { agent } = engine;
    const request = http.request(
      { host: 'engine.invalid', method: 'POST', path, ...(agent && { agent }) },
      (response) => {
        let text = '';
        response.on('data', (chunk) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, text }),
        );
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

test('the statement comes in the body or in the URL, the format from either place', async () => {
  expect((await post({}, 'SELECT 1, 2')).text).toBe('1\t2\n');
  expect((await post({ default_format: 'JSONCompactEachRow' }, 'SELECT 1, 2')).text).toBe(
    '[1, 2]\n',
  );
  const answer = await post({ query: 'SELECT 1 AS x FORMAT JSONEachRow', query_id: 'q1' });
  expect(answer.text).toBe('{"x":1}\n');
  expect(answer.headers).toMatchObject({
    'x-clickhouse-format': 'JSONEachRow',
    'x-clickhouse-query-id': 'q1',
  });
});

test('a failure has the status, the code and the text of a server', async () => {
  const answer = await post({}, 'SELECT nothing');
  expect(answer.status).toBe(500);
  expect(answer.headers['x-clickhouse-exception-code']).toBe('47');
  expect(answer.text).toMatch(/^Code: 47\. DB::Exception: .*UNKNOWN_IDENTIFIER\)/s);
});

test('an unknown setting fails its own statement only', async () => {
  const bad = { max_threads: '3', no_such_setting: '1' };
  for (let i = 0; i < 6; i++) {
    const { headers } = await post(bad, 'SELECT 1');
    expect(headers['x-clickhouse-exception-code']).toBe('115');
  }
  for (let i = 0; i < 6; i++) {
    expect((await post({ max_threads: '2' }, "SELECT getSetting('max_threads')")).text).toBe('2\n');
  }
});

test('a setting lasts for its own statement only', async () => {
  await Promise.all(
    Array.from({ length: 8 }, () => post({ max_block_size: '7' }, 'SELECT sleep(0.05)')),
  );
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => post({}, "SELECT getSetting('max_block_size') = 7")),
  );
  expect(answers.map(({ text }) => text)).toEqual(Array.from({ length: 8 }, () => '0\n'));
});

test('parameters cannot end their literal', async () => {
  const value = "\\\\'; SELECT 2; --";
  const { text } = await post({ param_p0: value }, 'SELECT {p0:String} FORMAT JSONCompactEachRow');
  expect(JSON.parse(text)).toEqual(["\\'; SELECT 2; --"]);
  expect((await post({ "param_p0 = 1, x'": '1' }, 'SELECT 1')).status).toBe(500);
});

test('rows in the body of an INSERT are counted in the summary', async () => {
  await post({}, 'CREATE TABLE t (a UInt8, b String) ENGINE = MergeTree ORDER BY a');
  const { headers } = await post(
    { query: 'INSERT INTO t (`a`, `b`) FORMAT JSONCompactEachRow' },
    '[1,"x"]\n[2,"y"]',
  );
  expect(JSON.parse(String(headers['x-clickhouse-summary']))).toEqual({ written_rows: '2' });
  expect((await post({}, 'SELECT * FROM t ORDER BY a')).text).toBe('1\tx\n2\ty\n');
});
