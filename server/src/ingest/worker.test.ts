import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultAnalysisSettings } from '../enrichment/analyzer.ts';
import type { EventBody } from './read-events.ts';
import { prepareGroup } from './worker.ts';

const project = {
  id: 'p',
  revision: '1',
  secret: Buffer.from('worker test'),
  settings: defaultAnalysisSettings,
  priceOverrides: {},
};

const event = (input: string, output: string, i = 0) => ({
  interaction: {
    input,
    output,
    end_user: 'user',
    conversation_id: `conversation ${i}`,
    time_start: '2026-11-02T10:00:00Z',
    time_end: '2026-11-02T10:00:03Z',
  },
});

const asked = (holds: EventBody['holds'], text: string) => ({
  project: project.id,
  body: { holds, bytes: Buffer.from(text) },
  limits: { now: Date.UTC(2026, 10, 3) * 1000, expiredBefore: undefined },
});

const request = (input: string, output: string, i = 0) =>
  asked('interaction', JSON.stringify(event(input, output, i)));

const prepare = (...requests: ReturnType<typeof asked>[]) =>
  prepareGroup({ projects: [project], requests });

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
  fc.constantFrom(
    'How do I cancel my plan? This is awful.',
    'My name is Naomi Ryan, write to naomi@example.org',
    'I am sorry, I cannot help with that.',
    'Vorrei spostare il volo a lunedì',
  ),
);

it('what is prepared together is what each is by itself', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 12 }), (exchanges) => {
      const requests = exchanges.map(([input, output], i) => request(input, output, i));
      const alone = requests.flatMap((one) => prepare(one));
      expect(prepare(...requests)).toEqual(alone);
      const items = exchanges.map(([input, output], i) => ({
        type: 'interaction',
        body: event(input, output, i),
      }));
      const lines = items.map((item) => JSON.stringify(item)).join('\n');
      for (const batch of [asked('batch', JSON.stringify(items)), asked('batch_lines', lines)]) {
        const events = alone.flatMap((result) => ('events' in result ? result.events : []));
        expect(prepare(batch)).toEqual([{ events }]);
      }
    }),
    { numRuns: 50 },
  );
});

it('a message is anonymised as the answer to the last of its history', () => {
  const { interaction } = event('03/05/1987', 'Thank you.');
  const withHistory = (question: string) =>
    asked(
      'interaction',
      JSON.stringify({ interaction: { ...interaction, history: [['Hi', question]] } }),
    );
  const of = (question: string) =>
    prepare(withHistory(question))
      .flatMap((result) => ('events' in result ? result.events : []))
      .flatMap((found) => ('lines' in found ? found.lines : []))
      .map(({ open }) => Buffer.from(open).toString())
      .join();
  expect(of('What is your date of birth?')).toMatch(/"\[DATE_OF_BIRTH_.{4}\]"/);
  expect(of('When do you travel?')).toContain('"03/05/1987"');
});

it('a request that cannot be prepared fails alone', () => {
  const good = request('Where is my parcel?', 'On its way.');
  const results = prepare(good, { ...good, project: 'missing' }, good);
  expect(results.map((result) => Object.keys(result))).toEqual([
    ['events'],
    ['failed'],
    ['events'],
  ]);
});

it('each item of a batch is read or refused on its own, and keeps its name', () => {
  const good = { type: 'interaction', id: 'a', body: event('Where is it?', 'On its way.') };
  const [result] = prepare(
    asked(
      'batch',
      JSON.stringify([good, { ...good, id: 'b', body: {} }, 7, { ...good, type: 'x' }]),
    ),
  );
  const events = result && 'events' in result ? result.events : [];
  expect(
    events.map((one) => ('problems' in one ? one.problems[0]?.loc : Object.keys(one))),
  ).toEqual([['id', 'type', 'lines'], ['body', 'interaction'], [], ['type']]);
  expect(events[1]).toMatchObject({ id: 'b' });
});

it('a body that is no batch is refused as a whole', () => {
  const refused = (body: ReturnType<typeof asked>) => {
    const [result] = prepare(body);
    return result && 'refusal' in result ? result.refusal : undefined;
  };
  expect(refused(asked('batch', '{'))).toMatchObject({ code: 'not_json' });
  expect(refused(asked('interaction', ''))).toMatchObject({ code: 'not_json' });
  expect(refused(asked('batch', '"x"'))).toMatchObject({
    code: 'invalid_request',
    problems: [{ loc: ['body'], msg: 'this string: expected a list of items' }],
  });
  expect(refused(asked('batch', JSON.stringify(Array(5001).fill(0))))).toMatchObject({
    problems: [{ msg: '5001 items; at most 5000 are allowed' }],
  });
});
