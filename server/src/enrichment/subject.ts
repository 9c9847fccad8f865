import { taxonomy } from './data/taxonomy.ts';

/** The topic of greetings and thanks: the subject of a message only where nothing else is. */
export const SMALLTALK = 'smalltalk';

/** A message of at most this many words without a subject has that of the message before it. */
export const SUBJECTLESS_WORDS = 8;

/** Names of the taxonomy; '' where there is none. */
export type Subject = {
  readonly topic: string;
  readonly user_action: string;
  readonly user_intent: string;
};

/** Begins the cue that holds what a message only hints at: it may change when an earlier message comes to be known. */
const HINTED = 'hinted:';
const BETWEEN = '|';

export const hintCue = ({ topic, user_action }: Subject): string =>
  `${HINTED}${topic}${BETWEEN}${user_action}`;

/** What a message hints at, by its cues. */
export function hintedSubject(cues: readonly string[]): Subject | undefined {
  const cue = cues.find((text) => text.startsWith(HINTED));
  if (cue === undefined) return undefined;
  const [topic = '', user_action = ''] = cue.slice(HINTED.length).split(BETWEEN);
  const actions = taxonomy.find((rule) => rule.topic === topic)?.actions;
  const user_intent = actions?.find(({ action }) => action === user_action)?.intent ?? '';
  return { topic, user_action, user_intent };
}

/** Whether a message that only hints at `topic` goes on with the subject of the one before it. */
export function yieldsTo(topic: string, before: string): boolean {
  const after = taxonomy.find((rule) => rule.topic === topic)?.yieldsTo;
  return after === undefined || after.includes(before);
}
