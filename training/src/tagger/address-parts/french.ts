import { COUNTRIES, FR_NAMES, FR_TYPES, list } from '../words/address-words.ts';
import type { Parts, Pieces } from './pieces.ts';

/** An address where French is spoken. */
export function french(pieces: Pieces): Parts {
  const { pick, whole, chance, digits, letters, number, city, person } = pieces;
  const named = `${pick(FR_TYPES)} ${chance(0.6) ? pick(FR_NAMES) : chance(0.4) ? `de ${city('fr')}` : person('fr')}`;
  const count = `${number()}${chance(0.12) ? pick([' bis', ' ter', 'bis', 'B', ' A']) : ''}`;
  const belgian = chance(0.12);
  const boxed = chance(0.05);
  const street = boxed
    ? pick([`BP ${number()}`, `B.P. ${number()}`, `CS ${digits(5)}`, `boîte postale ${number()}`])
    : belgian
      ? `${named} ${number()}`
      : `${count}${chance(0.25) ? ',' : ''} ${named}`;
  const unit = chance(0.25)
    ? pick([
        `appartement ${whole(1, 90)}`,
        `appt ${whole(1, 90)}`,
        `Apt ${digits(2)}`,
        `bâtiment ${letters(1)}`,
        `Bât. ${letters(1)}`,
        `${whole(1, 9)}e étage`,
        `${whole(2, 9)}ème étage`,
        `escalier ${letters(1)}`,
        `porte ${whole(1, 30)}`,
        `bte ${whole(1, 30)}`,
        `bât. ${letters(1)}`,
        `Résidence ${pick(list('Les Pins|Les Lilas|Le Parc|Bellevue|du Lac|Les Oliviers|Beausoleil'))}`,
        `Résidence ${pick(list('Les Pins|Les Lilas|Le Parc|Bellevue|Les Chênes'))}, bât. ${letters(1)}`,
      ])
    : '';
  const town = pick<() => string>([
    () => `${digits(5)} ${city('fr')}`,
    () => `${digits(5)} ${city('fr')}`,
    () => `${digits(5)} ${city('fr')}`,
    () => `${digits(4)} ${city('fr')}`,
    () => city('fr'),
    () => `à ${city('fr')}`,
    () => `${city('fr')} ${digits(5)}`,
    () =>
      `${digits(5)} ${pick(list('Paris|Lyon|Marseille|Lille|Nantes'))}${chance(0.3) ? ' Cedex' : ''}`,
    () => `${digits(5)} Paris Cedex ${whole(1, 19)}`,
    () =>
      `${pick(list('Montréal|Québec|Laval|Gatineau'))}${pick([' (Québec)', ' QC', ', QC', ', Québec'])} ${letters(1)}${whole(1, 9)}${letters(1)} ${whole(1, 9)}${letters(1)}${whole(1, 9)}`,
  ])();
  return { street, unit, town, country: pick(COUNTRIES.fr) };
}
