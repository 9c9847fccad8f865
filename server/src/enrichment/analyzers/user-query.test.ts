import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';

const query = (input: string, history: [string, string][] = []) =>
  analyzedExample({ input, history }).values.user_query ?? '';

it('takes the sentence that asks, without the politeness around it', () => {
  expect(query('Hi there! I bought a lamp last week. How long is its warranty? It is blue.')).toBe(
    'How long is its warranty?',
  );
  expect(query('Guten Tag, wo ist meine Bestellung?')).toBe('Wo ist meine Bestellung?');
  expect(query('Bonjour. Je suis client. Je voudrais annuler ma commande. Merci.')).toBe(
    'Je voudrais annuler ma commande.',
  );
});

it('gives a follow-up the request before it', () => {
  const history: [string, string][] = [['What is the weather in Rome on Sunday?', 'Sunny.']];
  expect(query('and for Monday?', history)).toBe(
    'What is the weather in Rome on Sunday – and for Monday?',
  );
  expect(query('¿Y para el lunes?', [['¿Qué tiempo hace en Roma el domingo?', 'Sol.']])).toContain(
    'Roma el domingo – ',
  );
});

it('asks nothing where the user only thanks', () => {
  expect(query('Thank you!')).toBe('');
  expect(query('')).toBe('');
});

it('has at most 200 characters, of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (text) => query(text).length <= 200),
  );
  expect(query('word '.repeat(300)).length).toBeLessThanOrEqual(200);
});

it('takes longer thanks for no request, unless one follows', () => {
  expect(query("Thank you for your help, I couldn't have done it without you.")).toBe('');
  expect(query('Thanks! How do I cancel it?')).toBe('How do I cancel it?');
  expect(query('Thank you, please send me the invoice')).toMatch(/invoice/);
});

it('wants nothing where the user only agrees, greets or vents', () => {
  for (const text of [
    'Yes, that sounds perfect!',
    'ok',
    'hi',
    'yesss that was it',
    "That's all I need.",
    'are you kidding me',
    'ja, genau',
    'va bene così',
  ]) {
    expect(query(text), text).toBe('');
  }
});

it('puts the request before it in front of a detail', () => {
  const history: [string, string][] = [['Find me a bus to Turin', 'For when?']];
  expect(query('on Monday, for two people', history)).toBe(
    'Find me a bus to Turin – on Monday, for two people',
  );
  expect(query('Do you know who wrote the Divine Comedy?', history)).not.toContain('bus');
});

it('does not end a sentence at a number, a file name or an abbreviation', () => {
  expect(query('my fever is 38.2 now')).toBe('My fever is 38.2 now');
  expect(query('Can you book Dr. Weber for me?')).toBe('Can you book Dr. Weber for me?');
  expect(query('Open app.ts please. It is old.')).toBe('Open app.ts please.');
});

it('prefers the sentence that says something to one that only agrees', () => {
  expect(query('That would suit me fine. I am also looking for a hotel')).toBe(
    'I am also looking for a hotel',
  );
});

it('cuts off politeness, and no word that carries the meaning', () => {
  for (const text of [
    'No necesito la lámpara azul',
    'Si la lampada si rompe, che faccio?',
    'Ja comprei o carro azul',
    'So kann die Lampe nicht bleiben',
    'No lamp came with it',
    'So there are two lamps?',
    'Thanks to the update my lamp is dead, why?',
    'Hello Kitty lamp for my daughter',
  ]) {
    expect(query(text), text).toBe(text);
  }
  expect(query('So how do I mend the lamp?')).toBe('How do I mend the lamp?');
  expect(query('ok yes please send me a lamp')).toBe('Send me a lamp');
  expect(query('Nein, ich möchte die blaue Lampe')).toBe('Ich möchte die blaue Lampe');
  expect(query('hi my lamp is late')).toBe('My lamp is late');
  expect(query('Good morning. The lamp flickers since yesterday')).toBe(
    'The lamp flickers since yesterday',
  );
});

it('puts the sentence that says something before a question that does not', () => {
  expect(query('I painted a wall with wood varnish. What can I do now?')).toBe(
    'I painted a wall with wood varnish. What can I do now?',
  );
  expect(query('The varnish peels off the wall. Any ideas?')).toBe(
    'The varnish peels off the wall.',
  );
  expect(query('Can you help me? My lamp flickers at night')).toBe('My lamp flickers at night');
  expect(query('I bought a lamp last week. How can I return it?')).toBe(
    'I bought a lamp last week. How can I return it?',
  );
  expect(query('Mein Regal ist seit Mai nicht da. Zwei Monate??')).toBe(
    'Mein Regal ist seit Mai nicht da.',
  );
});

it('leaves code and logs out, and names their last error', () => {
  const printed = 'Traceback (most recent call last):\n  File "lamp.py", line 3\nKeyError: 2';
  expect(query(printed)).toBe('KeyError: 2');
  expect(query(`${printed}\n\nHow do I mend this?`)).toBe('KeyError: 2. How do I mend this?');
  expect(query('const lamp = light.on();\nWhy does the bulb stay dark?')).toBe(
    'Why does the bulb stay dark?',
  );
});

it('hears a question without its mark where a sentence begins like one', () => {
  for (const text of [
    'Will she see the lamp',
    'Did it go out',
    'Who made the lamp',
    'Kann man das dimmen',
    'Tu peux le dimmer',
    'Posso dimmerarla',
    'When',
  ]) {
    expect(query(text), text).toBe(text);
  }
  expect(query('Thank you for the lamp. I will also need a bulb.')).toBe(
    'I will also need a bulb.',
  );
});

it('has no query where a message only judges or insults', () => {
  for (const text of ["that wasn't me!!", 'that wasnt me', 'sick, I love it', 'vete a la mierda']) {
    expect(query(text), text).toBe('');
  }
  expect(query('are you kidding me?')).toBe('');
  expect(query('where exactly is the lamp')).toBe('Where exactly is the lamp');
});

it('ends no sentence at an ordinal, an initial or an abbreviation', () => {
  expect(query('Ich reise am 12. mai nach Ulm')).toBe('Ich reise am 12. mai nach Ulm');
  expect(query('Geht das auch am 5. Juni?')).toBe('Geht das auch am 5. Juni?');
  expect(query('Can I see Dr. Anna B. Weber?')).toBe('Can I see Dr. Anna B. Weber?');
  expect(query('Reach me at tel. 555 about the lamp')).toBe('Reach me at tel. 555 about the lamp');
});

it('refers to the last full request of the history, not to what was said of its answer', () => {
  const history: [string, string][] = [
    ['Find me a bus to Turin', 'Here.'],
    ['and a train?', 'Here.'],
    ["that wasn't what the site says", 'Sorry.'],
  ];
  expect(query('when does it arrive?', history)).toBe(
    'Find me a bus to Turin – when does it arrive?',
  );
});

it('takes the instruction and not what it is about', () => {
  const lamp = 'My lamp is late. Where is it? Can I have a refund?';
  expect(query(`Rewrite this email:\n\n${lamp}`)).toBe('Rewrite this email:');
  expect(query(`${lamp}\n\nMake this email more polite`)).toBe('Make this email more polite');
  expect(query('Classify the tickets as bug or other: 1. late lamp? 2. dark lamp?')).toBe(
    'Classify the tickets as bug or other:',
  );
});
