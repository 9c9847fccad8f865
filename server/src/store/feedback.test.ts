import { expect, test } from 'vitest';
import { completeRow } from './columns.ts';
import { deriveFeedback, feedbackActions } from './feedback.ts';
import { interactions } from './tables/interactions.ts';

type Sent = {
  slug: string;
  at: number;
  text?: string;
  value?: number;
  sentiment?: number;
};

function rowOf(sent: readonly Sent[], detected: readonly [string, string, number, number][] = []) {
  return completeRow(interactions, {
    action_ids: sent.map((_, i) => `00000000-0000-8000-8000-00000000000${i}`),
    action_slugs: sent.map(({ slug }) => slug),
    action_texts: sent.map(({ text }) => text ?? ''),
    action_values: sent.map(({ value }) => value ?? null),
    action_sentiments: sent.map(({ sentiment }) => sentiment ?? null),
    action_ats: sent.map(({ at }) => at),
    detected_types: detected.map(([type]) => type),
    detected_reasons: detected.map(([, reason]) => reason),
    detected_confidences: detected.map(([, , confidence]) => confidence),
    detected_ats: detected.map(([, , , at]) => at),
  });
}

test('an interaction without actions has no feedback', () => {
  expect(deriveFeedback(rowOf([]))).toEqual({
    signals: [],
    counts: {
      n_positive_implicit: 0,
      n_negative_implicit: 0,
      n_positive_explicit: 0,
      n_negative_explicit: 0,
    },
    feedback_reasons: [],
    positive_comments: [],
    rating_sum: 0,
    rating_count: 0,
    n_paste: 0,
  });
});

test('each slug gives the signal that metrics.md names, and neutral ones give none', () => {
  const feedback = deriveFeedback(
    rowOf([
      { slug: 'thumbs_up', at: 1 },
      { slug: 'thumbs_down', at: 2 },
      { slug: 'rating', at: 3, value: 5 },
      { slug: 'rating', at: 4, value: 3 },
      { slug: 'rating', at: 5, value: 2 },
      { slug: 'comment', at: 6, text: 'good', sentiment: 1 },
      { slug: 'comment', at: 7, text: 'hm', sentiment: 0 },
      { slug: 'comment', at: 8, text: 'bad', sentiment: -2 },
      { slug: 'copy_output', at: 9 },
      { slug: 'copy_input', at: 10 },
      { slug: 'paste', at: 11 },
      { slug: 'regenerate', at: 12 },
      { slug: 'edit', at: 13 },
    ]),
  );
  expect(feedback.signals.map(({ type, reason }) => `${reason}:${type}`)).toEqual([
    'thumbs_up:positive_explicit',
    'thumbs_down:negative_explicit',
    'rating:positive_explicit',
    'rating:negative_explicit',
    'comment:positive_explicit',
    'comment:negative_explicit',
    'copy_output:positive_implicit',
    'regenerate:negative_implicit',
    'edit:negative_implicit',
  ]);
  expect(feedback.counts).toEqual({
    n_positive_implicit: 1,
    n_negative_implicit: 2,
    n_positive_explicit: 3,
    n_negative_explicit: 3,
  });
  expect(feedback).toMatchObject({
    rating_sum: 10,
    rating_count: 3,
    n_paste: 1,
    positive_comments: ['good'],
  });
});

test('a retract takes back the latest earlier action of its slug that still stands', () => {
  const retracted = (sent: readonly Sent[]) =>
    feedbackActions(rowOf(sent))
      .filter((action) => action.retracted)
      .map(({ at }) => at);
  const up = (at: number) => ({ slug: 'thumbs_up', at });
  const back = (at: number) => ({ slug: 'retract', at, text: 'thumbs_up' });
  expect(retracted([up(1), up(2), back(3)])).toEqual([2]);
  expect(retracted([up(1), up(2), back(3), back(4)])).toEqual([1, 2]);
  expect(retracted([back(1), up(2)])).toEqual([]);
  expect(retracted([back(5), up(5)])).toEqual([5]);
  expect(retracted([up(1), { slug: 'retract', at: 2, text: 'edit' }])).toEqual([]);
});

test('detected signals stand beside actions, ordered by time', () => {
  const feedback = deriveFeedback(
    rowOf([{ slug: 'thumbs_up', at: 5 }], [['negative_implicit', 'rephrase', 750, 3]]),
  );
  expect(feedback.signals).toEqual([
    {
      type: 'negative_implicit',
      reason: 'rephrase',
      detected: true,
      confidence: 0.75,
      at: 3,
    },
    {
      type: 'positive_explicit',
      reason: 'thumbs_up',
      detected: false,
      confidence: 1,
      at: 5,
    },
  ]);
  expect(feedback.feedback_reasons).toEqual(['rephrase', 'thumbs_up']);
});
