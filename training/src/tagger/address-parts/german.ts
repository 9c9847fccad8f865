import { COUNTRIES, DE_NAMES, DE_PREPOSITIONS, DE_TYPES, list } from '../words/address-words.ts';
import type { Parts, Pieces } from './pieces.ts';

/** An address where German is spoken. */
export function german(pieces: Pieces): Parts {
  const { pick, whole, chance, digits, letters, suffixed, city, names, gazetteers } = pieces;
  const stem = chance(0.6) ? pick(DE_NAMES) : `${names.last('de')}`;
  const type = pick(DE_TYPES);
  const joined = /[- ]$/.test(stem)
    ? stem + type.charAt(0).toUpperCase() + type.slice(1)
    : stem + type;
  const named = chance(0.25)
    ? pick(gazetteers.de.streets)
    : chance(0.1)
      ? pick(DE_PREPOSITIONS)
      : joined;
  const street = chance(0.05)
    ? pick([`Postfach ${digits(4)}`, `Postfach ${digits(2)} ${digits(2)} ${digits(2)}`])
    : `${named} ${suffixed()}${chance(0.05) ? `/${whole(1, 9)}/${whole(1, 30)}` : ''}`;
  const unit = chance(0.15)
    ? pick([
        `${whole(1, 6)}. OG ${pick(list('links|rechts|Mitte'))}`,
        `EG`,
        `Erdgeschoss links`,
        `Aufgang ${letters(1)}`,
        `Wohnung ${whole(1, 30)}`,
        `${whole(1, 6)}. OG`,
        `${whole(1, 6)}. Stock`,
        `Hinterhaus`,
        `Top ${whole(1, 30)}`,
        `Stiege ${whole(1, 9)}`,
        `Apt. ${digits(2)}`,
      ])
    : '';
  const town = pick<() => string>([
    () => `${digits(5)} ${city('de')}`,
    () => `${digits(5)} ${city('de')}`,
    () => `${digits(5)} ${city('de')}`,
    () => `${digits(4)} ${city('de')}`,
    () => `${pick(['A-', 'D-', 'CH-'])}${digits(whole(4, 5))} ${city('de')}`,
    () => city('de'),
    () => `in ${city('de')}`,
    () => `in ${digits(5)} ${city('de')}`,
  ])();
  return { street, unit, town, country: pick(COUNTRIES.de) };
}
