import {
  countries,
  type Gazetteers,
  type Origin,
  type TrainedLanguage,
  trainedLanguages,
} from './gazetteers.ts';
import { createNames } from './names.ts';
import type { Random } from './random.ts';
import {
  BR_CITIES,
  BR_QUARTERS,
  BR_STATES,
  CORNERS,
  COUNTRIES,
  DE_NAMES,
  DE_PREPOSITIONS,
  DE_TYPES,
  EN_NAMES,
  EN_TYPES,
  ES_NAMES,
  ES_TYPES,
  FR_NAMES,
  FR_TYPES,
  IT_NAMES,
  IT_PROVINCES,
  IT_TYPES,
  LATIN_CITIES,
  list,
  PT_CITIES,
  PT_NAMES,
  PT_TYPES,
  UK_CITIES,
  US_NAMES,
  US_STATES,
  US_SUFFIXES,
} from './words/address-words.ts';

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

/** Street and number, and the rest of the address, each a whole that may be left out. */
type Parts = {
  readonly street: string;
  readonly unit: string;
  readonly town: string;
  readonly country: string;
};

export function createAddresses(random: Random, gazetteers: Gazetteers): AddressSource {
  const { pick, whole, chance } = random;
  const names = createNames(random, gazetteers);
  const digits = (count: number) =>
    Array.from({ length: count }, (_, i) => whole(i === 0 ? 1 : 0, 9)).join('');
  const letters = (count: number) =>
    Array.from({ length: count }, () => pick([...'ABCDEFGHJKLMNPRSTUVWXY'])).join('');
  const number = () =>
    chance(0.6) ? `${whole(1, 199)}` : chance(0.7) ? `${whole(1, 29)}` : `${whole(200, 9999)}`;
  const suffixed = () =>
    number() + (chance(0.15) ? pick(['a', 'b', 'c', 'A', 'B', ' a', '-5', '/2']) : '');
  const city = (origin: Origin) => {
    const { cities } = gazetteers[origin];
    return pick(cities.length > 0 ? cities : gazetteers.world.cities);
  };
  const person = (origin: Origin) => (chance(0.5) ? names.last(origin) : names.full(origin));

  const english = (): Parts => {
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
  };

  const spanish = (): Parts => {
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
  };

  const french = (): Parts => {
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
  };

  const german = (): Parts => {
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
  };

  const italian = (): Parts => {
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
      () =>
        `${digits(5)} ${pick(list('Roma|Milano|Torino|Napoli|Firenze|Bologna|Palermo|Genova'))}`,
      () => pick(list('Roma|Milano|Torino|Napoli|Firenze|Bologna|Palermo|Genova')),
      () => city('it'),
      () => `a ${city('it')}`,
      () => `${city('it')} ${digits(5)}`,
    ])();
    return { street, unit, town, country: pick(COUNTRIES.it) };
  };

  const portuguese = (): Parts => {
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
  };

  const elsewhere = (): Parts => {
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
  };

  const makers: Readonly<Record<TrainedLanguage, () => Parts>> = {
    en: english,
    es: spanish,
    fr: french,
    de: german,
    it: italian,
    pt: portuguese,
  };
  const parts = (language: TrainedLanguage): Parts => {
    const roll = random.next();
    if (roll < 0.72) return makers[language]();
    return roll < 0.86 ? elsewhere() : pick(Object.values(makers))();
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
      () => makers[home]().street,
      () => `${number()} ${names.last('en')} ${pick(EN_TYPES)}`,
      () => `${pick(gazetteers.world.streets)} ${number()}`,
      () =>
        `${names.last('world')}${pick(list('straat|laan|gatan|vej|veien|katu|kuja|tie'))} ${number()}`,
      () => elsewhere().street,
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
