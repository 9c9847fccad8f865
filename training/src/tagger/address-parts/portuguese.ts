import {
  BR_CITIES,
  BR_QUARTERS,
  BR_STATES,
  COUNTRIES,
  list,
  PT_CITIES,
  PT_NAMES,
  PT_TYPES,
} from '../words/address-words.ts';
import type { Parts, Pieces } from './pieces.ts';

/** An address where Portuguese is spoken. */
export function portuguese(pieces: Pieces): Parts {
  const { pick, whole, chance, digits, letters, number, city, person } = pieces;
  const named = `${pick(PT_TYPES)} ${chance(0.65) ? pick(PT_NAMES) : person('pt')}`;
  const street = chance(0.06)
    ? pick([
        `Caixa Postal ${digits(whole(2, 5))}`,
        `Apartado ${digits(4)}`,
        `${pick(list('SQN|SQS|CLN|SHIN|QNM'))} ${digits(3)}${pick([' ', ', '])}Bloco ${letters(1)}`,
        `Quadra ${whole(1, 90)}, Lote ${whole(1, 40)}`,
      ])
    : `${named}${pick([', ', ', ', ' ', ' ', ' nº ', ', nº ', ' n.º ', ', n.º '])}${number()}`;
  const brazilian = chance(0.55);
  const unit = chance(0.35)
    ? brazilian
      ? pick([
          `apto ${digits(2)}`,
          `apto. ${digits(3)}`,
          `ap ${digits(2)}`,
          `apartamento ${digits(3)}`,
          `bloco ${letters(1)}`,
          `bloco ${letters(1)} apto ${digits(2)}`,
          `casa ${whole(1, 9)}`,
          `sala ${digits(3)}`,
          `fundos`,
          `${whole(1, 20)}º andar`,
        ])
      : pick([
          `${whole(1, 9)}º Dto`,
          `${whole(1, 9)}.º Esq.`,
          `${whole(1, 9)}º andar`,
          `R/C Dto`,
          `${whole(1, 9)}º ${letters(1)}`,
        ])
    : '';
  const cep = `${digits(5)}-${digits(3)}`;
  const town = brazilian
    ? pick<() => string>([
        () => `${pick(BR_QUARTERS)}, ${pick(BR_CITIES)} - ${pick(BR_STATES)}`,
        () => `${pick(BR_QUARTERS)}, ${pick(BR_CITIES)} - ${pick(BR_STATES)}, ${cep}`,
        () => `${pick(BR_CITIES)} - ${pick(BR_STATES)}`,
        () => `${pick(BR_CITIES)}/${pick(BR_STATES)}`,
        () => `${pick(BR_QUARTERS)}, ${pick(BR_CITIES)}/${pick(BR_STATES)}`,
        () => `${pick(BR_CITIES)} - ${pick(BR_STATES)}, ${cep}`,
        () => `${pick(BR_QUARTERS)}`,
        () => `${cep}, ${pick(BR_CITIES)} - ${pick(BR_STATES)}`,
        () => `${pick(BR_CITIES)}, CEP ${cep}`,
        () => `${pick(BR_CITIES)}`,
        () => `${cep} ${pick(BR_CITIES)}`,
        () => `${pick(BR_QUARTERS)}, ${pick(BR_CITIES)}`,
      ])()
    : pick<() => string>([
        () => `${digits(4)}-${digits(3)} ${pick(PT_CITIES)}`,
        () => `${digits(4)}-${digits(3)} ${city('pt')}`,
        () => pick(PT_CITIES),
        () => city('pt'),
        () => `em ${city('pt')}`,
      ])();
  return { street, unit, town, country: pick(COUNTRIES.pt) };
}
