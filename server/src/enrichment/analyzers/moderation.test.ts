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
