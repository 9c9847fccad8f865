import { isValidIBAN } from 'ibantools';
import type { TrainedLanguage } from './gazetteers.ts';
import type { Random } from './random.ts';

/** Made-up values of the kinds that have a fixed form, as people write them. */
export type StructuredValues = {
  readonly email: () => string;
  /** In national and international writing, of the countries where the language is spoken. */
  readonly phone: (language: TrainedLanguage) => string;
  readonly card: () => string;
  readonly iban: () => string;
  readonly ssn: () => string;
  readonly ip: () => string;
  readonly url: () => string;
  readonly secret: () => string;
  readonly birth: (language: TrainedLanguage) => string;
};

/** `#` is a digit, `N` one from 2 to 9, `X` one from 1 to 9. Numbers of the plans of ten countries. */
const PHONES: Readonly<Record<TrainedLanguage, readonly string[]>> = {
  en: [
    '(N##) N##-####',
    'N##-N##-####',
    '+1 N## N## ####',
    '+1-N##-N##-####',
    '+44 20 7### ####',
    '020 7### ####',
    '07700 9#####',
    '+44 7700 9#####',
    'N##.N##.####',
    '+61 4## ### ###',
    '+91 98### #####',
  ],
  es: [
    '6## ### ###',
    '+34 6## ### ###',
    '+34 91 ### ## ##',
    '6## ## ## ##',
    '+52 55 #### ####',
    '+54 9 11 #### ####',
    '0034 6## ### ###',
    '6########',
  ],
  fr: [
    '06 ## ## ## ##',
    '07.##.##.##.##',
    '+33 6 ## ## ## ##',
    '01 4# ## ## ##',
    '+33 (0)6 ## ## ## ##',
    '0033 6 ## ## ## ##',
    '+32 47# ## ## ##',
    '06########',
  ],
  de: [
    '0171 #######',
    '+49 171 #######',
    '030 ########',
    '+49 (0)30 ########',
    '0176/########',
    '0049 171 #######',
    '+43 664 #######',
    '089-#######',
  ],
  it: [
    '347 #######',
    '+39 347 ### ####',
    '+39 02 #### ####',
    '02 #### ####',
    '333 ### ## ##',
    '0039 347 #######',
    '347#######',
  ],
  pt: [
    '91# ### ###',
    '+351 91# ### ###',
    '(11) 9####-####',
    '+55 11 9####-####',
    '21 9####-####',
    '00351 91# ### ###',
    '+55 (21) 9#### ####',
    '21 ### ## ##',
  ],
};

const MONTHS: Readonly<Record<TrainedLanguage, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
    'Jan',
    'Sept',
    'Dec',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  de: [
    'Januar',
    'Februar',
    'März',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
    'Jänner',
  ],
  it: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  pt: [
    'janeiro',
    'fevereiro',
    'março',
    'abril',
    'maio',
    'junho',
    'julho',
    'agosto',
    'setembro',
    'outubro',
    'novembro',
    'dezembro',
  ],
};

const BBANS: Readonly<Record<string, string>> = {
  DE: '##################',
  AT: '################',
  ES: '####################',
  FR: '##########AAAAAAAAAAA##',
  IT: 'A######################',
  PT: '#####################',
  NL: 'AAAA##########',
  BE: '############',
  GB: 'AAAA##############',
  CH: '#################',
  PL: '########################',
};

const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const UPPER = LOWER.toUpperCase();
const ALPHANUMERIC = `${LOWER}${UPPER}0123456789`;

