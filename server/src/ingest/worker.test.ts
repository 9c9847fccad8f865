import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultAnalysisSettings } from '../enrichment/analyzer.ts';
import { draftOfInteraction } from './to-draft.ts';
import { interactionEventV1 } from './wire/interaction-event.ts';
import { type PreparationRequest, prepareGroup } from './worker.ts';

const project = {
  id: 'p',
  revision: '1',
  secret: Buffer.from('worker test'),
  settings: defaultAnalysisSettings,
  priceOverrides: {},
};

const request = (input: string, output: string, i = 0): PreparationRequest => ({
  project: project.id,
  together: false,
  drafts: [
    draftOfInteraction(
      interactionEventV1.parse({
        interaction: {
          input,
          output,
          end_user: 'user',
          conversation_id: `conversation ${i}`,
          time_start: '2026-11-02T10:00:00Z',
          time_end: '2026-11-02T10:00:03Z',
        },
      }),
    ),
  ],
});

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
      const together = prepareGroup({ projects: [project], requests });
      const alone = requests.flatMap((one) =>
        prepareGroup({ projects: [project], requests: [one] }),
      );
      expect(together).toEqual(alone);
    }),
    { numRuns: 50 },
  );
});

it('a request that cannot be prepared fails alone', () => {
  const good = request('Where is my parcel?', 'On its way.');
  const results = prepareGroup({
    projects: [project],
    requests: [good, { ...good, project: 'missing' }, good],
  });
  expect(results.map((result) => Object.keys(result))).toEqual([['lines'], ['failed'], ['lines']]);
});
