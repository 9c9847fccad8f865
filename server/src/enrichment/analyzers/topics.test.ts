import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';
import { taxonomy } from '../data/taxonomy.ts';

const found = (input: string, history: [string, string][] = []) => {
  const { values } = analyzedExample({ input, history });
  return [values.topic, values.user_action, values.user_intent];
};

it('finds topic, action and intent in six languages', () => {
  const refund = ['billing and payments', 'refund', 'ask for a refund'];
  const cancel = ['subscription and contract', 'cancellation', 'cancel a subscription'];
  const reset = ['account access', 'password reset', 'reset a password'];
  expect(found('I want a refund for last month, please')).toEqual(refund);
  expect(found('Quiero el reembolso de mi última factura')).toEqual(refund);
  expect(found('Je voudrais résilier mon abonnement')).toEqual(cancel);
  expect(found('Ich möchte mein Abo kündigen')).toEqual(cancel);
  expect(found('Ho dimenticato la password')).toEqual(reset);
  expect(found('Esqueci minha senha')).toEqual(reset);
});

it('tells the kinds of help that people ask an assistant for', () => {
  expect(found('Write a Python function that sorts a list')[1]).toBe('code writing');
  expect(found('Why do I get a TypeError: undefined in my JavaScript code?')[1]).toBe('debugging');
  expect(found('Summarize this article for me')[1]).toBe('summary');
  expect(found('Translate this sentence to French')[0]).toBe('translation');
  expect(found('Find me a flight to Berlin')[1]).toBe('flight booking');
  expect(found('Reserve a table for two at an Italian restaurant')[1]).toBe('table reservation');
  expect(found('hello')[0]).toBe('smalltalk');
});

it('takes a message for smalltalk only where it says nothing else', () => {
  expect(found('Hello there!')[1]).toBe('greeting');
  expect(found("Merci beaucoup, cela m'a aidé")[1]).toBe('thanks');
  expect(found('How are you doing today?')[0]).toBe('smalltalk');
  expect(found('Good morning. What grows well in the shade of a wall?')[0]).toBeUndefined();
  expect(found('Guten Tag, die Blätter meiner Tomaten rollen sich ein')[0]).toBeUndefined();
});

it('gives a message that begins with thanks the subject of the one before it', () => {
  const before: [string, string][] = [['Wie wird das Wetter am Sonntag?', 'Sonnig']];
  expect(found('Danke. Und wie wird es am Montag?', before)[1]).toBe('weather');
});

it('gives a short follow-up the subject of the message before it', () => {
  expect(found('and for Monday?', [['What is the weather in Rome on Sunday?', 'Sunny']])[1]).toBe(
    'weather',
  );
  expect(found('and for Monday?')).toEqual([undefined, undefined, undefined]);
});

it('takes who has to write again for no one who wants something written', () => {
  const again = 'This is the third time I have to write about it, your service is really poor.';
  expect(found(`I want to cancel my order. ${again}`)[0]).toBe('delivery and orders');
  expect(found(`Please take me off your list. ${again}`)[0]).toBeUndefined();
  for (const asked of ['Write about the sea', 'Can you write me something about owls?']) {
    expect(found(asked)[0], asked).toBe('writing help');
  }
});

it('leaves empty what fits nothing', () => {
  expect(found('Xyzzy plugh')[0]).toBeUndefined();
});

it('has a taxonomy with unique names in every language of the rules', () => {
  expect(new Set(taxonomy.map(({ topic }) => topic)).size).toBe(taxonomy.length);
  const actions = taxonomy.flatMap(({ topic, actions: all }) =>
    all.map(({ action }) => `${topic}/${action}`),
  );
  expect(new Set(actions).size).toBe(actions.length);
  for (const { about, actions: all } of taxonomy) {
    for (const phrases of [about, ...all]) {
      for (const code of ['en', 'es', 'fr', 'de', 'it', 'pt'] as const)
        expect(phrases[code]?.trim()).toBeTruthy();
    }
  }
});

