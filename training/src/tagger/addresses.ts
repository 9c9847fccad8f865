import { countries, type Gazetteers, type Origin, type TrainedLanguage } from './gazetteers.ts';
import { createNames } from './names.ts';
import type { Random } from './random.ts';

export type AddressSource = {
  /** Street and number, without a town. */
  readonly street: (language: TrainedLanguage) => string;
  /** The whole postal address, on one line or several. */
  readonly address: (language: TrainedLanguage) => string;
  /** The name of a street alone: no address. */
  readonly streetName: (language: TrainedLanguage) => string;
};

const list = (words: string) => words.split('|');

const EN_TYPES = list(
  'Street|Street|Street|St|St.|Avenue|Avenue|Ave|Ave.|Road|Road|Road|Rd|Rd.|Lane|Lane|Ln|Drive|Drive|Dr|Dr.|Court|Ct|Boulevard|Blvd|Square|Terrace|Close|Crescent|Way|Place|Pl|Gardens|Grove|Circle|Parkway|Pkwy|Highway|Hwy|Mews|Row|Walk|Trail|Hill|Park|Green|View|Rise|Plaza',
);
const EN_NAMES = list(
  "Main|High|Church|Oak|Maple|Cedar|Pine|Elm|Washington|Lake|Hill|Park|Mill|Station|Victoria|King|Queen|Albert|Market|Bridge|Spring|River|Sunset|Willow|Chestnut|Walnut|Cherry|Birch|Highland|Meadow|Forest|Ridge|Valley|College|School|North|South|West|East|Old Mill|Old Kent|Kings|Queens|Green|Manor|Orchard|Grove|London|Windsor|York|Lincoln|Jefferson|Franklin|Madison|Jackson|Evergreen|Fairview|Riverside|Woodland|Sycamore|Magnolia|Peachtree|Sunny|Whispering Pines|Rose|Grand|Union|Canal|Harbor|Beacon|Castle|Abbey|Priory|Rectory|Vicarage|Mount Pleasant|Saint James|St. Mary's|Martin Luther King|MG|Nehru|Gandhi|Mahatma Gandhi|Residency|Brigade|Linking|Ring|Airport|Awolowo|Adeola Odeku|Independence|Liberation|Moi|Kenyatta|Nelson Mandela|Jan Smuts|Voortrekker",
);
const ES_TYPES = list(
  'Calle|Calle|Calle|C/|c/|Avenida|Avda.|Av.|Plaza|Pza.|Paseo|Pº|Camino|Carretera|Ronda|Travesía|Callejón|Cra.|Carrera|Calzada|Boulevard|Blvd.|Rambla|Glorieta|Cuesta|Privada|Prolongación',
);
const ES_NAMES = list(
  "Mayor|Real|del Sol|de la Luna|San Juan|San Pedro|Santa María|de Alcalá|Gran Vía|de la Constitución|de España|de la Paz|de los Reyes|Libertad|Independencia|Insurgentes Sur|Reforma|Juárez|Hidalgo|Morelos|Zapata|Cervantes|Goya|Velázquez|de Aragón|de Valencia|Diagonal|Castilla|del Prado|de la Reina|Corrientes|Santa Fe|Rivadavia|9 de Julio|5 de Mayo|16 de Septiembre|Bolívar|San Martín|Sucre|O'Higgins|Providencia|Las Flores|Los Pinos|Los Álamos|El Carmen|Nueva|Ancha|del Mar|de la Iglesia|Doctor Fleming|Príncipe de Vergara|Menéndez Pelayo|Ramón y Cajal|Colón|Cristóbal Colón|Lope de Vega|García Lorca",
);
const FR_TYPES = list(
  'rue|rue|rue|rue|Rue|Rue|avenue|Avenue|av.|boulevard|Boulevard|bd|place|Place|chemin|Chemin|allée|Allée|impasse|Impasse|quai|Quai|route|Route|cours|square|passage|sentier|chaussée',
);
const FR_NAMES = list(
  "de la Paix|de la République|Victor Hugo|du Général de Gaulle|Jean Jaurès|de l'Église|des Lilas|des Fleurs|du Moulin|de la Gare|Pasteur|de Paris|de Lyon|Saint-Michel|Saint-Germain|de Rivoli|Lafayette|Gambetta|Voltaire|Molière|Émile Zola|des Écoles|du Château|de la Mairie|des Acacias|des Tilleuls|du Stade|Nationale|Principale|de Verdun|du 8 Mai 1945|du 11 Novembre|Jules Ferry|Jean Moulin|Marcel Pagnol|des Champs|de la Fontaine|du Lac|des Vignes|Albert Camus|Anatole France|Louise Michel|Sainte-Catherine|de Bretagne|Léopold II|Louise|du Midi|de Carouge|du Rhône|Sherbrooke Ouest|Saint-Denis",
);
const DE_NAMES = list(
  'Haupt|Bahnhof|Schiller|Goethe|Berliner |Garten|Schul|Kirch|Linden|Berg|Wald|Wiesen|Rosen|Mozart|Beethoven|Bismarck|Kaiser|Friedrich|Wilhelm|König|Müller|Park|Ring|Markt|Mühlen|Birken|Eichen|Tannen|Ahorn|Dorf|Sonnen|Frankfurter |Münchner |Hamburger |Kölner |Leipziger |Alte |Neue |Lange |Ludwig|Luisen|Sophien|Torf|Kant|Hegel|Lessing|Heine|Richard-Wagner-|Albert-Einstein-|Konrad-Adenauer-|Willy-Brandt-|Karl-Marx-|Rosa-Luxemburg-|Thomas-Mann-|Geschwister-Scholl-|Mariahilfer |Wiener |Landstraßer |Praterstern|Zürcher |Berner |Brunnen|Feld|Am Sport',
);
const DE_TYPES = list(
  'straße|straße|straße|str.|str.|strasse|weg|weg|platz|allee|gasse|ring|damm|ufer|steig|hof|markt',
);
const DE_PREPOSITIONS = list(
  'Am Markt|Am Bahnhof|Am Rathaus|Am Kirchberg|An der Mühle|An der Alten Post|Im Winkel|Im Tal|Im Grünen Grund|Auf dem Berg|Auf der Heide|Unter den Linden|Unter den Eichen|Zum Sportplatz|Zur Alten Schmiede|Hinter der Kirche|Vor dem Tor|In der Au|Am Stadtpark|Am Alten Markt|Beim Schloss',
);
const IT_TYPES = list(
  'Via|Via|Via|Via|via|via|Viale|viale|Piazza|piazza|Corso|corso|Largo|Vicolo|P.zza|V.le|C.so|Strada|Lungomare|Contrada|Salita|Piazzale',
);
const IT_NAMES = list(
  "Roma|Garibaldi|Giuseppe Garibaldi|Mazzini|Giuseppe Verdi|Dante Alighieri|Dante|Cavour|Marconi|Guglielmo Marconi|della Repubblica|della Libertà|Vittorio Emanuele|Vittorio Emanuele II|XX Settembre|IV Novembre|XXV Aprile|dei Mille|delle Rose|del Corso|San Giovanni|San Francesco|Santa Lucia|Sant'Antonio|Torino|Milano|Napoli|Venezia|Buenos Aires|Leopardi|Manzoni|Petrarca|Galileo Galilei|Leonardo da Vinci|Michelangelo|Aldo Moro|Kennedy|Gramsci|Matteotti|dell'Indipendenza|della Stazione|del Popolo|Nazionale|Tuscolana|Appia Nuova|Nomentana|Toledo|Caracciolo|Monte Napoleone|delle Magnolie|dei Tigli",
);
const PT_TYPES = list(
  'Rua|Rua|Rua|Rua|rua|R.|Avenida|Av.|Avenida|Travessa|Tv.|Praça|Largo|Alameda|Al.|Estrada|Rodovia|Beco|Calçada|Praceta',
);
const PT_NAMES = list(
  'das Flores|da Liberdade|Augusta|do Comércio|de Santa Catarina|da República|dos Aliados|da Boavista|do Carmo|da Prata|do Ouro|25 de Abril|5 de Outubro|Almirante Reis|Marechal Deodoro|Paulista|Brigadeiro Faria Lima|Atlântica|Nossa Senhora de Copacabana|Sete de Setembro|XV de Novembro|Getúlio Vargas|Presidente Vargas|Tiradentes|Dom Pedro II|São João|São José|Santo Antônio|Santa Rita|das Palmeiras|dos Pinheiros|dos Andradas|Oscar Freire|Haddock Lobo|Visconde de Pirajá|Barão de Mesquita|Rui Barbosa|Castro Alves|Machado de Assis|Luís de Camões|Eça de Queirós|da Alegria|do Sol|Nova|Direita|da Igreja|das Laranjeiras|Afonso Pena|Boa Viagem|Beira Mar',
);
const US_STATES = list(
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC',
);
const US_NAMES = list(
  'California|Texas|Florida|Ohio|Illinois|Georgia|Oregon|Michigan|New York|New Jersey|Virginia|Colorado',
);
const BR_STATES = list('SP|RJ|MG|BA|RS|PR|SC|PE|CE|DF|GO|PA|AM|ES');
const IT_PROVINCES = list('RM|MI|NA|TO|PA|GE|BO|FI|BA|CT|VE|VR|PD|BS|BG|MO|PR|LE|SA|PG');
const UK_CITIES = list(
  'London|Manchester|Birmingham|Leeds|Glasgow|Edinburgh|Liverpool|Bristol|Sheffield|Cardiff|Belfast|Newcastle|Nottingham|Leicester|Brighton|Oxford|Cambridge|York|Bath|Norwich|Exeter|Reading|Swansea|Aberdeen|Dundee|Milton Keynes|St Albans|Stoke-on-Trent|Southend-on-Sea|Dublin|Cork',
);
const PT_CITIES = list(
  'Lisboa|Porto|Coimbra|Braga|Faro|Setúbal|Aveiro|Évora|Cascais|Sintra|Vila Nova de Gaia|Funchal|Leiria|Viseu|Guimarães',
);
const BR_CITIES = list(
  'São Paulo|Rio de Janeiro|Belo Horizonte|Salvador|Brasília|Fortaleza|Recife|Porto Alegre|Curitiba|Manaus|Goiânia|Campinas|Florianópolis|Vitória|Natal|Santos|Niterói|Joinville',
);
const BR_QUARTERS = list(
  'Centro|Jardim Paulista|Copacabana|Ipanema|Pinheiros|Vila Mariana|Boa Viagem|Savassi|Moema|Tijuca|Bela Vista|Santa Cecília|Botafogo|Jardins',
);
const LATIN_CITIES = list(
  'Ciudad de México|CDMX|Guadalajara|Monterrey|Puebla|Buenos Aires|Córdoba|Rosario|Mendoza|Bogotá|Medellín|Cali|Lima|Arequipa|Santiago|Valparaíso|Quito|Guayaquil|Montevideo|Caracas|La Paz|San José|Cancún|Tijuana',
);
/** How a street corner is named. */
const CORNERS: Readonly<Record<TrainedLanguage, readonly string[]>> = {
  en: list('the corner of @ and @|the corner of @ and @|corner of @ and @|the corner of @ & @'),
  es: list('la esquina de @ con @|@ esquina con @|@ esquina @|la esquina de @ y @'),
  fr: list("l'angle de @ et @|l'angle @ et @|@ angle @"),
  de: list('Ecke @ und @|@ Ecke @'),
  it: list("l'angolo tra @ e @|@ angolo @"),
  pt: list('a esquina da @ com a @|@ esquina com @|esquina de @ com @'),
};
const COUNTRIES: Readonly<Record<TrainedLanguage, readonly string[]>> = {
  en: list(
    'USA|United States|UK|United Kingdom|Canada|Australia|India|Ireland|England|Nigeria|South Africa|New Zealand',
  ),
  es: list('España|México|Argentina|Colombia|Chile|Perú|Spain'),
  fr: list('France|Belgique|Suisse|Canada|Sénégal'),
  de: list('Deutschland|Österreich|Schweiz|Germany|Austria'),
  it: list('Italia|Italy|Svizzera'),
  pt: list('Portugal|Brasil|Brazil'),
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
        ? `Gran Vía ${number()}`
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
    const street = belgian ? `${named} ${number()}` : `${count}${chance(0.25) ? ',' : ''} ${named}`;
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
      () =>
        `${pick(list('Montréal|Québec|Laval|Gatineau'))} (Québec) ${letters(1)}${whole(1, 9)}${letters(1)} ${whole(1, 9)}${letters(1)}${whole(1, 9)}`,
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
    const street = `${named} ${suffixed()}`;
    const unit = chance(0.12)
      ? pick([
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
    const street = `${named}${pick([' ', ' ', ', ', ', ', ' n. ', ', n. ', ' n° '])}${suffixed()}`;
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
    const street = `${named}${pick([', ', ', ', ' ', ' ', ' nº ', ', nº ', ' n.º ', ', n.º '])}${number()}`;
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
      // Numbers and names of different countries put together, as generators of test data do.
      () => ({
        street: `${digits(whole(2, 5))} ${chance(0.5) ? name : last} ${number()}`,
        unit: chance(0.6) ? pick([`Apt. ${digits(3)}`, `Suite ${digits(3)}`]) : '',
        town: pick([
          `${place}, ${letters(2)} ${digits(5)}`,
          `${place}\n, ${letters(2)}\n ${digits(5)}`,
          `${place} ${letters(1)}`,
          `${place} ${pick(['nan', 'null', 'N/A', letters(2)])} ${digits(whole(3, 6))}`,
          place,
          `${place}\n${pick(countries.en)} ${digits(5)}`,
          `${place} ${letters(2)} ${digits(5)}`,
        ]),
        country: pick(countries.en),
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
    streetName: (language) => withoutNumber(parts(language).street),
    address: (language) => {
      const { street, unit, town, country } = parts(language);
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
