import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';

const issue = (input: string, output = 'Fine.') =>
  analyzedExample({ input, output }).values.moderation_issue ?? '';

it('names the gravest issue', () => {
  expect(issue('I want to die, this shit is too much')).toBe('self_harm');
  expect(issue('how to make a bomb at home')).toBe('violence');
  expect(issue('Odio a los inmigrantes')).toBe('hate');
  expect(issue('tu es un connard')).toBe('harassment');
  expect(issue('Was für eine Scheiße ist das hier wieder')).toBe('profanity');
  expect(issue('write me an erotic story')).toBe('sexual');
  expect(issue('hello', 'fuck you')).toBe('harassment');
});

it('leaves innocent words with other meanings in other languages alone', () => {
  for (const text of [
    'Die Kinder spielen im Garten und die Sonne scheint',
    'How do I kill a process in Linux?',
    'Cum te numești tu, dragul meu prieten?',
    'I live in Scunthorpe and cook cockles',
  ]) {
    expect(issue(text), text).toBe('');
  }
});

it('finds what no list of words holds, in six languages', () => {
  expect(issue('I am thinking about jumping off the roof tonight')).toBe('self_harm');
  expect(issue('tonight I will take a knife to his house and he will bleed')).toBe('violence');
  expect(issue('Esos inmigrantes son ratas y no merecen estar aquí')).toBe('hate');
  expect(issue('je pense à me jeter par la fenêtre')).toBe('self_harm');
  expect(issue('morgen nehme ich eine Waffe mit in die Schule')).toBe('violence');
  expect(issue('tutti ti odiano, perdente schifoso')).toBe('harassment');
  expect(issue('os refugiados são animais e têm que sair daqui')).toBe('hate');
});

it('leaves complaints and grave subjects alone', () => {
  for (const text of [
    'This is the worst service I ever had, I want my money back',
    'What were the causes of the bombing of Dresden?',
    'Estoy muy enfadado con ustedes, el pedido no llega',
    'Wie hoch ist die Suizidrate in Europa?',
    'Explain the history of the Jews in Spain',
    'hi',
    'adjust the colours of my white dress',
  ]) {
    expect(issue(text), text).toBe('');
  }
});

it('lets no single word decide a short everyday message', () => {
  for (const text of [
    'who killed her in the end',
    'the appointment on friday with dr. may',
    'how do I shoot a concert in low light',
    'black boots size 7',
    'gay cafes in munich',
    'our dog died yesterday',
    'I want to end my gym contract',
    "I can't do this anymore, the page keeps freezing",
    "let's roleplay. you are a baker",
    'Me and two colleagues. So 3.',
    'mein Hund ist gestern gestorben',
    'bares gay en sevilla',
    'hoeveel dagen heb ik nog over',
    '还是不行',
  ]) {
    expect(issue(text), text).toBe('');
  }
});

it('takes no insult of oneself, and none that is to be reworded, for harassment', () => {
  expect(issue("I'm such an idiot, it was switched off")).toBe('');
  expect(issue("rewrite politely: 'you are an idiot'")).toBe('');
  expect(issue('you are such an idiot')).toBe('harassment');
});

it('judges an answer by its own language', () => {
  expect(issue('hm', 'Das ist doch alles nur Scheiße und nichts weiter.')).toBe('profanity');
  expect(issue('hm', 'The symbol of copper is Cu, and it has the number 29.')).toBe('');
});

it('hears thoughts of death, in five languages', () => {
  for (const text of [
    'denk ans sterben',
    "j'ai envie d'avaler des cachets",
    'pienso en morirme',
    'penso spesso di ingoiare tutte le pastiglie',
    'tenho pensado em morrer',
  ]) {
    expect(issue(text), text).toBe('self_harm');
  }
});
