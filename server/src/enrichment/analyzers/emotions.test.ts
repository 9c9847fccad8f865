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

it('knows 24 emotions, each in every language of the rules', () => {
  expect(Object.keys(emotionPhrases)).toHaveLength(24);
  for (const phrases of Object.values(emotionPhrases)) expect(Object.keys(phrases)).toHaveLength(6);
});
