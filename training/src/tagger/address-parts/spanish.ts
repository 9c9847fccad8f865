import { COUNTRIES, ES_NAMES, ES_TYPES, LATIN_CITIES, list } from '../words/address-words.ts';
import type { Parts, Pieces } from './pieces.ts';

/** An address where Spanish is spoken. */
export function spanish(pieces: Pieces): Parts {
  const { pick, whole, chance, digits, letters, number, city, person, names } = pieces;
  const named = `${pick(ES_TYPES)} ${chance(0.6) ? pick(ES_NAMES) : chance(0.5) ? `de ${names.full('es')}` : person('es')}`;
  const colombian = chance(0.08);
  const street = colombian
    ? `${pick(list('Carrera|Calle|Cra|Cl|Cra.|Diagonal'))} ${whole(1, 150)}${chance(0.2) ? letters(1) : ''} ${pick(['#', '# ', 'No. '])}${whole(1, 120)}-${whole(1, 99)}`
    : chance(0.05)
      ? pick([
          `Gran Vía ${number()}`,
          `Apartado ${digits(whole(2, 4))}`,
          `Apdo. ${digits(whole(2, 4))}`,
          `Apartado de Correos ${digits(3)}`,
          `Apartado Postal ${digits(3)}`,
          `Casilla ${digits(3)}`,
        ])
      : `${named}${pick([' ', ', ', ' ', ', ', ' nº ', ', nº ', ' #', ' núm. ', ' No. '])}${chance(0.05) ? 's/n' : number()}`;
  const unit = chance(0.35)
    ? pick([
        `${whole(1, 9)}º ${letters(1)}`,
        `${whole(1, 9)}º${letters(1)}`,
        `${whole(1, 9)}º izda.`,
        `piso ${whole(1, 12)}`,
        `Piso ${whole(1, 9)} Dpto ${letters(1)}`,
        `bajo`,
        `ático`,
        `esc. ${letters(1)}, ${whole(1, 8)}º ${whole(1, 4)}ª`,
        `int. ${whole(1, 20)}`,
        `Depto. ${digits(3)}`,
        `apto ${digits(3)}`,
        `portal ${whole(1, 9)}`,
        `puerta ${whole(1, 9)}`,
      ])
    : '';
  const town = pick<() => string>([
    () => `${digits(5)} ${city('es')}`,
    () => `${digits(5)} ${city('es')}`,
    () => `${city('es')} ${digits(5)}`,
    () => city('es'),
    () => `Colonia ${names.last('es')}, ${pick(LATIN_CITIES)}`,
    () => `Barrio ${names.last('es')}, ${pick(LATIN_CITIES)}`,
    () => `${digits(5)} ${city('es')} (${city('es')})`,
    () =>
      `Col. ${pick(list('Roma Norte|Condesa|Centro|Polanco|Del Valle|Narvarte|Juárez'))}, ${chance(0.5) ? 'CP ' : ''}${digits(5)}, ${pick(LATIN_CITIES)}`,
    () => `${pick(LATIN_CITIES)}`,
    () => `${pick(LATIN_CITIES)}, CP ${digits(4)}`,
    () => `C.P. ${digits(5)}, ${city('es')}`,
    () => `${city('es')}, ${city('es')}`,
  ])();
  return { street, unit, town, country: pick(COUNTRIES.es) };
}
