import { sgdConversations } from '../data/ordinary.ts';
import type { Row } from '../data/row.ts';

/** One conversation in so many is used. */
const EVERY = 12;

/** Long harmless material (whole conversations, as a user pastes them), so that length is no sign of anything. */
export const longOrdinary = (): Row[] =>
  sgdConversations('train')
    .filter((_, i) => i % EVERY === 0)
    .map((turns, i) => ({
      text: turns.map(({ user, assistant }) => `${user}\n${assistant}`).join('\n'),
      labels: ['ordinary'],
      language: 'en',
      split: i % 10 === 0 ? 'dev' : 'train',
      set: 'sgd',
    }));
