import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';

const issue = (input: string) => analyzedExample({ input }).values.business_issue ?? '';

it('names what the user complains about', () => {
  expect(issue('You charged my card twice and I want my money back')).toBe('billing');
  expect(issue('Mein Paket ist nie angekommen')).toBe('delivery');
  expect(issue("L'app si blocca ogni volta che la apro")).toBe('outage');
  expect(issue('Péssima qualidade, veio com defeito')).toBe('quality');
  expect(issue("Personne ne m'a répondu depuis une semaine")).toBe('support');
  expect(issue('No puedo cancelar mi suscripción, es imposible')).toBe('cancellation');
});

it('takes questions and complaints about the answer for none', () => {
  for (const text of [
    'How do I cancel my order?',
    'That answer is wrong',
    'When should my package get here?',
    'What does delivery cost?',
  ]) {
    expect(issue(text), text).toBe('');
  }
});

it('takes criticism of an answer, and texts about complaints, for none', () => {
  for (const text of [
    'your answer is a waste of money and time',
    'Write a complaint letter: my parcel never arrived',
    'Summarize these reviews: "the pizza was cold", "nobody answered my emails"',
    'Übersetze: Das Paket ist nie angekommen',
  ]) {
    expect(issue(text), text).toBe('');
  }
});
