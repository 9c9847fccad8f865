import { countries } from '../gazetteers.ts';
import { EN_TYPES, list } from '../words/address-words.ts';
import type { Parts, Pieces } from './pieces.ts';

/** An address of one of the other countries that use Latin letters. */
export function elsewhere(pieces: Pieces): Parts {
  const { pick, whole, chance, digits, letters, number, suffixed, city, names, gazetteers } =
    pieces;
  const { streets } = gazetteers.world;
  const place = city('world');
  const name = pick(streets);
  const last = names.last('world');
  return pick<() => Parts>([
    () => ({
      street: `${last}${pick(list('straat|laan|weg|plein|gracht|kade|singel'))} ${suffixed()}`,
      unit: '',
      town: `${digits(4)} ${letters(2)} ${place}`,
      country: 'Nederland',
    }),
    () => ({
      street: `ul. ${last}${chance(0.5) ? 'ego' : 'a'} ${number()}${chance(0.4) ? `/${whole(1, 60)}` : ` m. ${whole(1, 60)}`}`,
      unit: '',
      town: `${digits(2)}-${digits(3)} ${place}`,
      country: 'Polska',
    }),
    () => ({
      street: `${name} ${number()}${chance(0.3) ? `/${whole(1, 30)}` : ''}`,
      unit: '',
      town: `${digits(3)} ${digits(2)} ${place}`,
      country: pick(countries.en),
    }),
    () => ({
      street: `${name} ${number()}`,
      unit: chance(0.3) ? `Apt. ${digits(3)}` : '',
      town: `${digits(pick([4, 5]))} ${place}`,
      country: pick(countries.en),
    }),
    () => ({
      street: `${last}${pick(list('gatan|vägen|gata|vej|vejen|gade|veien|gaten|katu|tie|kuja|allé|stræde|plads'))} ${suffixed()}`,
      unit: '',
      town: `${chance(0.5) ? digits(4) : `${digits(3)} ${digits(2)}`} ${place}`,
      country: pick(countries.en),
    }),
    () => ({
      street: `${last} ${pick(list('utca|út|tér|u.|körút|köz|sétány'))} ${number()}.`,
      unit: '',
      town: `${digits(4)} ${place}`,
      country: 'Magyarország',
    }),
    () => ({
      street: `${last} ${pick(list('Cad.|Caddesi|Sokak|Sk.|Bulvarı|Mah.'))} No: ${number()}`,
      unit: chance(0.4) ? `Daire ${whole(1, 30)}` : '',
      town: `${digits(5)} ${place}`,
      country: 'Türkiye',
    }),
    () => ({
      street: `Str. ${last} nr. ${number()}`,
      unit: chance(0.4) ? `ap. ${whole(1, 60)}` : '',
      town: `${place} ${digits(6)}`,
      country: 'România',
    }),
    () => ({
      street: `Jl. ${last} No. ${number()}`,
      unit: '',
      town: `${place} ${digits(5)}`,
      country: 'Indonesia',
    }),
    () => ({
      street: `${number()} ${last} ${pick(EN_TYPES)}`,
      unit: '',
      town: place,
      country: pick(countries.en),
    }),
  ])();
}
