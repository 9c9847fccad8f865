import { createRandom } from './random.ts';
import { answer, question } from './texts.ts';

const models = ['gpt-4o-mini', 'claude-sonnet-4-5', 'gpt-4o', 'mistral-small-latest'] as const;
const countries = ['de', 'fr', 'it', 'es', 'us', 'br', 'jp', 'in'] as const;
const TEMPLATES = 4_000;
const USERS = 20_000;

/** The body of event number `index` as JSON text: an interaction that no other index gives. */
export type EventSource = (index: number) => string;

/**
 * An endless stream of interactions with texts of about 200 and 800 characters. The texts come from a fixed number of
 * prepared bodies; user, conversation and time make each one different, so that making an event costs next to nothing.
 * They ended just now, as those of a product that sends them; or at times spread over the last `spreadMs`, by conversation.
 */
export function createEvents(
  seed: number,
  {
    now = Date.now,
    spreadMs = 0,
  }: { readonly now?: () => number; readonly spreadMs?: number } = {},
): EventSource {
  const random = createRandom(seed);
  const templates = Array.from({ length: TEMPLATES }, () => {
    const tags = {
      country: random.pick(countries),
      plan: random.pick(['free', 'team', 'business']),
    };
    const event = {
      input: question(random),
      output: answer(random),
      model: random.pick(models),
      tags,
    };
    return { body: JSON.stringify(event).slice(1), seconds: 1 + random.int(20) };
  });
  const run = now().toString(36);
  return (index) => {
    const { body, seconds } = templates[index % TEMPLATES] ?? { body: '}', seconds: 1 };
    const conversation = Math.floor(index / 3);
    const user = Math.imul(conversation, 2_654_435_761) >>> 0;
    const startMs = now() - seconds * 1000 - (spreadMs > 0 ? user % spreadMs : 0);
    // The microseconds tell the interactions of a conversation apart.
    const start = `${new Date(startMs).toISOString().slice(0, -1)}${String(index % 1000).padStart(3, '0')}Z`;
    const end = new Date(startMs + seconds * 1000).toISOString();
    return `{"interaction":{"end_user":"user-${user % USERS}","conversation_id":"${run}-${conversation}","time_start":"${start}","time_end":"${end}",${body}}`;
  };
}

/** `size` interactions as the body of one batch. */
export function batchBody(events: EventSource, first: number, size: number): string {
  let body = '[';
  for (let i = 0; i < size; i++) {
    body += `${i === 0 ? '' : ','}{"type":"interaction","body":${events(first + i)}}`;
  }
  return `${body}]`;
}
