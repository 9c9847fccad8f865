import { createAddresses } from './addresses.ts';
import {
  countries,
  type Gazetteers,
  type TrainedLanguage,
  trainedLanguages,
} from './gazetteers.ts';
import { capitalised, type LabelledText, recased, textBuilder } from './labelled-text.ts';
import { createNames } from './names.ts';
import type { Random } from './random.ts';
import { companyEndings, companyForms, companyWords, fillers } from './words/fillers.ts';
import type { Vocabulary } from './words/vocabulary.ts';

const TITLES: Readonly<Record<TrainedLanguage, readonly string[]>> = {
  en: [
    'Mr.',
    'Mr',
    'Mrs.',
    'Ms.',
    'Ms',
    'Dr.',
    'Dr',
    'Prof.',
    'Professor',
    'Miss',
    'Sir',
    'Captain',
    'Judge',
    'Father',
    'Uncle',
    'Aunt',
    'Coach',
    'Nurse',
  ],
  es: [
    'Sr.',
    'Sra.',
    'Srta.',
    'Dr.',
    'Dra.',
    'Don',
    'Doña',
    'señor',
    'señora',
    'la señora',
    'el doctor',
    'Lic.',
    'Ing.',
    'Prof.',
  ],
  fr: [
    'M.',
    'Mme',
    'Mlle',
    'Dr',
    'Dr.',
    'Monsieur',
    'Madame',
    'Mademoiselle',
    'Maître',
    'le docteur',
    'Me',
    'Mr',
    'Pr',
  ],
  de: ['Herr', 'Frau', 'Dr.', 'Prof.', 'Herr Dr.', 'Frau Dr.', 'Prof. Dr.', 'Onkel', 'Tante'],
  it: [
    'Sig.',
    'Sig.ra',
    'Dott.',
    'Dott.ssa',
    'Avv.',
    'Ing.',
    'Prof.',
    'il signor',
    'la signora',
    'Signor',
    'Signora',
    'il dottor',
  ],
  pt: [
    'Sr.',
    'Sra.',
    'Dr.',
    'Dra.',
    'Dona',
    'Seu',
    'Prof.',
    'o senhor',
    'a senhora',
    'Eng.',
    'Sr',
    'Sra',
  ],
};
const AND: Readonly<Record<TrainedLanguage, readonly string[]>> = {
  en: ['and', '&'],
  es: ['y'],
  fr: ['et'],
  de: ['und', '&'],
  it: ['e'],
  pt: ['e'],
};
const PLACEHOLDERS = ['EMAIL', 'PHONE', 'IBAN', 'CREDIT_CARD', 'SECRET'];
/** Between the steps of a way through menus. */
const STEPS = [', ', ', ', ', ', ' > ', ' > ', ' → ', ' / ', ' - ', ' | ', ' » '];
const QUOTES = [
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
  ["'", "'"],
  ['**', '**'],
] as const;
const BASE32 = [...'abcdefghijklmnopqrstuvwxyz234567'];

/** What to leave out of a text: how people type when they do not care. */
const accents = (unit: string) => unit.normalize('NFD').charAt(0);

export type Filler = {
  /** One sentence of the template with its slots filled and its alternatives chosen. Throws for an unknown slot. */
  readonly fill: (template: string, language: TrainedLanguage) => LabelledText;
  /** As typed in a hurry or in capitals, now and then. */
  readonly styled: (text: LabelledText) => LabelledText;
};

