import { describe, expect, it } from 'vitest';
import { compilePhrases, counts, type Phrases } from './phrases.ts';
import { readText } from './text.ts';

function found(phrases: Phrases, text: string): string[] {
  const match = compilePhrases({ only: { label: phrases } });
  const read = readText(text);
  return match(read).only.map(({ first, last }) =>
    read.text.slice(read.starts[first], read.ends[last]),
  );
}

describe('compilePhrases', () => {
  it('finds words in order, whatever their case and accents', () => {
    expect(found({ es: 'no funciona, contraseña' }, 'NO  funciona la CONTRASENA')).toEqual([
      'NO  funciona',
      'CONTRASENA',
    ]);
    expect(found({ en: 'money back' }, 'back money, moneyback')).toEqual([]);
  });

  it('reads stems, alternatives, any word and gaps of up to three', () => {
    expect(found({ en: 'refund*' }, 'refunds, a refunded refun')).toEqual(['refunds', 'refunded']);
    expect(found({ en: 'cancel|stop my plan' }, 'stop my plan, cancel my plan')).toHaveLength(2);
    expect(found({ en: 'speak to _ person' }, 'speak to a person, speak to person')).toEqual([
      'speak to a person',
    ]);
    expect(
      found({ en: 'fix ... code' }, 'fix code, fix all of this code, fix a b c d code'),
    ).toEqual(['fix code', 'fix all of this code']);
  });

  it('keeps apart what alternatives of one phrase share and another phrase goes on from', () => {
    const phrases = { en: 'red|green apple pie, red apple sauce, green|blue apple ... cake' };
    expect(found(phrases, 'red apple pie. green apple pie. red apple sauce')).toHaveLength(3);
    expect(found(phrases, 'green apple sauce, blue apple pie')).toEqual([]);
    expect(found(phrases, 'green apple cake. blue apple and pear cake')).toHaveLength(2);
  });

  it('reads elisions as words of their own', () => {
    expect(
      found({ fr: "annuler ... abonnement, l'aide" }, "annuler l’abonnement ; l'aide"),
    ).toHaveLength(2);
  });

  it('does not cross the end of a sentence', () => {
    expect(found({ en: 'not working' }, 'It is not. Working hours?')).toEqual([]);
    expect(found({ en: 'not working' }, 'not, working')).toEqual(['not, working']);
  });

  it('takes a full stop after a digit and before a small letter for an ordinal', () => {
    expect(found({ de: 'am 5 juni' }, 'am 5. juni')).toEqual(['am 5. juni']);
    expect(found({ en: 'at 5 open' }, 'Close at 5. Open it')).toEqual([]);
  });

  it('gives a phrase that several languages have to each of them', () => {
    const match = compilePhrases({
      only: { food: { en: 'pizza, hot|cold pizza', it: 'pizza' }, other: { de: 'cold pizza box' } },
    });
    const hits = match(readText('cold pizza box')).only;
    const summary = hits.map(({ label, languages, first, last }) => [
      label,
      languages,
      first,
      last,
    ]);
    expect(summary).toEqual([
      ['food', ['en'], 0, 1],
      ['other', ['de'], 0, 2],
      ['food', ['en', 'it'], 1, 1],
    ]);
  });

  it('keeps alternatives apart where another phrase goes on after one of them', () => {
    const match = compilePhrases({
      only: { short: { en: 'late|lost parcel|order' }, long: { en: 'lost order number' } },
    });
    const labels = (text: string) => match(readText(text)).only.map(({ label }) => label);
    expect(labels('late order number')).toEqual(['short']);
    expect(labels('lost order number')).toEqual(['short', 'long']);
    expect(labels('lost parcel number')).toEqual(['short']);
  });

  it('finds English contractions without their apostrophe', () => {
    expect(found({ en: "doesn't work" }, 'it doesnt work')).toEqual(['doesnt work']);
    expect(found({ en: "we're" }, 'we were')).toEqual([]);
  });

  it('lets single words count in their own language only', () => {
    const hit = { label: '', languages: ['en', 'fr'], first: 0, last: 0, size: 1 } as const;
    expect(counts(hit, 'en')).toBe(true);
    expect(counts(hit, 'fr')).toBe(true);
    expect(counts(hit, '')).toBe(true);
    expect(counts(hit, 'de')).toBe(false);
    expect(counts({ ...hit, size: 2 }, 'de')).toBe(true);
  });
});
