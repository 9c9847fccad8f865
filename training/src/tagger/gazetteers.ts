import { allLocales } from '@faker-js/faker';
import { moreCities } from './words/more-cities.ts';
import { moreFirstNames, moreLastNames } from './words/more-names.ts';

export const trainedLanguages = ['en', 'es', 'fr', 'de', 'it', 'pt'] as const;
export type TrainedLanguage = (typeof trainedLanguages)[number];
/** A language with templates of its own, the rest of the world in Latin letters, and Cyrillic. */
export type Origin = TrainedLanguage | 'world' | 'cyrillic';

export type Gazetteer = {
  readonly first: readonly string[];
  readonly last: readonly string[];
  readonly cities: readonly string[];
  /** Names of streets that need no kind before or after them. */
  readonly streets: readonly string[];
};

const isTrained = (origin: Origin): origin is TrainedLanguage =>
  trainedLanguages.some((language) => language === origin);

type Locale = keyof typeof allLocales;

const LOCALES: Readonly<Record<Origin, readonly Locale[]>> = {
  en: [
    'en',
    'en_AU',
    'en_GB',
    'en_US',
    'en_CA',
    'en_IE',
    'en_IN',
    'en_ZA',
    'en_GH',
    'en_NG',
    'en_HK',
  ],
  es: ['es', 'es_MX'],
  fr: ['fr', 'fr_BE', 'fr_CH', 'fr_SN', 'fr_LU'],
  de: ['de', 'de_AT', 'de_CH'],
  it: ['it'],
  pt: ['pt_BR', 'pt_PT'],
  world: [
    'nl',
    'nl_BE',
    'pl',
    'cs_CZ',
    'da',
    'sv',
    'nb_NO',
    'fi',
    'hu',
    'hr',
    'tr',
    'ro',
    'ro_MD',
    'sk',
    'sl_SI',
    'sr_RS_latin',
    'id_ID',
    'vi',
    'yo_NG',
    'uz_UZ_latin',
    'az',
    'lv',
    'af_ZA',
    'zu_ZA',
    'ku_kmr_latin',
    'en_NP',
    'el',
  ],
  cyrillic: ['ru', 'uk'],
};

/** Lists of faker come plain or by gender; an absent one is empty. */
function entries(list: unknown): string[] {
  if (Array.isArray(list)) return list.filter((entry) => typeof entry === 'string');
  return list === null || typeof list !== 'object' ? [] : Object.values(list).flatMap(entries);
}

const isName = (name: string) => /^\p{Lu}[\p{L}\p{M}'’ -]+$/u.test(name) && name.length < 25;
const CYRILLIC = /\p{sc=Cyrillic}/u;

function gazetteer(origin: Origin): Gazetteer {
  const locales = LOCALES[origin].map((locale) => allLocales[locale]);
  const inScript = (name: string) => CYRILLIC.test(name) === (origin === 'cyrillic');
  const unique = (list: readonly string[]) =>
    [...new Set(list.map((entry) => entry.trim()))].filter(
      (name) => isName(name) && inScript(name),
    );
  const more = origin === 'cyrillic' ? undefined : origin;
  return {
    first: unique([
      ...locales.flatMap((locale) => entries(locale.person?.first_name)),
      ...(more ? moreFirstNames[more] : []),
    ]),
    last: unique([
      ...locales.flatMap((locale) => entries(locale.person?.last_name)),
      ...(more ? moreLastNames[more] : []),
    ]),
    cities: unique([
      ...locales.flatMap((locale) => entries(locale.location?.city_name)),
      ...(isTrained(origin) ? moreCities[origin] : []),
    ]),
    streets: [
      ...new Set(locales.flatMap((locale) => entries(locale.location?.street_name))),
    ].filter((name) => /\p{L}{3}/u.test(name) && inScript(name)),
  };
}

const CODES = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The countries and territories of the world as a language calls them, from Unicode's locale data. */
function countriesIn(language: TrainedLanguage): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return CODES.flatMap((a) => CODES.flatMap((b) => names.of(a + b) ?? [])).filter(
    (name) => isName(name) && !/^(?:Unknown|Pseudo)/.test(name),
  );
}

export const countries: Readonly<Record<TrainedLanguage, readonly string[]>> = {
  en: countriesIn('en'),
  es: countriesIn('es'),
  fr: countriesIn('fr'),
  de: countriesIn('de'),
  it: countriesIn('it'),
  pt: countriesIn('pt'),
};

export type Gazetteers = Readonly<Record<Origin, Gazetteer>>;

/** Names, cities and streets per language, from faker's locales (MIT) and lists of this repository. */
export function readGazetteers(): Gazetteers {
  return {
    en: gazetteer('en'),
    es: gazetteer('es'),
    fr: gazetteer('fr'),
    de: gazetteer('de'),
    it: gazetteer('it'),
    pt: gazetteer('pt'),
    world: gazetteer('world'),
    cyrillic: gazetteer('cyrillic'),
  };
}