export function createFiller(
  random: Random,
  gazetteers: Gazetteers,
  vocabulary: Vocabulary,
): Filler {
  const { pick, whole, chance } = random;
  const names = createNames(random, gazetteers);
  const addresses = createAddresses(random, gazetteers);
  const digits = (count: number) => Array.from({ length: count }, () => whole(0, 9)).join('');
  const letters = (count: number) =>
    Array.from({ length: count }, () => pick([...'ABCDEFGHJKLMNPRSTUVWXYZ'])).join('');
  const word = () =>
    pick(gazetteers.en.last)
      .toLowerCase()
      .replace(/[^a-z]/g, '');
  const date = () =>
    pick([
      `${whole(1, 28)}/${whole(1, 12)}/${whole(1950, 2026)}`,
      `${whole(1, 28)}.${whole(1, 12)}.${whole(1950, 2026)}`,
      `${whole(2000, 2026)}-0${whole(1, 9)}-${whole(10, 28)}`,
      `${pick(fillers.month)} ${whole(1, 28)}`,
      `${pick(fillers.month)} ${whole(1, 28)}, ${whole(1990, 2026)}`,
      `${whole(1, 28)} ${pick(fillers.month)} ${whole(1990, 2026)}`,
      `${whole(1, 28)} de ${pick(fillers.month)}`,
      `${whole(1, 28)}. ${pick(fillers.month)}`,
    ]);

  const germanNouns = vocabulary.de.filter((one) => /^\p{Lu}/u.test(one));
  /** Half of them composed, as in running text. */
  const germanNoun = () =>
    chance(0.5)
      ? pick(germanNouns)
      : pick(germanNouns) + pick(['', '', 's']) + pick(germanNouns).toLowerCase();
  /** A company: known, made of words, or called after people, which does not make it a person. */
  const company = (language: TrainedLanguage): string => {
    const roll = random.next();
    const [a, b] = [pick(companyWords), pick(companyWords)];
    const last = () => names.last(language);
    if (roll < 0.3) return pick(fillers.org);
    if (roll < 0.42) return `${a} ${b}`;
    if (roll < 0.52) return a + b.toLowerCase();
    if (roll < 0.57) return a + b;
    if (roll < 0.67) return a.slice(0, whole(2, a.length)) + pick(companyEndings);
    if (roll < 0.7) return `${last().slice(0, whole(3, 5))}${pick(companyEndings)}`;
    if (roll < 0.78) return `${last()} ${pick(companyForms)}`;
    if (roll < 0.82) return `${a} ${pick(companyForms)}`;
    if (roll < 0.85) return `${names.full(language)} ${pick(companyForms)}`;
    if (roll < 0.9) return `${last()}-${last()}`;
    if (roll < 0.97) return `${last()}, ${last()} ${pick(AND[language])} ${last()}`;
    return `${last()} & ${last()}`;
  };

  /** What a thing may be called: made up, as names are, or a name. */
  const coined = (): string => {
    const roll = random.next();
    const front = pick(companyWords);
    if (roll < 0.35) return front.slice(0, whole(2, front.length)) + pick(companyEndings);
    if (roll < 0.5) return front + pick(companyWords).toLowerCase();
    if (roll < 0.65) return names.last('world').slice(0, whole(3, 6)) + pick(companyEndings);
    return chance(0.5) ? names.last('world') : names.first('world');
  };

  /** What a button or a heading says: one to three words, the first with a capital, or each. */
  const label = (language: TrainedLanguage): string => {
    const words = Array.from({ length: pick([1, 1, 1, 2, 2, 3]) }, () =>
      pick(vocabulary[language]),
    );
    const each = chance(0.3);
    return words.map((one, i) => (i === 0 || each ? capitalised(one) : one)).join(' ');
  };

  const other = (slot: string, language: TrainedLanguage): string => {
    if (slot === 'org') return company(language);
    if (slot === 'country') return pick(countries[chance(0.7) ? language : pick(trainedLanguages)]);
    const list = fillers[slot as keyof typeof fillers] as readonly string[] | undefined;
    if (list) return pick(list);
    switch (slot) {
      case 'title':
        return pick(TITLES[language]);
      case 'coined':
        return coined();
      case 'word':
        return pick(vocabulary[language]);
      case 'german_noun':
        return germanNoun();
      case 'label':
        return label(language);
      case 'quoted_label': {
        const [open, close] = chance(0.5) ? ['', ''] : pick(QUOTES);
        return open + label(language) + close;
      }
      case 'path': {
        const between = pick(STEPS);
        return Array.from({ length: whole(2, 4) }, () => label(language)).join(between);
      }
      case 'city': {
        const origin = chance(0.7)
          ? language
          : pick(['en', 'es', 'fr', 'de', 'it', 'pt', 'world'] as const);
        return chance(0.15) ? pick(fillers.place) : pick(gazetteers[origin].cities);
      }
      case 'street_name':
        return addresses.streetName(language);
      // Names that companies, hospitals and streets are called after are no persons.
      case 'thing_first':
        return names.first(language);
      case 'thing_last':
        return names.last(language);
      case 'thing_full':
        return names.full(language);
      case 'whole':
        return String(whole(1, chance(0.7) ? 30 : 900));
      case 'year':
        return String(whole(1890, 2026));
      case 'time':
        return pick([
          `${whole(1, 12)} pm`,
          `${whole(1, 12)}:${digits(1)}5`,
          `${whole(8, 20)}h`,
          `${whole(8, 20)}:00`,
          `${whole(1, 11)}am`,
        ]);
      case 'date':
        return date();
      case 'money':
        return pick([
          `$${whole(5, 900)}`,
          `${whole(5, 900)} €`,
          `€${whole(5, 90)}.${digits(2)}`,
          `${whole(5, 900)} euros`,
          `R$ ${whole(5, 900)},00`,
          `£${whole(5, 900)}`,
          `${whole(1, 9)},${digits(3)} USD`,
        ]);
      case 'phone':
        return chance(0.2)
          ? `[PHONE_${Array.from({ length: 4 }, () => pick(BASE32)).join('')}]`
          : pick([
              `+${whole(1, 60)} ${digits(3)} ${digits(3)} ${digits(3)}`,
              `(${digits(3)}) ${digits(3)}-${digits(4)}`,
              `0${digits(3)} ${digits(6)}`,
              `${digits(9)}`,
              `${digits(3)}-${digits(3)}-${digits(4)}`,
            ]);
      case 'email':
        return chance(0.2)
          ? `[EMAIL_${Array.from({ length: 4 }, () => pick(BASE32)).join('')}]`
          : `${word()}${pick(['.', '_', ''])}${word()}${chance(0.3) ? digits(2) : ''}@${pick(['gmail.com', 'example.org', 'web.de', 'correo.es', 'mail.fr', 'empresa.com.br'])}`;
      case 'order':
        return pick([
          `#${digits(6)}`,
          `${letters(2)}${digits(7)}`,
          digits(8),
          `${letters(3)}-${digits(4)}`,
          `${digits(3)}-${digits(7)}-${digits(7)}`,
          `${letters(2)} ${digits(4)}`,
        ]);
      case 'postcode':
        return pick([
          digits(5),
          `${digits(4)}-${digits(3)}`,
          `${digits(5)}-${digits(3)}`,
          `${letters(2)}${digits(1)} ${digits(1)}${letters(2)}`,
          digits(4),
        ]);
      default:
        throw new RangeError(`unknown slot ${slot}`);
    }
  };

  return {
    fill: (template, language) => {
      const chosen = template.replace(
        /<([^<>{}]*(?:\{[^{}]*\}[^<>{}]*)*\|[^<>]*)>/g,
        (_, alternatives: string) => pick(alternatives.split('|')),
      );
      const builder = textBuilder();
      let from = 0;
      for (const match of chosen.matchAll(/\{([a-z_]+)\}/g)) {
        builder.add(chosen.slice(from, match.index));
        from = match.index + match[0].length;
        const slot = match[1] as string;
        if (slot === 'name' || slot === 'full' || slot === 'first' || slot === 'last') {
          const withheld = chance(0.02);
          const value = withheld
            ? `[PERSON_${Array.from({ length: 4 }, () => pick(BASE32)).join('')}]`
            : names[slot](language);
          builder.add(value, withheld ? undefined : 'PERSON');
        } else if (slot === 'address' || slot === 'street')
          builder.add(addresses[slot](language), 'ADDRESS');
        else if (slot === 'mixed_address') builder.add(addresses.mixed(), 'ADDRESS');
        else if (chance(0.02))
          builder.add(
            `[${pick(PLACEHOLDERS)}_${Array.from({ length: 4 }, () => pick(BASE32)).join('')}]`,
          );
        else builder.add(other(slot, language));
      }
      builder.add(chosen.slice(from));
      return builder.built();
    },
    styled: (text) => {
      const roll = random.next();
      if (roll < 0.2) return recased(text, (unit) => unit.toLowerCase());
      if (roll < 0.27) return recased(text, (unit) => unit.toUpperCase());
      if (roll < 0.31) return recased(text, accents);
      if (roll < 0.35) return recased(recased(text, accents), (unit) => unit.toLowerCase());
      if (roll < 0.41) return { text: text.text.replace(/[.!?]$/, ' '), spans: text.spans };
      return text;
    },
  };
}
