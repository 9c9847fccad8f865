import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';
import { emotionPhrases } from '../data/emotions.ts';

const emotions = (input: string) => analyzedExample({ input }).values.emotions ?? [];

it('names what the words carry', () => {
  expect(emotions('I am so confused, this makes no sense')).toEqual(['confusion']);
  expect(emotions('Thank you so much!')).toContain('gratitude');
  expect(emotions('Ich habe Angst, dass es nicht klappt')).toContain('fear');
  expect(emotions('¡Qué asco!')).toContain('disgust');
  expect(emotions("j'ai hâte d'y être")).toContain('excitement');
  expect(emotions('sono molto orgogliosa di te')).toContain('pride');
  expect(emotions('que nojo, que raiva').toSorted()).toEqual(['anger', 'disgust']);
});

it('hears what is felt without its name', () => {
  expect(emotions('My dog passed away last night, I cannot stop crying')).toContain('sadness');
  expect(emotions('Stop lying to me')).toContain('anger');
});

it('names none in an ordinary request and none that is negated', () => {
  expect(emotions('Set an alarm for seven in the morning')).toEqual([]);
  expect(emotions('I am not angry')).toEqual([]);
});

it('takes what is asked for, and a step of a task, for no feeling', () => {
  for (const text of [
    'find me some scary movies',
    'write a sad story about a lamp',
    'make the dragon more evil',
    'Quiero ver una película de terror que dé miedo',
    "No, I haven't tried that",
    'was genau sind abschreibungen',
  ]) {
    expect(emotions(text), text).toEqual([]);
  }
  expect(emotions('Can you help me? I am scared')).toContain('fear');
});

it('hears who is annoyed by a company or an answer, in five languages', () => {
  for (const text of [
    'na super, bringt nichts',
    'ça sert à rien, toujours pareil',
    'qué vergüenza de servicio',
    'non serve a niente, che vergogna',
    'péssimo, que palhaçada',
  ]) {
    const found = emotions(text);
    expect(found.length, text).toBeGreaterThan(0);
    expect(found, text).not.toContain('embarrassment');
  }
});

it('knows 24 emotions, each in every language of the rules', () => {
  expect(Object.keys(emotionPhrases)).toHaveLength(24);
  for (const phrases of Object.values(emotionPhrases)) expect(Object.keys(phrases)).toHaveLength(6);
});
