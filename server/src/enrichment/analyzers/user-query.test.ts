import fc from 'fast-check';
import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';

const query = (input: string, history: [string, string][] = []) =>
  analyzedExample({ input, history }).values.user_query ?? '';

it('takes the sentence that asks, without the politeness around it', () => {
  expect(query('Hi there! I bought a lamp last week. How can I return it? It is blue.')).toBe(
    'How can I return it?',
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
