import { instantOf, SECOND } from './calendar.ts';
import type { Fact, Signal, SignalType } from './fact.ts';

/** A fact for hand-computed cases; times as ISO text, latency in seconds. */
export function fact(
  given: Partial<Omit<Fact, 'start' | 'end'>> & { readonly at: string; readonly seconds?: number },
): Fact {
  const { at, seconds = 1, ...rest } = given;
  const start = instantOf(at);
  return {
    id: `id ${at}`,
    start,
    end: start + seconds * SECOND,
    endUser: 'ada',
    conversationId: 'c',
    input: 'in',
    output: 'out',
    userQuery: '',
    warning: '',
    negativeIntent: '',
    cost: 1000,
    language: '',
    pii: false,
    sentiment: '',
    emotions: [],
    tags: {},
    customColumns: {},
    customAggregates: {},
    retrievals: [],
    topic: '',
    userIntent: '',
    userAction: '',
    typeOfProblem: '',
    typeOfRisk: '',
    moderationIssue: '',
    businessIssue: '',
    outcome: '',
    keywords: [],
    model: '',
    inputTokens: 0,
    outputTokens: 0,
    featureFlags: [],
    actions: [],
    signals: [],
    ...rest,
  };
}

export function signal(type: SignalType, reason = 'thumbs_up', at = 0): Signal {
  return { type, reason, detected: false, at };
}

export function action(slug: string, value: number | null = null, retracted = false) {
  return { slug, text: '', value, at: 0, retracted };
}
