import type { TrainedLanguage } from '../gazetteers.ts';

/** Words that addresses are made of; what stands there more than once is drawn more often. */
export const list = (words: string) => words.split('|');

export const EN_TYPES = list(
  'Street|Street|Street|St|St.|Avenue|Avenue|Ave|Ave.|Road|Road|Road|Rd|Rd.|Lane|Lane|Ln|Drive|Drive|Dr|Dr.|Court|Ct|Boulevard|Blvd|Square|Terrace|Close|Crescent|Way|Place|Pl|Gardens|Grove|Circle|Parkway|Pkwy|Highway|Hwy|Mews|Row|Walk|Trail|Hill|Park|Green|View|Rise|Plaza',
);
export const EN_NAMES = list(
  "Main|High|Church|Oak|Maple|Cedar|Pine|Elm|Washington|Lake|Hill|Park|Mill|Station|Victoria|King|Queen|Albert|Market|Bridge|Spring|River|Sunset|Willow|Chestnut|Walnut|Cherry|Birch|Highland|Meadow|Forest|Ridge|Valley|College|School|North|South|West|East|Old Mill|Old Kent|Kings|Queens|Green|Manor|Orchard|Grove|London|Windsor|York|Lincoln|Jefferson|Franklin|Madison|Jackson|Evergreen|Fairview|Riverside|Woodland|Sycamore|Magnolia|Peachtree|Sunny|Whispering Pines|Rose|Grand|Union|Canal|Harbor|Beacon|Castle|Abbey|Priory|Rectory|Vicarage|Mount Pleasant|Saint James|St. Mary's|Martin Luther King|MG|Nehru|Gandhi|Mahatma Gandhi|Residency|Brigade|Linking|Ring|Airport|Awolowo|Adeola Odeku|Independence|Liberation|Moi|Kenyatta|Nelson Mandela|Jan Smuts|Voortrekker",
);
/** What the rarer streets of the United States end with. */
export const US_SUFFIXES = list(
  'Union|Coves|Point|Gateway|Isle|Fort|Loop|Parks|Plains|Ports|Rapids|Ridges|Shoals|Shores|Springs|Squares|Summit|Trace|Tunnel|Turnpike|Valleys|Viaduct|Views|Village|Vista|Walks|Wells|Glens|Groves|Harbor|Haven|Heights|Hollow|Inlet|Junction|Keys|Knolls|Lakes|Landing|Meadows|Mission|Orchard|Overpass|Passage|Path|Prairie|Crossing|Dam|Estates|Extension|Falls|Ferry|Fields|Flats|Forge|Forks|Gardens|Bypass|Cape|Cliffs|Club|Common|Corners|Cove|Creek|Bend|Bluff|Bridge|Brook|Camp|Canyon',
);
export const ES_TYPES = list(
  'Calle|Calle|Calle|C/|c/|Avenida|Avda.|Av.|Plaza|Pza.|Paseo|Pº|Camino|Carretera|Ronda|Travesía|Callejón|Cra.|Carrera|Calzada|Boulevard|Blvd.|Rambla|Glorieta|Cuesta|Privada|Prolongación',
);
export const ES_NAMES = list(
  "Mayor|Real|del Sol|de la Luna|San Juan|San Pedro|Santa María|de Alcalá|Gran Vía|de la Constitución|de España|de la Paz|de los Reyes|Libertad|Independencia|Insurgentes Sur|Reforma|Juárez|Hidalgo|Morelos|Zapata|Cervantes|Goya|Velázquez|de Aragón|de Valencia|Diagonal|Castilla|del Prado|de la Reina|Corrientes|Santa Fe|Rivadavia|9 de Julio|5 de Mayo|16 de Septiembre|Bolívar|San Martín|Sucre|O'Higgins|Providencia|Las Flores|Los Pinos|Los Álamos|El Carmen|Nueva|Ancha|del Mar|de la Iglesia|Doctor Fleming|Príncipe de Vergara|Menéndez Pelayo|Ramón y Cajal|Colón|Cristóbal Colón|Lope de Vega|García Lorca",
);
export const FR_TYPES = list(
  'rue|rue|rue|rue|Rue|Rue|avenue|Avenue|av.|boulevard|Boulevard|bd|place|Place|chemin|Chemin|allée|Allée|impasse|Impasse|quai|Quai|route|Route|cours|square|passage|sentier|chaussée',
);
export const FR_NAMES = list(
  "de la Paix|de la République|Victor Hugo|du Général de Gaulle|Jean Jaurès|de l'Église|des Lilas|des Fleurs|du Moulin|de la Gare|Pasteur|de Paris|de Lyon|Saint-Michel|Saint-Germain|de Rivoli|Lafayette|Gambetta|Voltaire|Molière|Émile Zola|des Écoles|du Château|de la Mairie|des Acacias|des Tilleuls|du Stade|Nationale|Principale|de Verdun|du 8 Mai 1945|du 11 Novembre|Jules Ferry|Jean Moulin|Marcel Pagnol|des Champs|de la Fontaine|du Lac|des Vignes|Albert Camus|Anatole France|Louise Michel|Sainte-Catherine|de Bretagne|Léopold II|Louise|du Midi|de Carouge|du Rhône|Sherbrooke Ouest|Saint-Denis",
);
export const DE_NAMES = list(
  'Haupt|Bahnhof|Schiller|Goethe|Berliner |Garten|Schul|Kirch|Linden|Berg|Wald|Wiesen|Rosen|Mozart|Beethoven|Bismarck|Kaiser|Friedrich|Wilhelm|König|Müller|Park|Ring|Markt|Mühlen|Birken|Eichen|Tannen|Ahorn|Dorf|Sonnen|Frankfurter |Münchner |Hamburger |Kölner |Leipziger |Alte |Neue |Lange |Ludwig|Luisen|Sophien|Torf|Kant|Hegel|Lessing|Heine|Richard-Wagner-|Albert-Einstein-|Konrad-Adenauer-|Willy-Brandt-|Karl-Marx-|Rosa-Luxemburg-|Thomas-Mann-|Geschwister-Scholl-|Mariahilfer |Wiener |Landstraßer |Praterstern|Zürcher |Berner |Brunnen|Feld|Am Sport',
);
export const DE_TYPES = list(
  'straße|straße|straße|str.|str.|strasse|weg|weg|platz|allee|gasse|ring|damm|ufer|steig|hof|markt',
);
export const DE_PREPOSITIONS = list(
  'Am Markt|Am Bahnhof|Am Rathaus|Am Kirchberg|An der Mühle|An der Alten Post|Im Winkel|Im Tal|Im Grünen Grund|Auf dem Berg|Auf der Heide|Unter den Linden|Unter den Eichen|Zum Sportplatz|Zur Alten Schmiede|Hinter der Kirche|Vor dem Tor|In der Au|Am Stadtpark|Am Alten Markt|Beim Schloss',
);
export const IT_TYPES = list(
  'Via|Via|Via|Via|via|via|Viale|viale|Piazza|piazza|Corso|corso|Largo|Vicolo|P.zza|V.le|C.so|Strada|Lungomare|Contrada|Salita|Piazzale',
);
export const IT_NAMES = list(
  "Roma|Garibaldi|Giuseppe Garibaldi|Mazzini|Giuseppe Verdi|Dante Alighieri|Dante|Cavour|Marconi|Guglielmo Marconi|della Repubblica|della Libertà|Vittorio Emanuele|Vittorio Emanuele II|XX Settembre|IV Novembre|XXV Aprile|dei Mille|delle Rose|del Corso|San Giovanni|San Francesco|Santa Lucia|Sant'Antonio|Torino|Milano|Napoli|Venezia|Buenos Aires|Leopardi|Manzoni|Petrarca|Galileo Galilei|Leonardo da Vinci|Michelangelo|Aldo Moro|Kennedy|Gramsci|Matteotti|dell'Indipendenza|della Stazione|del Popolo|Nazionale|Tuscolana|Appia Nuova|Nomentana|Toledo|Caracciolo|Monte Napoleone|delle Magnolie|dei Tigli",
);
export const PT_TYPES = list(
  'Rua|Rua|Rua|Rua|rua|R.|Avenida|Av.|Avenida|Travessa|Tv.|Praça|Largo|Alameda|Al.|Estrada|Rodovia|Beco|Calçada|Praceta',
);
export const PT_NAMES = list(
  'das Flores|da Liberdade|Augusta|do Comércio|de Santa Catarina|da República|dos Aliados|da Boavista|do Carmo|da Prata|do Ouro|25 de Abril|5 de Outubro|Almirante Reis|Marechal Deodoro|Paulista|Brigadeiro Faria Lima|Atlântica|Nossa Senhora de Copacabana|Sete de Setembro|XV de Novembro|Getúlio Vargas|Presidente Vargas|Tiradentes|Dom Pedro II|São João|São José|Santo Antônio|Santa Rita|das Palmeiras|dos Pinheiros|dos Andradas|Oscar Freire|Haddock Lobo|Visconde de Pirajá|Barão de Mesquita|Rui Barbosa|Castro Alves|Machado de Assis|Luís de Camões|Eça de Queirós|da Alegria|do Sol|Nova|Direita|da Igreja|das Laranjeiras|Afonso Pena|Boa Viagem|Beira Mar',
);
export const US_STATES = list(
  'AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC',
);
export const US_NAMES = list(
  'California|Texas|Florida|Ohio|Illinois|Georgia|Oregon|Michigan|New York|New Jersey|Virginia|Colorado',
);
export const BR_STATES = list('SP|RJ|MG|BA|RS|PR|SC|PE|CE|DF|GO|PA|AM|ES');
export const IT_PROVINCES = list('RM|MI|NA|TO|PA|GE|BO|FI|BA|CT|VE|VR|PD|BS|BG|MO|PR|LE|SA|PG');
export const UK_CITIES = list(
  'London|Manchester|Birmingham|Leeds|Glasgow|Edinburgh|Liverpool|Bristol|Sheffield|Cardiff|Belfast|Newcastle|Nottingham|Leicester|Brighton|Oxford|Cambridge|York|Bath|Norwich|Exeter|Reading|Swansea|Aberdeen|Dundee|Milton Keynes|St Albans|Stoke-on-Trent|Southend-on-Sea|Dublin|Cork',
);
export const PT_CITIES = list(
  'Lisboa|Porto|Coimbra|Braga|Faro|Setúbal|Aveiro|Évora|Cascais|Sintra|Vila Nova de Gaia|Funchal|Leiria|Viseu|Guimarães',
);
export const BR_CITIES = list(
  'São Paulo|Rio de Janeiro|Belo Horizonte|Salvador|Brasília|Fortaleza|Recife|Porto Alegre|Curitiba|Manaus|Goiânia|Campinas|Florianópolis|Vitória|Natal|Santos|Niterói|Joinville',
);
export const BR_QUARTERS = list(
  'Centro|Jardim Paulista|Copacabana|Ipanema|Pinheiros|Vila Mariana|Boa Viagem|Savassi|Moema|Tijuca|Bela Vista|Santa Cecília|Botafogo|Jardins',
);
export const LATIN_CITIES = list(
  'Ciudad de México|CDMX|Guadalajara|Monterrey|Puebla|Buenos Aires|Córdoba|Rosario|Mendoza|Bogotá|Medellín|Cali|Lima|Arequipa|Santiago|Valparaíso|Quito|Guayaquil|Montevideo|Caracas|La Paz|San José|Cancún|Tijuana',
);
/** How a street corner is named. */
export const CORNERS: Readonly<Record<TrainedLanguage, readonly string[]>> = {
  en: list('the corner of @ and @|the corner of @ and @|corner of @ and @|the corner of @ & @'),
  es: list('la esquina de @ con @|@ esquina con @|@ esquina @|la esquina de @ y @'),
  fr: list("l'angle de @ et @|l'angle @ et @|@ angle @"),
  de: list('Ecke @ und @|@ Ecke @'),
  it: list("l'angolo tra @ e @|@ angolo @"),
  pt: list('a esquina da @ com a @|@ esquina com @|esquina de @ com @'),
};
export const COUNTRIES: Readonly<Record<TrainedLanguage, readonly string[]>> = {
  en: list(
    'USA|United States|UK|United Kingdom|Canada|Australia|India|Ireland|England|Nigeria|South Africa|New Zealand',
  ),
  es: list('España|México|Argentina|Colombia|Chile|Perú|Spain'),
  fr: list('France|Belgique|Suisse|Canada|Sénégal'),
  de: list('Deutschland|Österreich|Schweiz|Germany|Austria'),
  it: list('Italia|Italy|Svizzera'),
  pt: list('Portugal|Brasil|Brazil'),
};
