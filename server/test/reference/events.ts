import { DAY, HOUR, type Instant, instantOf, isoWithOffset, MINUTE, SECOND } from './calendar.ts';
import type { Random } from './random.ts';
import {
  COMMENTS,
  CONVERSATIONS,
  FLAGS,
  INPUTS,
  longText,
  MODELS,
  OUTPUTS,
  SOURCES,
  SYSTEM_PROMPTS,
  TAGS,
  USERS,
} from './texts.ts';
import type {
  FeedbackBody,
  InputInteraction,
  Message,
  TagValues,
  Trace,
  WireEvent,
} from './wire.ts';

/** Starts of the days around which sessions lie: year's end, leap day, clock changes, and quiet ones. */
const CENTERS = [
  '2023-12-31',
  '2024-02-29',
  '2024-03-10',
  '2024-03-31',
  '2024-04-01',
  '2024-06-15',
  '2024-10-27',
  '2024-11-03',
].map(instantOf);

/** The same instant in one of the forms that clients send. */
export function written(random: Random, at: Instant): string {
  const digits = (text: string) =>
    random.chance(0.5) && !text.includes('.') ? text.replace(/(?=[+-]\d\d:\d\d$)/, '.000') : text;
  const zone = random.pick(['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/New_York']);
  const text = digits(isoWithOffset(zone, at));
  if (zone !== 'UTC') return text;
  const bare = text.slice(0, -6);
  const nanoseconds = /\.\d{6}$/.test(bare)
    ? `${bare}${random.int(0, 999).toString().padStart(3, '0')}`
    : bare;
  return random.pick([text, `${bare}Z`, bare, `${nanoseconds}Z`]);
}

/** Whole seconds, milliseconds or microseconds. */
function precise(random: Random, at: Instant): Instant {
  const unit = random.pick([SECOND, 1000, 1]);
  return Math.floor(at / unit) * unit;
}

export function someTags(random: Random, max: number): TagValues {
  return Object.fromEntries(
    random.some(Object.keys(TAGS), 0, max).map((name) => [name, random.pick(TAGS[name] ?? [''])]),
  );
}

export function someFeedback(random: Random): FeedbackBody {
  const slug = random.pick([
    'thumbs_up',
    'thumbs_down',
    'copy_input',
    'copy_output',
    'paste',
    'comment',
    'comment',
    'regenerate',
    'edit',
    'rating',
    'rating',
  ]);
  if (slug === 'rating') return { slug, value: random.int(1, 5) };
  if (slug === 'comment') return { slug, text: random.pick(COMMENTS) };
  return random.chance(0.2) ? { slug, text: 'a note' } : { slug };
}

export function someTraces(random: Random, input: string, output: string): Trace[] {
  const retrievals = Array.from({ length: random.int(0, 2) }, () => ({
    source: random.pick(SOURCES),
    input: random.pick(['cancel order', 'Kündigung', input.slice(0, 50)]),
    outputs: random.some(['Result one.', 'Zweites Ergebnis', '三'], 0, 3),
  }));
  const calls = Array.from({ length: random.int(0, 2) }, () => ({
    model: random.pick(MODELS),
    output: output === '' ? 'nothing' : output.slice(0, 500),
    ...(random.chance(0.5)
      ? { messages: [{ role: 'user', content: input.slice(0, 500) }] }
      : { input: input.slice(0, 500), system_prompt: random.pick(SYSTEM_PROMPTS) }),
    ...(random.chance(0.6)
      ? { input_tokens: random.int(0, 5000), output_tokens: random.int(0, 3000) }
      : {}),
  }));
  return random.shuffle<Trace>([...retrievals, ...calls]);
}

type Exchange = { readonly input: string; readonly output: string };

/** `mark` makes the texts unique, so that feedback by text can only mean this one. */
function someTexts(random: Random, mark: string | undefined): Exchange {
  if (mark !== undefined)
    return { input: `${random.pick(INPUTS)} #${mark}`, output: `${random.pick(OUTPUTS)} #${mark}` };
  if (random.chance(0.01))
    return { input: longText(random, 100_000), output: longText(random, 100_000) };
  const input = random.chance(0.03) ? '' : random.pick(INPUTS);
  const output = random.pick(OUTPUTS);
  return { input, output: input === '' && output === '' ? 'ok' : output };
}

function messagesOf({ input, history = [], system_prompt }: InputInteraction): Message[] {
  return [
    ...(system_prompt === undefined ? [] : [{ role: 'system', content: system_prompt }]),
    ...history.flatMap(([user, assistant]) => [
      { role: 'user', content: user },
      { role: 'assistant', content: assistant },
    ]),
    { role: 'user', content: input },
  ];
}

