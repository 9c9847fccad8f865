import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeConversation } from './analyze-conversation.ts';
import { conversationExample } from './analyzed-example.ts';

type Turn = Parameters<typeof conversationExample>[0][number];
const findings = (...turns: Turn[]) => [
  ...analyzeConversation(conversationExample(turns))
    .values()
    .map(({ columns }) => columns),
];
const outcome = (...turns: Turn[]) => findings(...turns)[0]?.outcome;

const ask = { input: 'How do I export the monthly sales report?' };

describe('analyzeConversation', () => {
  it('places a signal on the interaction whose answer it judges', () => {
    const [first, second] = findings(ask, { input: "That's wrong, I meant the yearly one" });
    expect(first?.detected_types).toEqual(['negative_implicit']);
    expect(first?.detected_reasons).toEqual(['correction']);
    expect(first?.detected_ats).toEqual([1_700_000_060_000_000]);
    expect(first?.detected_confidences?.[0]).toBeGreaterThan(500);
    expect(second?.detected_types).toEqual([]);
  });

  it('names in a sentence what annoys the user', () => {
    const [refund] = findings(
      { input: 'I want a refund for my order', output: "I'm sorry, but I can't help with that." },
      { input: 'I want a refund for my order' },
    );
    expect(refund?.negative_intent_message).toBe(
      'The user wanted to ask for a refund and had to ask the same again, after the assistant refused.',
    );
    const [company] = findings({ input: 'You charged me twice, I want my money back' });
    expect(company?.negative_intent_message).toBe(
      'The user complained about a charge, a bill or a refund.',
    );
    const [down] = findings({
      ...ask,
      action_slugs: ['thumbs_down'],
      action_values: [null],
      action_sentiments: [null],
    });
    expect(down?.negative_intent_message).toMatch(/^The user .*marked the answer as bad\.$/);
    expect(findings(ask)[0]?.negative_intent_message).toBe('');
  });

  it('tells how a conversation ended', () => {
    const actions = (slug: string, value: number | null = null) => ({
      action_slugs: [slug],
      action_values: [value],
      action_sentiments: [null],
    });
    expect(outcome(ask)).toBe('resolved');
    expect(outcome(ask, { input: 'Thanks!' })).toBe('resolved');
    expect(outcome({ ...ask, output: '' })).toBe('unresolved');
    expect(outcome({ ...ask, output: '' }, { input: 'ok, bye' })).toBe('unresolved');
    expect(outcome({ ...ask, output: '' }, { input: 'ok, thanks anyway. Bye!' })).toBe(
      'unresolved',
    );
    expect(outcome({ ...ask, output: "I couldn't find it." }, { input: 'thank you' })).toBe(
      'unresolved',
    );
    expect(outcome(ask, { input: 'that is wrong' })).toBe('unresolved');
    expect(outcome(ask, ask)).toBe('abandoned');
    expect(outcome(ask, { input: 'never mind' })).toBe('abandoned');
    expect(outcome(ask, { input: 'let me talk to a human' }, { input: 'thanks' })).toBe(
      'escalated',
    );
    expect(outcome({ ...ask, ...actions('thumbs_down') })).toBe('unresolved');
    expect(outcome({ ...ask, ...actions('rating', 5), output: '' })).toBe('resolved');
    expect(outcome(ask, ask, { input: 'Which file format is it?' })).toBe('resolved');
  });

  it('knows a bad end by what was left open and by how the last words sound', () => {
    const unknown = { output: "I'm sorry, I don't know." };
    expect(outcome({ ...ask, ...unknown }, { input: 'you are useless' })).toBe('unresolved');
    expect(outcome({ input: 'You charged me twice, I want my money back' })).toBe('unresolved');
    expect(
      outcome(
        { input: 'You charged me twice, I want my money back' },
        { input: 'perfect, thanks' },
      ),
    ).toBe('resolved');
    expect(outcome(ask, { input: 'this makes me so sad and angry' })).toBe('unresolved');
  });

  it('does not take silence for success in a language that has no rules', () => {
    const polish = { input: 'Jak mogę wyeksportować miesięczny raport sprzedaży?' };
    expect(outcome(polish)).toBe('');
    expect(outcome(polish, { input: 'Dziękuję bardzo za pomoc!' })).toBe('resolved');
    expect(outcome(polish, { input: 'To jest bezużyteczne, nadal nie działa' })).toBe('unresolved');
  });

  it('does not depend on the order in which members are given', () => {
    const members = conversationExample([
      ask,
      { input: 'that is wrong' },
      ask,
      ask,
      { input: 'merci' },
    ]);
    const expected = analyzeConversation(members);
    fc.assert(
      fc.property(fc.shuffledSubarray(members, { minLength: members.length }), (shuffled) => {
        expect([...analyzeConversation(shuffled)].sort()).toEqual([...expected].sort());
      }),
      { numRuns: 50 },
    );
  });

  it('knows every member, of none too', () => {
    expect(analyzeConversation([]).size).toBe(0);
    expect(findings(ask, ask, ask)).toHaveLength(3);
  });
});
