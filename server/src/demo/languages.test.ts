import { expect, test } from 'vitest';
import { demoLanguages } from './languages.ts';
import { createRandom } from './random.ts';
import { fillTemplate } from './template.ts';
import { demoTopics } from './topics.ts';

const situational = new Set(['n', 'order', 'code', 'amount', 'plan', 'email', 'ask']);

function templatesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(templatesOf)
    : [];
}

test.for(Object.entries(demoLanguages))(
  'every template of %s can be filled',
  ([code, language]) => {
    const random = createRandom(1);
    const { slots, ...phrases } = language.phrases;
    const templates = [
      ...templatesOf(phrases),
      ...[...language.topics.values()].flatMap(templatesOf),
    ];
    expect(templates.length).toBeGreaterThan(150);
    for (const template of templates) {
      const text = fillTemplate(template, random, (name) => {
        expect(situational.has(name) || name in slots, `{${name}} in ${code}: ${template}`).toBe(
          true,
        );
        return 'X';
      });
      expect(text, template).not.toMatch(/[[\]{}|]/);
    }
  },
);

test('English speaks of every topic, the others of more than twenty, with several phrasings each', () => {
  expect([...demoLanguages.en.topics.keys()].sort()).toEqual(Object.keys(demoTopics).sort());
  for (const { topics } of Object.values(demoLanguages)) {
    expect(topics.size).toBeGreaterThan(20);
    for (const { asks, answers, follows } of topics.values()) {
      expect(asks.length).toBeGreaterThanOrEqual(2);
      expect(answers.length).toBeGreaterThanOrEqual(2);
      expect(follows.length).toBeGreaterThanOrEqual(2);
    }
  }
});

test('no text is written twice within a language', () => {
  for (const [code, language] of Object.entries(demoLanguages)) {
    const texts = [...language.topics.values()].flatMap(templatesOf);
    const twice = texts.filter((text, index) => texts.indexOf(text) !== index);
    expect(twice, code).toEqual([]);
  }
});
