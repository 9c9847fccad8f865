import type { Micros } from '../lib/time.ts';
import type { DemoLanguage, DemoLanguageCode } from './languages.ts';
import type { Random } from './random.ts';
import { fillTemplate } from './template.ts';
import type { Template } from './text-types.ts';

/** What a conversation is about in detail: the same order, product and name from beginning to end. */
export type Situation = {
  /** `extra` are slots of this one text, such as `ask`. */
  readonly say: (template: Template, extra?: Readonly<Record<string, string>>) => string;
};

const PROMO_CODES = ['SPRING10', 'WELCOME', 'GARDEN15', 'PLUSWEEK', 'FERN20'];

export function createSituation(
  language: { readonly code: DemoLanguageCode; readonly texts: DemoLanguage },
  facts: { readonly country: string; readonly plan: string; readonly at: Micros },
  random: Random,
): Situation {
  const { slots } = language.texts.phrases;
  const fixed: Record<string, string> = {
    order: `FH-${random.int(100_000, 999_999)}`,
    code: random.pick(PROMO_CODES),
    amount: amountIn(facts.country, random),
    plan: facts.plan === 'pro' ? 'Pro' : 'Plus',
  };
  for (const [name, values] of Object.entries(slots)) fixed[name] = random.pick(values);
  fixed['email'] = emailOf(fixed['name'] ?? 'someone', random);

  return {
    say: (template, extra = {}) =>
      fillTemplate(template, random, (name) => {
        if (name === 'n') return String(random.int(2, 9));
        const value = extra[name] ?? fixed[name];
        if (value === undefined) throw new RangeError(`no slot {${name}} in ${language.code}`);
        return value;
      }),
  };
}

function amountIn(country: string, random: Random): string {
  const cents = random.int(1200, 48_000);
  const text = (cents / 100).toFixed(2);
  if (country === 'US' || country === 'MX') return `$${text}`;
  if (country === 'GB') return `£${text}`;
  if (country === 'IE') return `€${text}`;
  return `${text.replace('.', ',')} €`;
}

/** Domains that are reserved for examples, so that nobody can own the address. */
function emailOf(name: string, random: Random): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.');
  return `${plain}@${random.pick(['example.com', 'example.org', 'mail.example.net'])}`;
}