function eventOf(random: Random, interaction: InputInteraction): WireEvent {
  const anonymize = random.pick([
    { anonymize: false },
    { anonymize: false },
    { anonymize: true },
    {},
  ]);
  const traced = {
    traces: someTraces(random, interaction.input, interaction.output),
    ...(random.chance(0.3) ? { feedback_actions: [someFeedback(random)] } : {}),
    ...anonymize,
  };
  const { input: _, history: __, system_prompt: ___, ...rest } = interaction;
  const chat = { ...rest, messages: messagesOf(interaction) };
  const hidden = random.chance(0.1) ? { hide_content: true } : {};
  switch (random.int(0, 3)) {
    case 0:
      return { type: 'interaction', body: { interaction, ...anonymize } };
    case 1:
      return { type: 'interaction_v2', body: { interaction: chat, ...anonymize } };
    case 2:
      return {
        type: 'trace_interaction',
        body: { interaction: { ...interaction, ...hidden }, ...traced },
      };
    default:
      return {
        type: 'trace_interaction_v2',
        body: { interaction: { ...chat, ...hidden }, ...traced },
      };
  }
}

/** One conversation of one user: its turns close together, far apart or overlapping. */
export function session(random: Random, marker: () => string): WireEvent[] {
  const end_user = random.pick(USERS);
  const sent = random.chance(0.4) ? { conversation_id: random.pick(CONVERSATIONS) } : {};
  const withHistory = random.chance(0.35);
  const sendsFirst = random.chance(0.9);
  let at = precise(random, random.pick(CENTERS) + random.int(-2 * DAY, 2 * DAY));
  const turns: { interaction: InputInteraction; exchange: Exchange }[] = [];
  for (let i = random.int(1, 6); i > 0; i--) {
    const exchange = someTexts(random, random.chance(0.4) ? marker() : undefined);
    const end =
      at + random.pick([0, 1, SECOND, random.int(0, 20 * SECOND), random.int(0, 3 * MINUTE)]);
    const pairs = turns.map(({ exchange: { input, output } }) => [input, output] as const);
    turns.push({
      exchange,
      interaction: {
        ...exchange,
        ...sent,
        end_user,
        time_start: written(random, at),
        time_end: written(random, end),
        ...(withHistory && pairs.length > 0 ? { history: pairs } : {}),
        ...(random.chance(0.6) ? { tags: someTags(random, 3) } : {}),
        ...(random.chance(0.3) ? { model: random.pick(MODELS) } : {}),
        ...(random.chance(0.2) ? { feature_flag: random.some(FLAGS, 1, 2) } : {}),
        ...(random.chance(0.15) ? { rag_sources: random.some(SOURCES, 1, 2) } : {}),
        ...(random.chance(0.2) ? { system_prompt: random.pick(SYSTEM_PROMPTS) } : {}),
      },
    });
    at = precise(
      random,
      random.pick([
        end + random.int(0, 5 * MINUTE),
        end + 30 * MINUTE,
        end + 30 * MINUTE + 1,
        end + random.int(20 * MINUTE, 50 * MINUTE),
        at + random.int(0, 5 * SECOND),
        at + random.int(1, 26) * HOUR,
        at + DAY,
      ]),
    );
  }
  return turns.slice(sendsFirst ? 0 : 1).map(({ interaction }) => eventOf(random, interaction));
}

/** A whole conversation in one event, with its id. */
export function conversation(random: Random, marker: () => string): WireEvent {
  const start = precise(random, random.pick(CENTERS) + random.int(-2 * DAY, 2 * DAY));
  return {
    type: 'trace_conversation',
    body: {
      conversation: {
        conversation_id: random.pick([...CONVERSATIONS, `whole ${marker()}`]),
        end_user: random.pick(USERS),
        interactions: Array.from({ length: random.int(1, 4) }, (_, i) => {
          const texts = someTexts(random, random.chance(0.3) ? marker() : undefined);
          const at = start + i * random.int(MINUTE, HOUR);
          return {
            ...texts,
            time_start: written(random, at),
            time_end: written(random, at + random.int(0, 30 * SECOND)),
            ...(random.chance(0.5) ? { tags: someTags(random, 2) } : {}),
            ...(random.chance(0.5) ? { trace: someTraces(random, texts.input, texts.output) } : {}),
          };
        }),
      },
      ...random.pick([{ anonymize: false }, {}]),
    },
  };
}
