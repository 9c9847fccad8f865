import {
  COUNTRIES,
  EN_NAMES,
  EN_TYPES,
  list,
  UK_CITIES,
  US_NAMES,
  US_STATES,
} from '../words/address-words.ts';
import type { Parts, Pieces } from './pieces.ts';

/** An address where English is spoken. */
export function english(pieces: Pieces): Parts {
  const { pick, whole, chance, digits, letters, number, city, names, gazetteers } = pieces;
  const direction = chance(0.1)
    ? `${pick(list('N|S|E|W|NW|SE|North|South|East|West|N.|S.'))} `
    : '';
  const ordinal = () => `${whole(4, 99)}th`;
  const base = chance(0.1)
    ? ordinal()
    : chance(0.45)
      ? pick(EN_NAMES)
      : chance(0.5)
        ? names.last('en')
        : pick(gazetteers.en.cities);
  const named = chance(0.15) ? pick(gazetteers.en.streets) : `${base} ${pick(EN_TYPES)}`;
  const box = chance(0.05);
  const street = box
    ? pick([
        `P.O. Box ${number()}`,
        `PO Box ${number()}`,
        `PSC ${digits(4)}, Box ${digits(4)}`,
        `Unit ${digits(4)} Box ${digits(4)}`,
        `RR ${whole(1, 9)} Box ${digits(3)}`,
        `GPO Box ${number()}`,
        `Post Office Box ${number()}`,
      ])
    : `${number()}${chance(0.08) ? pick(['A', 'B', 'a', 'b', '-12', '/4']) : ''} ${direction}${named}`;
  const unit =
    chance(0.25) && !box
      ? pick([
          `Apt ${number()}`,
          `Apt. ${digits(3)}`,
          `Suite ${number()}`,
          `Ste ${digits(3)}`,
          `Unit ${whole(1, 40)}`,
          `#${whole(1, 30)}${chance(0.4) ? letters(1) : ''}`,
          `Apartment ${whole(1, 40)}${chance(0.4) ? letters(1) : ''}`,
          `Floor ${whole(1, 30)}`,
          `${whole(2, 20)}th Floor`,
          `Flat ${whole(1, 40)}`,
          `Apt ${whole(1, 9)}${letters(1)}`,
          `Room ${digits(3)}`,
          `Unit ${letters(1)}`,
          `Bldg ${whole(1, 9)}`,
          `Lot ${whole(1, 90)}`,
          `The ${pick(EN_NAMES)} ${pick(list('House|Cottage|Mill|Barn|Lodge|Farm|Rectory|Court'))}`,
          `${pick(EN_NAMES)} ${pick(list('House|Cottage|Mill|Barn|Lodge|Farm|Court|Tower'))}`,
        ])
      : '';
  const place = chance(0.8)
    ? city('en')
    : `${names.last('en')}${pick(list('ville|ton|burgh| Springs|field| Falls| Heights|ford|port'))}`;
  const zip = digits(5) + (chance(0.1) ? `-${digits(4)}` : '');
  const british = `${letters(whole(1, 2))}${whole(1, 29)}${chance(0.15) ? letters(1) : ''} ${whole(1, 9)}${letters(2)}`;
  const town = pick<() => string>([
    () => `${place}, ${pick(US_STATES)} ${zip}`,
    () => `${place}, ${pick(US_STATES)} ${zip}`,
    () => `${place} ${pick(US_STATES)} ${zip}`,
    () => `${place}, ${pick(US_STATES)}`,
    () => `${place} ${zip}`,
    () => `${place} ${pick(US_STATES)} ${zip}`,
    () => `Dublin ${whole(1, 24)}`,
    () => `${place}, ${pick(UK_CITIES)} ${british}`,
    () => `${place}, ${pick(US_NAMES)}${chance(0.5) ? ` ${zip}` : ''}`,
    () => `${pick(UK_CITIES)} ${british}`,
    () => `${pick(UK_CITIES)}, ${british}`,
    () => `${pick(UK_CITIES)}`,
    () => `${place}`,
    () => `${city('en')} ${pick(list('NSW|VIC|QLD|WA|SA|TAS|ACT'))} ${digits(4)}`,
    () =>
      `${city('en')}, ${pick(list('ON|QC|BC|AB'))} ${letters(1)}${whole(1, 9)}${letters(1)} ${whole(1, 9)}${letters(1)}${whole(1, 9)}`,
    () => `${city('en')} ${chance(0.5) ? digits(6) : `${digits(3)} ${digits(3)}`}`,
  ])();
  return { street, unit, town, country: pick(COUNTRIES.en) };
}
