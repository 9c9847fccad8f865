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
