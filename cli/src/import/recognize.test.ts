import { expect, test } from 'vitest';
import { UsageError } from '../command.ts';
import { parseMapping } from './mapping.ts';
import { createRecognizer } from './recognize.ts';

function recognizer(map: string[] = [], anonymize = true, hasHeader = false) {
  const told: string[] = [];
  const { recognize } = createRecognizer({
    mapping: parseMapping(map),
    anonymize,
    hasHeader,
    tell: (text) => told.push(text),
  });
  return { recognize, told };
}

const exchange = {
  input: 'Hi',
  output: 'Hello',
  time_start: '2026-01-02T03:04:05Z',
  time_end: '2026-01-02T03:04:06Z',
  end_user: 'u1',
};

test('bodies of the wire API go out as they are, with the type of their endpoint', () => {
  const { recognize } = recognizer();
  const chat = { ...exchange, messages: [{ role: 'user', content: 'Hi' }] };
  const metadata = { end_user: 'u1', timestamp: exchange.time_end };
  const cases = [
    ['interaction', { interaction: exchange }],
    ['interaction_v2', { interaction: chat }],
    ['trace_interaction', { interaction: exchange, traces: [] }],
    ['trace_interaction_v2', { interaction: chat, traces: [] }],
    ['trace_conversation', { conversation: { end_user: 'u1', interactions: [exchange] } }],
    ['feedback', { action: { slug: 'thumbs_up' }, metadata }],
    ['feedback', { feedback: { slug: 'copy_output' }, metadata }],
    ['tags', { tags: { a: 'b' }, metadata }],
  ] as const;
  for (const [type, body] of cases) expect(recognize(body)).toEqual({ type, body });
  expect(recognize({ type: 'interaction', body: { interaction: exchange } })).toMatchObject({
    type: 'interaction',
  });
  expect(recognize({ type: 'interactions', body: {} })).toContain('allowed are interaction, ');
});

test('flat rows and flat conversations become events', () => {
  const { recognize } = recognizer();
  expect(recognize(exchange)).toEqual({ type: 'interaction', body: { interaction: exchange } });
  expect(recognize({ end_user: 'u', conversation_id: 'c', interactions: [exchange] })).toEqual({
    type: 'trace_conversation',
    body: { conversation: { end_user: 'u', conversation_id: 'c', interactions: [exchange] } },
  });
});

test('a mapped column that a header has not is refused, and told of rows that differ', () => {
  const map = ['output=answr', 'end_user=user.id', 'tag.plan=plan'];
  const row = { ...exchange, user: { id: 'u2' }, plan: 'pro' };
  expect(() => recognizer(map, true, true).recognize(row)).toThrow(
    /^--map names answr; the file has input, output, .*, plan$/,
  );
  const { recognize, told } = recognizer(map);
  expect(recognize(row)).toMatchObject({ body: { interaction: { end_user: 'u2', output: '' } } });
  expect(told).toContain('--map names answr, which some rows have not');
});

test('a header without a column that every row needs is refused at once', () => {
  const row = { when: '2026-01-02', question: 'Hi', answer: 'Hello', customer: 'u' };
  expect(() => recognizer([], true, true).recognize(row)).toThrow(
    'no column is recognised for time_start, end_user: --map FIELD=COLUMN names it; the file has when, question, answer, customer',
  );
  const map = ['time_start=when', 'end_user==anonymous'];
  expect(recognizer(map, true, true).recognize(row)).toMatchObject({ type: 'interaction' });
});

test('foreign columns are found by common names, and what was assumed is told once', () => {
  const { recognize, told } = recognizer();
  const row = {
    Question: 'Hi',
    'Assistant Message': 'Hello',
    'created-at': '1767323045',
    latency_ms: '1500',
    userId: '7',
    score: '3',
    'tag.plan': 'pro',
  };
  expect(recognize(row)).toEqual({
    type: 'interaction',
    body: {
      interaction: {
        input: 'Hi',
        output: 'Hello',
        time_start: '2026-01-02T03:04:05.000000Z',
        time_end: '2026-01-02T03:04:06.500000Z',
        end_user: '7',
        tags: { plan: 'pro' },
      },
    },
  });
  recognize(row);
  expect(told).toEqual([
    'assumed input = Question (other columns: --map field=column)',
    'assumed output = Assistant Message (other columns: --map field=column)',
    'assumed time_start = created-at (other columns: --map field=column)',
    'assumed end_user = userId (other columns: --map field=column)',
    'column score is not imported (as a tag: --map tag.score=score)',
    'rows are read as flat rows',
  ]);
});

test('--map names columns, paths, tags and constants, and wins over every guess', () => {
  const { recognize } = recognizer([
    'input=q,output=a,time_start=at,end_user==anon',
    'tag.plan=user.plan,tag.origin==old tool',
  ]);
  const row = { q: 'Hi', a: 'Hello', at: 1767323045123, input: 'not this', user: { plan: 'pro' } };
  expect(recognize(row)).toMatchObject({
    body: {
      interaction: {
        input: 'Hi',
        end_user: 'anon',
        time_start: '2026-01-02T03:04:05.123000Z',
        time_end: '2026-01-02T03:04:05.123000Z',
        tags: { plan: 'pro', origin: 'old tool' },
      },
    },
  });
});

