import { COUNTRIES, IT_NAMES, IT_PROVINCES, IT_TYPES, list } from '../words/address-words.ts';
import type { Parts, Pieces } from './pieces.ts';

/** An address where Italian is spoken. */
export function italian(pieces: Pieces): Parts {
  const { pick, whole, chance, digits, letters, suffixed, city, person } = pieces;
  const named = `${pick(IT_TYPES)} ${chance(0.65) ? pick(IT_NAMES) : person('it')}`;
  const street = chance(0.04)
    ? pick([`Casella postale ${digits(whole(2, 4))}`, `C.P. ${digits(3)}`])
    : `${named}${pick([' ', ' ', ', ', ', ', ' n. ', ', n. ', ' n° '])}${suffixed()}`;
  const unit = chance(0.2)
    ? pick([
        `int. ${whole(1, 30)}`,
        `interno ${whole(1, 30)}`,
        `scala ${letters(1)}`,
        `${whole(1, 9)}° piano`,
        `piano ${whole(1, 9)}`,
        `scala ${letters(1)}, int. ${whole(1, 20)}`,
        `palazzina ${letters(1)}`,
      ])
    : '';
  const town = pick<() => string>([
    () => `${digits(5)} ${city('it')}`,
    () => `${digits(5)} ${city('it')} (${pick(IT_PROVINCES)})`,
    () => `${digits(5)} ${city('it')} ${pick(IT_PROVINCES)}`,
    () => `${digits(5)} ${pick(list('Roma|Milano|Torino|Napoli|Firenze|Bologna|Palermo|Genova'))}`,
    () => pick(list('Roma|Milano|Torino|Napoli|Firenze|Bologna|Palermo|Genova')),
    () => city('it'),
    () => `a ${city('it')}`,
    () => `${city('it')} ${digits(5)}`,
  ])();
  return { street, unit, town, country: pick(COUNTRIES.it) };
}