it('takes a price, a ticket or an error for a subject only where nothing else is', () => {
  expect(found('How much is a train ticket to Turin?')[0]).toBe('travel and booking');
  expect(found('How much does it cost?')[0]).toBe('billing and payments');
  const before: [string, string][] = [['Find me a bus to Turin', 'There is one at nine.']];
  expect(found('How much does it cost?', before)[0]).toBe('travel and booking');
  expect(found('Two tickets, please', before)[0]).toBe('travel and booking');
});

it('knows program code by its shape', () => {
  expect(found('whats wrong here\n```\nlet a = [1,2\n```')[0]).toBe('coding help');
  expect(found('def add(a, b):\n    return a + b\n\nwhy None?')[0]).toBe('coding help');
  expect(found('Which (if any) of the two = better?')[0]).not.toBe('coding help');
});

it('asks what is done to a text, not what stands in it', () => {
  const notes = 'churn is up, invoices were wrong, flights to Lisbon are to be booked';
  expect(found(`Summarize these notes: ${notes}`)[1]).toBe('summary');
  expect(found('Translate "where is my refund?" to German')[0]).toBe('translation');
});

it('takes an ambiguous word for its topic only where nothing else speaks', () => {
  for (const [text, topic] of [
    ['your privacy team is a joke', 'legal and policy'],
    ['the courier left it in the rain', 'home and daily life'],
    ['the courier left my parcel in the rain', 'delivery and orders'],
    ['does the restaurant have live music?', 'restaurants and food'],
    ['cuánto es el 12% de 480', 'data analysis'],
    ['solde de mes RTT', 'work and study'],
    ['quando arriva la tredicesima', 'work and study'],
  ] as const) {
    expect(found(text)[0], text).toBe(topic);
  }
});

it('knows what a product is set up with, and facts about the world', () => {
  for (const [text, action] of [
    ['change the language of the menu', 'settings'],
    ['wie stelle ich die Sprache um? Sprache der App ändern', 'settings'],
    ['how do I invite team members', 'working together'],
    ['esportare i dati in csv', 'import and export'],
    ['capital of Chile', 'facts'],
    ['quien inventó el teléfono', 'facts'],
    ['wie hoch ist der Mont Blanc', 'facts'],
  ] as const) {
    expect(found(text)[1], text).toBe(action);
  }
  const refund: [string, string][] = [['I want a refund', 'Sure.']];
  expect(found('who invented the fork', refund)[0]).toBe('general knowledge');
});

it('knows actions in the forms in which people write them', () => {
  for (const [text, action] of [
    ['wie kündige ich mein Abo', 'cancellation'],
    ['como cancela a assinatura', 'cancellation'],
    ['come passo al pro', 'plan change'],
    ['hazme un correo para mi jefe', 'email writing'],
    ['corrige las faltas', 'text revision'],
  ] as const) {
    expect(found(text)[1], text).toBe(action);
  }
});

it('goes by the instruction before the text that is pasted or quoted', () => {
  const mail = 'I want a refund for my order, it arrived damaged';
  for (const [text, topic] of [
    [`Translate to French: ${mail}`, 'translation'],
    [`Rewrite this email:\n\n${mail}. Where is it?`, 'writing help'],
    [`Hello,\n\n${mail}.\n\nPlease make this email more polite`, 'writing help'],
    [`Classify these tickets as bug or other: 1. ${mail} 2. ${mail}`, 'data analysis'],
    [`What is the sentiment of this review: '${mail}, we've waited long'`, 'data analysis'],
    ['SELECT * FROM orders WHERE shipped = 1; what is wrong with this', 'coding help'],
    ['select * from orders where delivery is null - why so slow', 'coding help'],
  ] as const) {
    expect(found(text)[0], text).toBe(topic);
  }
  expect(found(`I need help: ${mail}`)[0]).toBe('billing and payments');
  expect(found('My screen shows "your subscription ends"')[0]).toBe('subscription and contract');
  expect(found('Traceback (most recent call last):\nKeyError: 1')[1]).toBe('debugging');
});

it('knows words that are the same in several languages in each of them', () => {
  expect(found('Wie lese ich mit pandas eine Datei ein?')[0]).toBe('coding help');
  expect(found('Dove mangio una buona pizza stasera?')[0]).toBe('restaurants and food');
});
