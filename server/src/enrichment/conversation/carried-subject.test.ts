import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeConversation } from '../analyze-conversation.ts';
import { conversationExample } from '../analyzed-example.ts';
import type { ConversationMember } from '../analyzer.ts';

const columns = (members: readonly ConversationMember[]) =>
  members.map((member) => ({
    ...member,
    ...analyzeConversation(members).get(member.id)?.columns,
  }));

const turns = (...inputs: string[]) =>
  columns(conversationExample(inputs.map((input) => ({ input }))));

describe('a message without a subject of its own', () => {
  it('is about what the one before it is about', () => {
    const [first, second, third] = turns(
      'I want a refund for my order',
      'yes, please',
      'What is the weather in Rome?',
    );
    expect(first?.topic).not.toBe('');
    expect(second).toMatchObject({
      topic: first?.topic,
      user_action: first?.user_action,
      user_intent: first?.user_intent,
    });
    expect(third?.topic).not.toBe(first?.topic);
  });

  it('stays without one where nothing came before', () => {
    expect(turns('yes, please', 'I want a refund')[0]).toMatchObject({
      topic: '',
      user_action: '',
    });
  });

  it.each([
    [
      'What is the weather in Rome today?',
      'and for Monday?',
      'What is the weather in Rome today – and for Monday?',
    ],
    ['¿Qué tiempo hace en Roma?', '¿y en Madrid?', '– ¿y en Madrid?'],
    ['Quel temps fait-il à Rome ?', 'et pour lundi ?', 'Quel temps fait-il à Rome – et pour lundi'],
    [
      'Wie ist das Wetter in Rom?',
      'und für Montag?',
      'Wie ist das Wetter in Rom – und für Montag?',
    ],
    ['Che tempo fa a Roma?', 'e per lunedì?', 'Che tempo fa a Roma – e per lunedì?'],
    [
      'Como está o tempo em Roma?',
      'e para segunda?',
      'Como está o tempo em Roma – e para segunda?',
    ],
  ])('asks for what was asked before it: %s %s', (before, message, expected) => {
    expect(turns(before, message)[1]?.user_query).toContain(expected);
  });

  it('goes on with the subject where it only hints at another', () => {
    const [first, price, alone] = turns(
      'Find me a bus to Turin for Monday',
      'how much is a ticket?',
      'What are the opening hours of your store?',
    );
    expect(price).toMatchObject({ topic: 'travel and booking', user_action: first?.user_action });
    expect(alone?.topic).toBe('product information');
    expect(turns('how much is it?')[0]?.topic).toBe('billing and payments');
  });

  it('has the action before it where it stays with the topic and names none', () => {
    const [, second] = turns('Find me a flight to Lisbon', 'Which airlines go there?');
    expect(second).toMatchObject({ topic: 'travel and booking', user_action: 'flight booking' });
  });

  it('refers to the last full request, however many follow-ups there are', () => {
    const queries = turns('What is the weather in Rome?', 'and for Monday?', 'and in Paris?').map(
      ({ user_query }) => user_query,
    );
    expect(queries[2]).toBe('What is the weather in Rome – and in Paris?');
  });

  const lastQuery = (...inputs: string[]) => turns(...inputs).at(-1)?.user_query;

  it('refers to what asks, not to complaints, answers or insults', () => {
    expect(lastQuery('Paint me a blue lamp', 'are you sure', 'make it red')).toBe(
      'Paint me a blue lamp – make it red',
    );
    expect(
      lastQuery(
        'Find me a bus to Turin',
        'that is wrong, the bus station of Turin was closed for the whole of last year',
        'when does it leave?',
      ),
    ).toBe('Find me a bus to Turin – when does it leave?');
    expect(lastQuery('Find me a bus to Turin', 'vete a la mierda')).toBe('');
  });

  it('refers to the first message where nothing was asked before', () => {
    expect(lastQuery('My lamp is dark', 'what should I do?')).toBe(
      'My lamp is dark – what should I do?',
    );
    expect(lastQuery("C'est quoi la différence entre elles ?", 'et la bleue ?')).toBe(
      "C'est quoi la différence entre elles – et la bleue ?",
    );
  });

  it('leaves names and the English "I" their capital', () => {
    const ask = 'Find me a bus to Turin';
    expect(lastQuery(ask, 'Robinson')).toBe(`${ask} – Robinson`);
    expect(lastQuery(ask, "I've two bags")).toBe(`${ask} – I've two bags`);
    expect(lastQuery(ask, 'IB 0075')).toBe(`${ask} – IB 0075`);
    expect(lastQuery(ask, 'And on Monday?')).toBe(`${ask} – and on Monday?`);
  });

  it('does not put a request before itself', () => {
    expect(lastQuery('What about lamps?', 'What about lamps?')).toBe('What about lamps?');
  });

  it('gives the same when its own results are analysed again, in any order and in pieces', () => {
    const inputs = [
      'What is the weather in Rome?',
      'and for Monday?',
      'yes',
      'how much is a ticket?',
      'Find me a flight to Lisbon',
      'Which airlines go there?',
      'I want a refund for my order',
      'and the other one – the blue?',
      'ok',
      `and ${'very '.repeat(3)}${'x'.repeat(190)}?`,
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...inputs), { maxLength: 6 }),
        fc.nat(5),
        (chosen, n) => {
          const members = conversationExample(chosen.map((input) => ({ input })));
          const whole = columns(members);
          expect(columns(whole)).toEqual(whole);
          const pieces = [...columns(members.slice(0, n)), ...columns(members.slice(n))];
          expect(columns(pieces)).toEqual(whole);
          for (const { user_query } of whole) expect(user_query.length).toBeLessThanOrEqual(200);
        },
      ),
    );
  });
});
