import type { Micros } from '../lib/time.ts';
import { toIso } from '../lib/time.ts';
import { tokensOf } from './assistants.ts';
import type { DemoChannel } from './people.ts';
import type { Turn } from './script.ts';

/** A batch item of the wire API: `type` and the body of that type's endpoint. */
export type DemoItem = {
  readonly type:
    | 'interaction'
    | 'interaction_v2'
    | 'trace_interaction'
    | 'trace_interaction_v2'
    | 'trace_conversation'
    | 'feedback'
    | 'tags';
  readonly body: Readonly<Record<string, unknown>>;
};

/** An item and when a client would send it. */
export type TimedItem = { readonly at: Micros; readonly item: DemoItem };

export type TimedTurn = Turn & { readonly start: Micros; readonly end: Micros };

/** What all exchanges of a conversation share. */
export type ConversationFacts = {
  readonly conversationId: string;
  readonly endUser: string;
  readonly model: string;
  readonly systemPrompt: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly featureFlags: readonly string[];
};

type History = readonly (readonly [string, string])[];

type BuildItems = (turns: readonly TimedTurn[], facts: ConversationFacts) => readonly TimedItem[];

/** Each client sends in its own way, as clients do; together they use every interaction endpoint. */
export const itemsOfChannel: Readonly<Record<DemoChannel, BuildItems>> = {
  web: perTurn('trace_interaction', (turn, history, facts) => ({
    interaction: {
      input: turn.input,
      output: turn.output,
      ...times(turn),
      history,
      end_user: facts.endUser,
      conversation_id: facts.conversationId,
      tags: facts.tags,
      ...flags(facts),
    },
    traces: [...retrieval(turn), modelTrace(turn, history, facts)],
  })),
  ios: perTurn('trace_interaction_v2', (turn, history, facts) => ({
    interaction: {
      messages: chat(turn, history, facts),
      output: turn.output,
      ...times(turn),
      end_user: facts.endUser,
      conversation_id: facts.conversationId,
      tags: facts.tags,
      ...flags(facts),
    },
    traces: [...retrieval(turn), modelTrace(turn, history, facts)],
  })),
  // Sends no conversation_id: the server finds the conversation by the history.
  android: perTurn('interaction_v2', (turn, history, facts) => ({
    interaction: {
      messages: chat(turn, history, facts),
      output: turn.output,
      ...times(turn),
      end_user: facts.endUser,
      model: facts.model,
      tags: facts.tags,
      ...(turn.source ? { rag_sources: [turn.source] } : {}),
    },
  })),
  // Neither history nor conversation_id: the pauses between messages decide.
  email: perTurn('interaction', (turn, _history, facts) => ({
    interaction: {
      input: turn.input,
      output: turn.output,
      ...times(turn),
      end_user: facts.endUser,
      model: facts.model,
      system_prompt: facts.systemPrompt,
      tags: facts.tags,
    },
  })),
  // Sends the whole conversation when the user walks away.
  kiosk: (turns, facts) => {
    const last = turns.at(-1);
    if (!last) return [];
    const conversation = {
      conversation_id: facts.conversationId,
      end_user: facts.endUser,
      interactions: turns.map((turn, index) => ({
        input: turn.input,
        output: turn.output,
        ...times(turn),
        tags: facts.tags,
        trace: [...retrieval(turn), modelTrace(turn, historyBefore(turns, index), facts)],
      })),
    };
    return [{ at: last.end, item: { type: 'trace_conversation', body: { conversation } } }];
  },
};

function perTurn(
  type: DemoItem['type'],
  body: (turn: TimedTurn, history: History, facts: ConversationFacts) => DemoItem['body'],
): BuildItems {
  return (turns, facts) =>
    turns.map((turn, index) => ({
      at: turn.end,
      item: { type, body: body(turn, historyBefore(turns, index), facts) },
    }));
}

function historyBefore(turns: readonly Turn[], index: number): History {
  return turns.slice(0, index).map(({ input, output }) => [input, output]);
}

function times(turn: TimedTurn) {
  return { time_start: toIso(turn.start), time_end: toIso(turn.end) };
}

function flags(facts: ConversationFacts) {
  return facts.featureFlags.length > 0 ? { feature_flag: facts.featureFlags } : {};
}

function chat(turn: Turn, history: History, facts: ConversationFacts) {
  return [
    { role: 'system', content: facts.systemPrompt },
    ...history.flatMap(([user, assistant]) => [
      { role: 'user', content: user },
      { role: 'assistant', content: assistant },
    ]),
    { role: 'user', content: turn.input },
  ];
}

function modelTrace(turn: Turn, history: History, facts: ConversationFacts) {
  const before = history.flat();
  return {
    model: facts.model,
    system_prompt: facts.systemPrompt,
    history,
    input: turn.input,
    output: turn.output,
    input_tokens: tokensOf(facts.systemPrompt, ...before, ...(turn.retrieved ?? []), turn.input),
    output_tokens: turn.output === '' ? 0 : tokensOf(turn.output),
  };
}

function retrieval(turn: Turn) {
  if (!turn.source || !turn.retrieved) return [];
  return [{ source: turn.source, input: turn.input, outputs: turn.retrieved }];
}
