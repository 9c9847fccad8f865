import { expect, test } from 'vitest';
import { instantOf } from './calendar.ts';
import { alsoDeleted, modelOf } from './model.ts';
import type { Acknowledgement, FeedbackBody, InputInteraction, Sent } from './wire.ts';

/** The id the server would give: the milliseconds of the start, then something. */
function idAt(start: string, rest: string): string {
  const milliseconds = Math.floor(instantOf(start) / 1000)
    .toString(16)
    .padStart(12, '0');
  return `${milliseconds.slice(0, 8)}-${milliseconds.slice(8)}-8000-8000-${rest.padStart(12, '0')}`;
}

function sent(
  start: string,
  given: Partial<InputInteraction> & { readonly seconds?: number } = {},
): Sent {
  const { seconds = 1, ...interaction } = given;
  const end = new Date(instantOf(start) / 1000 + seconds * 1000).toISOString();
  const body = {
    interaction: {
      input: 'hi',
      output: 'ho',
      time_start: start,
      time_end: end,
      end_user: 'ada',
      ...interaction,
    },
  };
  const id = idAt(
    start,
    String(body.interaction.end_user.length) + (interaction.conversation_id ? '1' : ''),
  );
  return { event: { type: 'interaction', body }, ack: { interaction_id: id, conversation_id: id } };
}

let feedbackIds = 0;
function feedback(
  action: FeedbackBody,
  timestamp: string,
  target: { readonly input?: string; readonly interaction_id?: string } = {},
  ack: Acknowledgement = { feedback_id: String(++feedbackIds).padStart(4, '0') },
): Sent {
  const metadata = { end_user: 'ada', timestamp, ...target };
  return { event: { type: 'feedback', body: { action, metadata } }, ack };
}

const conversations = (...events: readonly Sent[]) => {
  const { interactions } = modelOf(events);
  const roots = new Map(interactions.map(({ id, start }) => [id, start]));
  return interactions
    .toSorted((a, b) => a.start - b.start)
    .map(({ conversation }) => {
      const root = roots.get(conversation);
      return root === undefined ? conversation : new Date(root / 1000).toISOString().slice(11, 19);
    });
};

test('a retry is the same interaction, whatever the form of its time, and the first one counts', () => {
  const { interactions, problems } = modelOf([
    sent('2024-06-03T10:00:00Z', { tags: { a: 1 } }),
    {
      ...sent('2024-06-03T12:00:00.000000999+02:00', { tags: { a: 2 } }),
      ack: sent('2024-06-03T10:00:00Z').ack,
    },
    sent('2024-06-03T10:00:00Z', { conversation_id: 'sent' }),
  ]);
  expect(interactions.map(({ currentTags }) => currentTags)).toEqual([{ a: '1' }, {}]);
  expect(problems).toEqual([]);
});

test('an id that does not carry its time or changes with a retry is a problem', () => {
  const one = sent('2024-06-03T10:00:00Z');
  const other = { ...one, ack: { interaction_id: idAt('2024-06-03T10:00:00Z', '99') } };
  expect(modelOf([one, other]).problems).toHaveLength(1);
  expect(
    modelOf([{ ...one, ack: { interaction_id: idAt('2024-06-03T10:00:01Z', '1') } }]).problems,
  ).toHaveLength(1);
});

test('without an id, thirty minutes after the latest end join and a microsecond more does not', () => {
  expect(
    conversations(
      sent('2024-06-03T10:00:00Z', { seconds: 60 }),
      sent('2024-06-03T10:31:00Z'),
      sent('2024-06-03T11:01:01.000001Z'),
      sent('2024-06-03T11:01:01.000002Z', { end_user: 'bobby' }),
      sent('2024-06-03T11:02:00Z', { conversation_id: 'sent' }),
    ),
  ).toEqual(['10:00:00', '10:00:00', '11:01:01', '11:01:01', 'sent']);
});

test('with history an interaction joins the latest opening with the same first message, within a day', () => {
  const history = [['first', 'answer']] as const;
  const events = [
    sent('2024-06-03T10:00:00Z', { input: 'first' }),
    sent('2024-06-03T12:00:00Z', { input: 'first' }),
    sent('2024-06-03T12:30:00.5Z', { input: 'other', seconds: 7200 }),
    sent('2024-06-03T18:00:00Z', { history }),
    sent('2024-06-04T12:00:00Z', { history }),
    sent('2024-06-04T12:40:00Z', { history }),
  ];
  const expected = ['10:00:00', '12:00:00', '12:00:00', '12:00:00', '12:00:00', '12:40:00'];
  expect(conversations(...events)).toEqual(expected);
  expect(conversations(...events.toReversed())).toEqual(expected);
});