export function createStructuredValues(random: Random): StructuredValues {
  const { pick, whole, chance } = random;
  const from = (letters: string, count: number) =>
    Array.from({ length: count }, () => pick([...letters])).join('');
  const filled = (pattern: string) =>
    pattern.replace(/[#NXA]/g, (sign) =>
      sign === '#'
        ? from('0123456789', 1)
        : sign === 'N'
          ? from('23456789', 1)
          : sign === 'X'
            ? from('123456789', 1)
            : from(UPPER, 1),
    );
  const two = (value: number) => String(value).padStart(2, '0');

  const luhn = (digits: string) => {
    for (let check = 0; check < 10; check++) {
      const number = digits + check;
      const sum = [...number].reverse().reduce((total, digit, i) => {
        const value = Number(digit) * (i % 2 === 1 ? 2 : 1);
        return total + (value > 9 ? value - 9 : value);
      }, 0);
      if (sum % 10 === 0) return number;
    }
    return digits;
  };

  const iban = (): string => {
    const country = pick(Object.keys(BBANS));
    for (;;) {
      const bban = filled(BBANS[country] ?? '');
      const number = [...`${bban}${country}00`]
        .map((sign) => (sign >= 'A' ? String(sign.charCodeAt(0) - 55) : sign))
        .join('');
      const check = 98n - (BigInt(number) % 97n);
      const value = `${country}${String(check).padStart(2, '0')}${bban}`;
      // Some countries have a checksum of their own inside.
      if (isValidIBAN(value)) return chance(0.6) ? (value.match(/.{1,4}/g) ?? []).join(' ') : value;
    }
  };

  return {
    email: () => {
      const word = () => from(LOWER, whole(3, 9));
      const local = pick([
        () => `${word()}.${word()}`,
        word,
        () => `${word()}_${word()}${whole(1, 99)}`,
        () => `${word()}+${word()}`,
        () => `${word().charAt(0)}.${word()}`,
        () => `${word()}-${word()}`,
      ])();
      return `${local}@${pick(['gmail.com', 'outlook.es', 'web.de', 'orange.fr', 'libero.it', 'sapo.pt', 'uol.com.br', `${word()}.com`, `mail.${word()}.co.uk`, `${word()}-${word()}.org`, `${word()}.io`])}`;
    },
    phone: (language) => filled(pick(PHONES[language])),
    card: () => {
      const [prefix, length] = pick([
        ['4', 16],
        ['51', 16],
        ['55', 16],
        ['2230', 16],
        ['37', 15],
        ['34', 15],
        ['6011', 16],
        ['3530', 16],
        ['36', 14],
      ] as const);
      const number = luhn(prefix + from('0123456789', length - 1 - prefix.length));
      const groups = length === 16 ? [4, 8, 12] : length === 15 ? [4, 10] : [4, 10];
      const between = pick(['', ' ', ' ', '-']);
      return groups.reduceRight((text, at) => text.slice(0, at) + between + text.slice(at), number);
    },
    iban,
    ssn: () =>
      `${whole(1, 665).toString().padStart(3, '0')}-${two(whole(1, 99))}-${String(whole(1, 9999)).padStart(4, '0')}`,
    ip: () =>
      chance(0.75)
        ? `${whole(11, 223)}.${whole(0, 255)}.${whole(0, 255)}.${whole(1, 254)}`.replace(
            /^127/,
            '128',
          )
        : pick([
            () => Array.from({ length: 8 }, () => from('0123456789abcdef', 4)).join(':'),
            () => `2001:db8:${from('123456789abcdef', 4)}::${from('123456789abcdef', 4)}`,
          ])(),
    url: () =>
      `${pick(['https', 'postgres', 'mongodb+srv', 'ftp', 'redis', 'mysql', 'amqp'])}://${from(LOWER, whole(3, 8))}:${from(ALPHANUMERIC, whole(6, 14))}@${from(LOWER, whole(3, 9))}.${pick(['example.com', 'internal', 'net'])}${chance(0.5) ? `:${whole(1000, 9999)}` : ''}/${from(LOWER, 5)}`,
    secret: () =>
      pick([
        () => `AKIA${from(`${UPPER}234567`, 16)}`,
        () => `ghp_${from(ALPHANUMERIC, 36)}`,
        () => `github_pat_${from(ALPHANUMERIC, 22)}_${from(ALPHANUMERIC, 59)}`,
        () => `xoxb-${from('0123456789', 12)}-${from('0123456789', 12)}-${from(ALPHANUMERIC, 24)}`,
        () => `sk-${from(ALPHANUMERIC, 48)}`,
        () => `sk-proj-${from(`${ALPHANUMERIC}_-`, 60)}${from(ALPHANUMERIC, 4)}`,
        () => `sk-ant-api03-${from(ALPHANUMERIC, 80)}`,
        () => `sk_live_${from(ALPHANUMERIC, 24)}`,
        () => `rk_test_${from(ALPHANUMERIC, 24)}`,
        () => `whsec_${from(ALPHANUMERIC, 32)}`,
        () => `AIza${from(`${ALPHANUMERIC}_-`, 34)}${from(ALPHANUMERIC, 1)}`,
        () =>
          `eyJhbGciOiJIUzI1NiJ9.eyJ${from(ALPHANUMERIC, 40)}.${from(`${ALPHANUMERIC}_-`, 42)}${from(ALPHANUMERIC, 1)}`,
        () => `glpat-${from(ALPHANUMERIC, 20)}`,
        () => `npm_${from(ALPHANUMERIC, 36)}`,
        () => `hf_${from(ALPHANUMERIC, 34)}`,
        () => `SG.${from(ALPHANUMERIC, 22)}.${from(ALPHANUMERIC, 43)}`,
        () =>
          `-----BEGIN RSA PRIVATE KEY-----\n${from(ALPHANUMERIC, 64)}\n${from(ALPHANUMERIC, 40)}==\n-----END RSA PRIVATE KEY-----`,
        () =>
          `-----BEGIN OPENSSH PRIVATE KEY-----\n${from(ALPHANUMERIC, 64)}\n-----END OPENSSH PRIVATE KEY-----`,
      ])(),
    birth: (language) => {
      const [day, month, year] = [whole(1, 28), whole(1, 12), whole(1940, 2008)];
      const name = pick(MONTHS[language]);
      const numeric = [
        `${two(day)}/${two(month)}/${year}`,
        `${day}.${month}.${year}`,
        `${year}-${two(month)}-${two(day)}`,
        `${two(day)}-${two(month)}-${year}`,
        `${two(day)}/${two(month)}/${two(year % 100)}`,
      ];
      const written: Readonly<Record<TrainedLanguage, readonly string[]>> = {
        en: [
          `${name} ${day}, ${year}`,
          `${day} ${name} ${year}`,
          `${day}th of ${name} ${year}`,
          `${name} ${day}th, ${year}`,
        ],
        es: [`${day} de ${name} de ${year}`, `${day} de ${name} del ${year}`],
        fr: [`${day} ${name} ${year}`, `1er ${name} ${year}`],
        de: [`${day}. ${name} ${year}`],
        it: [`${day} ${name} ${year}`],
        pt: [`${day} de ${name} de ${year}`],
      };
      return chance(0.5) ? pick(numeric) : pick(written[language]);
    },
  };
}
