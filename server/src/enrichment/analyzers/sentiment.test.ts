import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';

const sentiment = (input: string) => analyzedExample({ input }).values.sentiment ?? null;

it('tells praise from anger from ordinary requests', () => {
  expect(sentiment('This is absolutely amazing, I love it!!')).toBe(2);
  expect(sentiment('Thanks, that was helpful')).toBeGreaterThan(0);
  expect(sentiment('What is the capital of France?')).toBe(0);
  expect(sentiment('That is wrong and I am disappointed')).toBeLessThan(0);
  expect(sentiment('This is the worst service ever, absolutely terrible 😡')).toBe(-2);
  expect(sentiment('Das ist furchtbar, ich bin so enttäuscht')).toBe(-2);
  expect(sentiment('Sono molto contento, ottimo servizio')).toBeGreaterThan(0);
});

it('is null only where nothing is said', () => {
  expect(sentiment(' \n')).toBeNull();
  expect(sentiment('7')).toBe(0);
});

it('hears nothing in a plain request, in six languages', () => {
  for (const text of [
    'I want to cancel my booking',
    'Why was my card declined?',
    'Quiero anular el pedido de ayer',
    'Je voudrais changer la date de mon vol',
    'Bitte storniere die Reservierung für heute Abend',
    'Vorrei spostare il mio appuntamento',
    'Preciso mudar o endereço de entrega',
  ]) {
    expect(sentiment(text), text).toBe(0);
  }
});

it('hears anger that no word of the lexicon carries', () => {
  expect(sentiment('Stop lying to me')).toBeLessThan(0);
  expect(sentiment('I could not care less about your excuses')).toBeLessThan(0);
});

it('says how sure it is as a probability', () => {
  const sure = (input: string) => analyzedExample({ input }).confidence['sentiment'] ?? 0;
  expect(sure('I love this so much, thank you!')).toBeGreaterThan(900);
  expect(sure('well, that happened to the old one as well')).toBeLessThan(900);
});

it('takes thanks for a good word, and a polite no for none', () => {
  expect(sentiment('thank you very much for your help')).toBe(1);
  expect(sentiment('Danke für die schnelle Hilfe')).toBe(1);
  expect(sentiment('No, thanks')).toBe(0);
  expect(sentiment('Thanks, can you send it?')).toBe(0);
  expect(sentiment('Thanks. I need a cab to the station')).toBe(0);
});

it('hears praise and blame that are all a message says, and a raised voice with something to blame', () => {
  for (const text of ['perfect!!', 'great', 'much better', 'Perfekt!', '¡Perfecto!']) {
    expect(sentiment(text), text).toBeGreaterThan(0);
  }
  for (const text of [
    'that makes no sense',
    'I WANT MY MONEY BACK',
    'I want my money back NOW',
    'TEN DAYS???',
    'I TOLD YOU. IT STILL RINGS',
  ]) {
    expect(sentiment(text), text).toBeLessThan(0);
  }
  for (const text of ['yes', 'ok, the second one', 'WHERE IS THE SETTINGS MENU', 'sounds good']) {
    expect(sentiment(text), text).toBe(0);
  }
});

it('hears nothing in follow-ups and short questions, whatever the language', () => {
  for (const text of [
    'und ab kassel?',
    'sans sucre',
    '¿y los lunes?',
    'che differenza c’è tra affitto e leasing',
    'não, a outra foto',
    'где найти номер договора',
    'hoeveel uren heb ik nog',
    '郵便番号を変更したい',
    '怎么改地址',
  ]) {
    expect(sentiment(text), text).toBe(0);
  }
});