test('a late interaction joins what were two conversations', () => {
  const [a, b, late] = [
    sent('2024-06-03T10:00:00Z'),
    sent('2024-06-03T10:50:00Z'),
    sent('2024-06-03T10:25:00Z'),
  ];
  expect(conversations(a, b)).toEqual(['10:00:00', '10:50:00']);
  expect(conversations(a, b, late)).toEqual(['10:00:00', '10:00:00', '10:00:00']);
});

test('feedback finds its interaction by id, by texts or by the closest end, also when it came first', () => {
  const [one, two] = [
    sent('2024-06-03T10:00:00Z', { input: 'x' }),
    sent('2024-06-03T11:00:00Z', { input: 'x' }),
  ];
  const slugs = (events: readonly Sent[]) =>
    modelOf(events)
      .interactions.toSorted((a, b) => a.start - b.start)
      .map(({ actions }) => actions.map(({ slug }) => slug).join());
  const up = { slug: 'thumbs_up' };
  expect(slugs([feedback(up, '2024-06-03T12:00:00Z'), one])).toEqual(['thumbs_up']);
  expect(slugs([feedback(up, '2024-06-03T12:00:00Z'), one, two])).toEqual(['', 'thumbs_up']);
  expect(slugs([one, two, feedback(up, '2024-06-03T10:30:00Z', { input: 'x' })])).toEqual([
    'thumbs_up',
    '',
  ]);
  expect(slugs([one, two, feedback(up, '2024-06-05T12:00:00Z', { input: 'x' })])).toEqual([
    '',
    'thumbs_up',
  ]);
  expect(slugs([one, two, feedback(up, '2024-06-05T12:00:00Z')])).toEqual(['', '']);
  const byId = { interaction_id: String(one.ack.interaction_id) };
  expect(slugs([two, feedback(up, '2020-01-01T00:00:00Z', byId), one])).toEqual(['thumbs_up', '']);
});

test('a retract takes back the latest earlier action of its slug, and a retried event counts once', () => {
  const one = sent('2024-06-03T10:00:00Z');
  const up = { slug: 'thumbs_up' };
  const first = feedback(up, '2024-06-03T10:01:00Z');
  const { interactions } = modelOf([
    feedback({ slug: 'retract', text: 'thumbs_up' }, '2024-06-03T10:03:00Z'),
    one,
    first,
    first,
    feedback(up, '2024-06-03T10:02:00Z'),
    feedback(up, '2024-06-03T10:04:00Z'),
  ]);
  expect(interactions[0]?.actions.map(({ slug, retracted }) => `${slug} ${retracted}`)).toEqual([
    'thumbs_up false',
    'thumbs_up true',
    'retract false',
    'thumbs_up false',
  ]);
});

test('tags add and overwrite in the order they were accepted, and a late retry does not win', () => {
  const one = sent('2024-06-03T10:00:00Z', { tags: { a: 'sent', b: true } });
  const tags = (values: Record<string, string>, id: string): Sent => ({
    event: {
      type: 'tags',
      body: {
        tags: values,
        metadata: { end_user: 'ada', time_start: '2024-06-03T10:00:00.0000001Z' },
      },
    },
    ack: { tags_id: id },
  });
  const first = tags({ a: 'early', c: 'x' }, '1');
  const { interactions } = modelOf([first, one, tags({ a: 'second' }, '2'), first]);
  expect(interactions[0]?.currentTags).toEqual({ a: 'second', b: 'true', c: 'x' });
});

test('what is deleted stays away, with its feedback, whatever is sent again', () => {
  const one = sent('2024-06-03T10:00:00Z');
  const closest = feedback({ slug: 'edit' }, '2024-06-03T10:30:00Z');
  const earlier = sent('2024-06-03T09:00:00Z');
  const model = modelOf([one, closest, earlier]);
  const deleted = alsoDeleted({ ids: new Set(), events: new Set() }, model, [
    String(one.ack.interaction_id),
  ]);
  const after = modelOf([one, closest, earlier, one], deleted);
  expect(after.interactions.map(({ start, actions }) => [start, actions.length])).toEqual([
    [instantOf('2024-06-03T09:00:00Z'), 0],
  ]);
});
