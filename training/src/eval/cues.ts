import { parseCsv } from '../data/csv.ts';
import { dataText } from '../data/read-data.ts';
import type { Section } from './figure.ts';
import { analysed } from './read-message.ts';
import { qualityOf } from './scores.ts';

const NEGATIVE = new Set([
  'correction',
  'rejection',
  'complaint',
  'repeat_request',
  'escalation_request',
  'giving_up',
]);
const POSITIVE = new Set(['thanks', 'confirmation']);

type Turn = { readonly reply: string; readonly overall: number };

/**
 * Turns of ReDial (recommending films) with a mark from 1 to 5 for the assistant's turn, by several people; here their
 * mean, and the user's next message.
 */
function turns(): Turn[] {
  const marks = new Map<string, number[]>();
  for (const record of parseCsv(dataText('ab_redial/Data__annotated_turns.csv'))) {
    for (const k of [1, 2, 3]) {
      const reply = record[`utterance${k * 4 - 1}`] ?? '';
      const mark = Number(record[`overall${k}`]);
      const [speaker, text = ''] = reply.split('\t');
      if (speaker !== 'USER' || !(mark > 0)) continue;
      const key = `${record['ConvId']} ${k} ${text}`;
      marks.set(key, [...(marks.get(key) ?? []), mark]);
    }
  }
  return [...marks].map(([key, given]) => ({
    reply: key.replace(/^\S+ \d /, ''),
    overall: given.reduce((sum, mark) => sum + mark, 0) / given.length,
  }));
}

const UNSATISFIED_BELOW = 3;

/** What the user's next message says about the answer before it, against marks that others gave. */
export const cuesSection: Section = {
  name: 'cues',
  card: 'training/cards/rules.md',
  measure: async () => {
    const all = turns();
    const rows = (signal: (cues: readonly string[], sentiment: number) => boolean) =>
      all.map(({ reply, overall }) => {
        const { values } = analysed(reply);
        const found = signal(values.cues ?? [], values.sentiment ?? 0);
        return {
          gold: [overall < UNSATISFIED_BELOW ? 'unsatisfied' : 'satisfied'],
          found: [found ? 'unsatisfied' : 'satisfied'],
        };
      });
    const cues = qualityOf(
      rows((found) => found.some((cue) => NEGATIVE.has(cue))),
      'unsatisfied',
    );
    const withSentiment = qualityOf(
      rows(
        (found, sentiment) =>
          found.some((cue) => NEGATIVE.has(cue)) ||
          (sentiment < 0 && !found.some((cue) => POSITIVE.has(cue))),
      ),
      'unsatisfied',
    );
    return {
      figures: [
        {
          measure:
            'dissatisfaction (mark below 3), AB-ReDial turns, cues or negative sentiment, F1',
          value: withSentiment.f1,
          baseline: cues.f1,
          rows: all.length,
        },
      ],
    };
  },
};
