import { elsewhere } from './address-parts/elsewhere.ts';
import { english } from './address-parts/english.ts';
import { french } from './address-parts/french.ts';
import { german } from './address-parts/german.ts';
import { italian } from './address-parts/italian.ts';
import { createPieces, type Parts, type Pieces } from './address-parts/pieces.ts';
import { portuguese } from './address-parts/portuguese.ts';
import { spanish } from './address-parts/spanish.ts';
import {
  countries,
  type Gazetteers,
  type TrainedLanguage,
  trainedLanguages,
} from './gazetteers.ts';
import type { Random } from './random.ts';
import { CORNERS, EN_TYPES, list, US_STATES, US_SUFFIXES } from './words/address-words.ts';

export type AddressSource = {
  /** Street and number, without a town. */
  readonly street: (language: TrainedLanguage) => string;
  /** The whole postal address, on one line or several. */
  readonly address: (language: TrainedLanguage) => string;
  /** An address of no country: pieces of several. */
  readonly mixed: () => string;
  /** The name of a street alone: no address. */
  readonly streetName: (language: TrainedLanguage) => string;
};

export function createAddresses(random: Random, gazetteers: Gazetteers): AddressSource {
  const pieces = createPieces(random, gazetteers);
  const { pick, whole, chance, digits, letters, number, city, names } = pieces;
  const makers: Readonly<Record<TrainedLanguage, (pieces: Pieces) => Parts>> = {
    en: english,
    es: spanish,
    fr: french,
    de: german,
    it: italian,
    pt: portuguese,
  };
  const parts = (language: TrainedLanguage): Parts => {
    const roll = random.next();
    if (roll < 0.72) return makers[language](pieces);
    return roll < 0.86 ? elsewhere(pieces) : pick(Object.values(makers))(pieces);
  };

  /**
   * Numbers, streets and towns of different countries put together, as exports and generators of test data do, on one line
   * or on several.
   */
  const mixed = (): string => {
    const home = pick(trainedLanguages);
    const upper = chance(0.2);
    const name = pick([city(home), city('world'), city('en')]);
    const place = upper ? name.toUpperCase() : name;
    const region = pick([letters(2), letters(2), pick(US_STATES), digits(2), 'nan', letters(3)]);
    const country = pick(countries.en);
    const zip = digits(whole(4, 5));
    const rare = `${chance(0.5) ? names.first('world') : names.last('world')} ${pick(US_SUFFIXES)}`;
    const plain = pick<() => string>([
      () => makers[home](pieces).street,
      () => `${number()} ${names.last('en')} ${pick(EN_TYPES)}`,
      () => `${pick(gazetteers.world.streets)} ${number()}`,
      () =>
        `${names.last('world')}${pick(list('straat|laan|gatan|vej|veien|katu|kuja|tie'))} ${number()}`,
      () => elsewhere(pieces).street,
      () => rare,
    ])();
    const street = chance(0.1)
      ? pick([
          `PSC ${digits(4)}, Box ${digits(4)}`,
          `Unit ${digits(4)} Box ${digits(4)}`,
          `P.O. Box ${number()} ${rare}`,
        ])
      : plain === rare || chance(0.7)
        ? `${digits(whole(2, 5))} ${plain}`
        : plain;
    const unit = chance(0.45)
      ? pick([
          `Apt. ${digits(3)}`,
          `Suite ${digits(3)}`,
          `Apt. ${digits(3)} Suite ${digits(3)}`,
          `apt ${whole(1, 99)}`,
        ])
      : '';
    const spaced = unit ? `${street} ${unit}` : street;
    const lines = (parts: readonly string[], separator: string) =>
      parts.filter(Boolean).join(separator);
    return pick<() => string>([
      () => lines([street, unit, place, `${country} ${zip}`], pick(['\n ', '\n', ', '])),
      () => lines([street, unit, place, country], '\n '),
      () => `${spaced}\n${place}\n, ${region}\n ${chance(0.5) ? `${country} ` : ''}${zip}`,
      () => `${spaced}, ${place}`,
      () => `${spaced}, ${place}, ${country}${chance(0.5) ? ` ${zip}` : ''}`,
      () => `${spaced}${pick(['\n', ', ', ' '])}${place}, ${region} ${zip}`,
      () => `${spaced}${pick(['\n', ', ', ' '])}${place} ${region} ${zip}`,
      () => `${spaced} ${place} ${chance(0.5) ? region : city('world')}`,
      () => `${unit ? `${unit} ` : ''}${street}${pick(['\n', ' '])}${place} ${region} ${zip}`,
      () => spaced,
      () => corner('en', `${number()} ${rare}`),
      () => `the corner of ${plain} and ${rare}`,
      () => `${names.first('world')} and ${plain}`,
    ])();
  };

  const withoutNumber = (street: string) =>
    street.replace(/\s*(?:,|nº|n\.º?|núm\.|No\.?:?|n°|#|\d+\S*|s\/n|m\.)+\s*/g, ' ').trim();
  const corner = (language: TrainedLanguage, street: string) => {
    const other = parts(language).street;
    const [a, b] = chance(0.5) ? [street, other] : [street, withoutNumber(other)];
    const [before, between, after] = pick(CORNERS[language]).split('@');
    return before + (chance(0.5) ? a + between + b : b + between + a) + after;
  };

  return {
    street: (language) => parts(language).street,
    mixed,
    streetName: (language) => withoutNumber(parts(language).street),
    address: (language) => {
      const { street, unit, town, country } = parts(language);
      if (chance(0.05)) return mixed();
      const roll = random.next();
      if (roll < 0.04) return corner(language, street);
      if (roll < 0.12) return unit ? `${street}${pick([', ', ' '])}${unit}` : street;
      const stated = chance(0.18) ? country : '';
      const pieces = [street, unit, town, stated].filter((piece) => piece !== '');
      const prepositional = /^(?:in|à|a|em) /.test(town);
      const separator =
        prepositional || roll < 0.62
          ? ', '
          : roll < 0.72
            ? ' '
            : pick(['\n', '\n', '\n ', ',\n', '\n    ']);
      if (prepositional)
        return (
          [[street, unit].filter(Boolean).join(', '), town].join(' ') +
          (stated ? `, ${stated}` : '')
        );
      const first = unit && chance(0.3) ? `${street} ${unit}` : undefined;
      const ordered = first ? [first, ...pieces.slice(2)] : pieces;
      if (unit && chance(language === 'en' ? 0.3 : 0.1) && !unit.startsWith('#'))
        return [unit, street, ...pieces.slice(2)].join(separator);
      return ordered.join(separator);
    },
  };
}
