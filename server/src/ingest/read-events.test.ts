import { expect, test } from 'vitest';
import { type EventBody, readEvents } from './read-events.ts';

const NOW = Date.UTC(2026, 10, 20) * 1000;
const DAY = 86_400_000_000;

const read = (body: unknown, holds: EventBody['holds'], expiredBefore?: number) =>
  readEvents(
    {
      bytes: Buffer.isBuffer(body)
        ? body
        : Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
      holds,
    },
    { now: NOW, expiredBefore },
  );

const interaction = {
  end_user: 'ann',
  input: 'Grüße',
  output: 'Hallo',
  time_start: '2026-11-19T10:00:00Z',
  time_end: '2026-11-19T10:00:02Z',
};
const latin1 = (text: string) => Buffer.from(text, 'latin1');

test('a body that is not UTF-8 is refused, and of lines only those that are not', () => {
  const body = JSON.stringify({ interaction });
  expect(() => read(latin1(body), 'interaction')).toThrow(
    expect.objectContaining({ code: 'not_json', message: 'The body is not valid UTF-8' }),
  );
  const line = JSON.stringify({ type: 'interaction', body: { interaction } });
  expect(() => read(latin1(`[${line}]`), 'batch')).toThrow('not valid UTF-8');
  const lines = Buffer.concat([
    Buffer.from(`\uFEFF${line}\r\n`),
    latin1(line),
    Buffer.from(`\n\n${line}`),
  ]);
  expect(read(lines, 'batch_lines')).toEqual([
    expect.objectContaining({ type: 'interaction' }),
    { problems: [{ loc: ['line'], msg: 'the line is not valid UTF-8', type: 'json_invalid' }] },
    expect.objectContaining({ type: 'interaction' }),
  ]);
});

test('a chat that ends with its answer needs no output, and one that was sent wins', () => {
  const { input: _, output: __, ...rest } = interaction;
  const messages = [
    { role: 'user', content: 'Hi' },
    { role: 'assistant', content: 'Hello.' },
  ];
  const outputOf = (output?: string | null) => {
    const body = { interaction: { ...rest, messages, output } };
    const [event] = read(body, 'interaction_v2');
    return event && 'drafts' in event && event.drafts[0]?.output;
  };
  expect([outputOf(), outputOf(null), outputOf('Bye.'), outputOf('')]).toEqual([
    'Hello.',
    'Hello.',
    'Bye.',
    '',
  ]);
});

test('times and ids of another type are told how they are written', () => {
  const body = { interaction: { ...interaction, time_start: 1_795_176_000 } };
  expect(read(body, 'interaction')).toMatchObject([
    { problems: [{ msg: expect.stringMatching(/^1795176000: not a time; allowed is ISO 8601/) }] },
  ]);
  const metadata = { end_user: 'ann', timestamp: '2026-11-19T10:00:00Z', interaction_id: 'x' };
  expect(read({ action: { slug: 'thumbs_up' }, metadata }, 'feedback')).toMatchObject([
    {
      problems: [{ msg: '"x": not an id; allowed is a UUID, as an interaction is answered with' }],
    },
  ]);
});

test('feedback and tags older than the project keeps its data are refused, as their interactions are', () => {
  const metadata = { end_user: 'ann', timestamp: '2026-11-01T00:00:00Z' };
  const feedback = { action: { slug: 'thumbs_up' }, metadata };
  const tags = { tags: { plan: 'pro' }, metadata };
  const limit = NOW - 10 * DAY;
  expect(read(feedback, 'feedback', limit)).toEqual([
    {
      problems: [
        {
          loc: ['body', 'metadata', 'timestamp'],
          msg: '2026-11-01T00:00:00.000000Z is older than the project keeps its data (from 2026-11-10T00:00:00.000000Z)',
          type: 'value_error',
        },
      ],
    },
  ]);
  expect(read(tags, 'tags', limit)).toMatchObject([
    { problems: [{ loc: ['body', 'metadata', 'time_start'] }] },
  ]);
  expect(read(feedback, 'feedback', NOW - 20 * DAY)).toMatchObject([{ type: 'feedback' }]);
  expect(read(feedback, 'feedback')).toMatchObject([{ type: 'feedback' }]);
});