test('a bad --map names what is allowed', () => {
  expect(() => parseMapping(['inptu=a'])).toThrow(/unknown field "inptu"; allowed are input, /);
  expect(() => parseMapping(['input'])).toThrow(UsageError);
  expect(() => parseMapping(['input='])).toThrow('no column is named');
});

test('what a row lacks is said with the remedy', () => {
  const { recognize } = recognizer();
  expect(recognize({ input: 'a', timestamp: '2026-01-01' })).toContain('--map end_user==anonymous');
  expect(recognize({ input: 'a', uid: '1' })).toContain('no time_start');
  expect(recognize({ uid: '1', timestamp: '2026-01-01' })).toContain('no input and output');
  expect(recognize({})).toContain('no time_start');
});

test('a chat becomes one interaction: last user message, answer, earlier turns, system prompt', () => {
  const { recognize } = recognizer();
  const messages = [
    { role: 'system', content: 'Be brief' },
    { role: 'user', content: 'One' },
    { role: 'assistant', content: 'First' },
    { role: 'user', content: [{ type: 'text', text: 'Two' }] },
    { role: 'assistant', content: 'Second' },
  ];
  const common = { created: 1767323045, user: 'u', model: 'gpt-4o' };
  expect(recognize({ messages, ...common })).toMatchObject({
    type: 'interaction',
    body: {
      interaction: {
        input: 'Two',
        output: 'Second',
        history: [['One', 'First']],
        system_prompt: 'Be brief',
        model: 'gpt-4o',
        end_user: 'u',
      },
    },
  });
  const logged = {
    messages: messages.slice(0, -1),
    choices: [{ message: { role: 'assistant', content: 'Logged' } }],
    usage: { prompt_tokens: 12, completion_tokens: 3 },
    ...common,
  };
  expect(recognize(logged)).toMatchObject({
    type: 'trace_interaction',
    body: {
      interaction: { output: 'Logged' },
      traces: [{ model: 'gpt-4o', input_tokens: 12, output_tokens: 3 }],
    },
  });
});

test('ratings, thumbs and comments of a row become feedback actions', () => {
  const { recognize } = recognizer();
  expect(recognize({ ...exchange, rating: '4', thumb: 'Down', comment: 'meh' })).toMatchObject({
    type: 'trace_interaction',
    body: {
      feedback_actions: [
        { slug: 'rating', value: 4 },
        { slug: 'thumbs_down' },
        { slug: 'comment', text: 'meh' },
      ],
    },
  });
});

test('a flat row can hide its content, keep personal data and bring traces', () => {
  const { recognize } = recognizer();
  expect(recognize({ ...exchange, hide_content: 'true' })).toMatchObject({
    type: 'trace_interaction',
    body: { interaction: { hide_content: true } },
  });
  expect(recognize({ ...exchange, anonymize: false })).toMatchObject({
    body: { anonymize: false },
  });
  expect(recognize({ ...exchange, anonymize: 'no idea' })).not.toHaveProperty('body.anonymize');
  const traces = [{ source: 'faq', input: 'Hi', outputs: [] }];
  expect(recognize({ ...exchange, traces })).toMatchObject({
    type: 'trace_interaction',
    body: { traces },
  });
});

test('what Undertone exported can be imported, without its last line', () => {
  const { recognize } = recognizer();
  const record = {
    id: '0193-x',
    input_text: 'Hi',
    output_text: 'Hello',
    timestamp: exchange.time_start,
    end_timestamp: exchange.time_end,
    end_user: 'u1',
    conversation_id: 'c1',
    tags: { plan: 'pro' },
    model: 'gpt-4o',
    input_tokens: 10,
    output_tokens: 5,
    tokens_estimated: false,
    feature_flags: ['new'],
    rag_details: { items: [{ source: 'faq', query: 'hi', results: [] }] },
    actions: [{ slug: 'rating', text: null, value: 5, at: exchange.time_end }],
  };
  expect(recognize(record)).toEqual({
    type: 'trace_interaction',
    body: {
      interaction: {
        ...exchange,
        conversation_id: 'c1',
        tags: { plan: 'pro' },
        feature_flag: ['new'],
      },
      traces: [
        { source: 'faq', input: 'hi', outputs: [] },
        { model: 'gpt-4o', input: 'Hi', output: 'Hello', input_tokens: 10, output_tokens: 5 },
      ],
      feedback_actions: [{ slug: 'rating', value: 5 }],
    },
  });
  expect(recognize({ count: 1, complete: true })).toBeUndefined();
});

test('--no-anonymize is the default of bodies that do not say', () => {
  const { recognize } = recognizer([], false);
  expect(recognize({ interaction: exchange })).toMatchObject({ body: { anonymize: false } });
  expect(recognize({ interaction: exchange, anonymize: true })).toMatchObject({
    body: { anonymize: true },
  });
});
