import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';

const keywords = (input: string) => analyzedExample({ input }).values.keywords ?? [];

it('finds phrases without stopwords, in lower case, the weightiest first', () => {
  expect(
    keywords('How can I change the billing address of my premium account?').slice(0, 2),
  ).toEqual(['billing address', 'premium account']);
  expect(keywords('¿Dónde está mi paquete perdido?')).toEqual(['paquete perdido']);
});

it('gives at most eight, each once, and nothing of placeholders', () => {
  const many = keywords(
    'red cat, blue dog. green bird; old fish! new horse? big cow: fat pig, tall goose, thin duck, wet frog',
  );
  expect(many).toHaveLength(8);
  expect(new Set(many).size).toBe(8);
  expect(keywords('[EMAIL_x7k2] invoice')).toEqual(['invoice']);
});

it('leaves out what says neither what is wanted nor what it is about', () => {
  expect(keywords('Yes, that sounds great! Book two tickets for Monday morning')).not.toContain(
    'sounds great',
  );
  expect(keywords('Perfect, thanks')).toEqual([]);
  expect(keywords('Which time zone is Lisbon in on the 3rd?')).toEqual(['time zone', 'lisbon']);
});

it('ends a phrase at a verb, and takes no contraction and no line of a log for one', () => {
  expect(keywords('Why did churn go up when our store grew?')).toEqual(['churn', 'store']);
  expect(keywords("Here's what we've said: my manager keeps shouting")).toEqual([
    'manager',
    'shouting',
  ]);
  expect(keywords('The build stops\n    at run (/home/app/main.js:3:4)\nTypeError: lamp')).toEqual([
    'build',
    'typeerror',
    'lamp',
  ]);
});
