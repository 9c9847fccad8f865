import type { DemoLanguage } from './languages.ts';
import type { Random } from './random.ts';
import type { Situation } from './situation.ts';
import type { TopicTexts } from './text-types.ts';
import { type DemoTopicName, demoTopics } from './topics.ts';

export type Failure = 'refusal' | 'unknown' | 'wrong' | 'truncated' | 'outage';

/** One exchange of a conversation, before times, models and identities. */
export type Turn = {
  readonly input: string;
  readonly output: string;
  readonly failure?: Failure;
  /** What retrieval found; undefined: none was made. */
  readonly retrieved?: readonly string[];
  readonly source?: string;
};

export type ScriptOptions = {
  readonly topic: DemoTopicName;
  readonly texts: DemoLanguage;
  readonly situation: Situation;
  /** Share of first answers that fail; later ones fail somewhat more seldom. */
  readonly failureRate: number;
  readonly isOutage: boolean;
};

const failureKinds = [
  ['unknown', 30],
  ['wrong', 36],
  ['refusal', 18],
  ['truncated', 16],
] as const satisfies readonly (readonly [Failure, number])[];

/** Writes a conversation: a question, its answer, what the user makes of it, and so on. */
export function writeScript(options: ScriptOptions, random: Random): readonly Turn[] {
  const turns = writeTurns(options, random);
  if (!random.chance(0.2)) return turns;
  // Some people type without capitals and full stops.
  const typed = (text: string) =>
    text
      .toLowerCase()
      .replace(/[.?!]+$/, '')
      .trimEnd();
  return turns.map((turn) => ({ ...turn, input: typed(turn.input) }));
}

function writeTurns(options: ScriptOptions, random: Random): readonly Turn[] {
  const { phrases } = options.texts;
  const { say } = options.situation;
  if (!options.isOutage && random.chance(0.007)) return injection(options, random);
  const topic = textsOf(options);
  const turns: Turn[] = [];
  const answer = (input: string, good: string, rate: number) => {
    const turn = respond(input, good, rate, options, random);
    turns.push(turn);
    return turn;
  };

  const ask = say(random.pick(topic.asks));
  let last = answer(
    opening(ask, options, random),
    say(random.pick(topic.answers)),
    options.failureRate,
  );
  for (let tries = 0; last.failure !== undefined && tries < 3; tries++) {
    const reaction = random.weighted([
      ['rephrase', 36],
      ['correction', 27],
      ['annoyance', 10],
      ['leave', 27],
    ] as const);
    if (reaction === 'leave') return turns;
    if (reaction === 'annoyance') {
      answer(say(random.pick(phrases.annoyances)), say(random.pick(phrases.refusals)), 0);
      return turns;
    }
    const again = say(random.pick(topic.asks));
    const frame = reaction === 'rephrase' ? phrases.rephrases : phrases.corrections;
    const input = say(random.pick(frame), { ask: again });
    last = answer(input, say(random.pick(topic.answers)), options.failureRate * 0.8 + 0.1);
  }

  const follows = [...topic.follows];
  let interest = 0.74;
  while (follows.length > 0 && random.chance(interest)) {
    const [pair] = follows.splice(random.int(0, follows.length - 1), 1);
    if (!pair) break;
    last = answer(
      after(random.pick(phrases.openers), say(pair[0])),
      say(pair[1]),
      options.failureRate * 0.6,
    );
    interest *= 0.82;
    if (last.failure !== undefined) break;
  }
  if (last.failure === undefined && random.chance(0.2)) {
    turns.push({
      input: say(random.pick(phrases.thanks)),
      output: say(random.pick(phrases.farewells)),
    });
  }
  return turns;
}

/** A greeting, sometimes a complaint about the company, sometimes personal data nobody asked for. */
function opening(ask: string, options: ScriptOptions, random: Random): string {
  const { phrases } = options.texts;
  const greeting = random.pick(phrases.greetings);
  const parts = [after(greeting, ask)];
  if (random.chance(0.045)) parts.push(options.situation.say(random.pick(phrases.complaints)));
  if (random.chance(0.07)) parts.push(options.situation.say(random.pick(phrases.personal)));
  return parts.map((part, index) => (index < parts.length - 1 ? withEnd(part) : part)).join(' ');
}

function respond(
  input: string,
  good: string,
  rate: number,
  options: ScriptOptions,
  random: Random,
): Turn {
  const { phrases } = options.texts;
  const { say } = options.situation;
  const { source } = demoTopics[options.topic];
  if (options.isOutage && random.chance(options.failureRate)) {
    return { input, output: random.pick(phrases.outages), failure: 'outage' };
  }
  const found = { source, retrieved: [good] };
  if (options.isOutage || !random.chance(rate)) {
    return random.chance(0.72) ? { input, output: good, ...found } : { input, output: good };
  }
  const failure = random.weighted(failureKinds);
  switch (failure) {
    case 'refusal':
      return { input, output: say(random.pick(phrases.refusals)), failure };
    case 'unknown':
      return { input, output: say(random.pick(phrases.unknowns)), failure, source, retrieved: [] };
    case 'truncated':
      return {
        input,
        output: good.slice(0, Math.ceil(good.length * 0.55)).trimEnd(),
        failure,
        ...found,
      };
    case 'wrong': {
      const other = say(random.pick(otherTopic(options, random).answers));
      return { input, output: other, failure, source, retrieved: [other] };
    }
    default:
      return failure satisfies never;
  }
}

function injection(options: ScriptOptions, random: Random): readonly Turn[] {
  const { phrases } = options.texts;
  const { say } = options.situation;
  const input = say(random.pick(phrases.injections));
  return [{ input, output: say(random.pick(phrases.injectionAnswers)) }];
}

function textsOf(options: ScriptOptions): TopicTexts {
  const texts = options.texts.topics.get(options.topic);
  if (!texts) throw new RangeError(`no texts about ${options.topic}`);
  return texts;
}

function otherTopic(options: ScriptOptions, random: Random): TopicTexts {
  const others = [...options.texts.topics].filter(([name]) => name !== options.topic);
  return random.pick(others)[1];
}

/** `Hello, ` goes on in lower case, `Ok. ` does not. */
function after(opener: string, text: string): string {
  return `${opener}${opener.endsWith(', ') ? lowerFirst(text) : text}`;
}

/** `Hello, where is` rather than `Hello, Where is`; but `I`, order numbers and names stay. */
function lowerFirst(text: string): string {
  return /^[A-ZÀ-Þ][a-zß-ÿ']+ /.test(text) && !/^I /.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function withEnd(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
