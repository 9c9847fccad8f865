/** What stands in the other slots of the templates: things with capitals that are neither names nor addresses. */
const list = (words: string) => words.split('|').map((word) => word.trim());

/** Words that made-up companies are called by. */
export const companyWords = list(
  'Cloud|Health|Blue|Open|Market|Data|Path|Grid|Stone|Bright|Sky|Green|Fast|Smart|Logic|Works|Media|Farm|Home|Care|Point|Link|Base|Forge|Craft|River|North|Star|First|Prime|Next|Pocket|Scan|Trade|Pay|Loan|Fund|Capital|Energy|Solar|Motor|Fleet|Ship|Box|Print|Pixel|Code|Soft|Net|Web|Micro|Macro|Bit|Byte|Quant|Gene|Bio|Med|Dental|Vision|Sound|Wave|Voice|Talk|Mail|Post|News|Book|Learn|Skill|Job|Hire|Team|Group|Core|Edge|Peak|Summit|Harbor|Bridge|Gate|Tower|Garden|Food|Fresh|Bean|Cup|Table|Kitchen|Travel|Trip|Stay|Rent|Estate|Build|Steel|Iron|Copper|Silver|Gold|Diamond|Rock|Sand|Ocean|Coast|Island|Forest|Leaf|Seed|Root|Plan|Map|Geo|Metro|City|Urban|Rural|Global|United|National|General|Partners|Systems|Labs|Services|Solutions|Insight|Analytics|Security|Safe|Lock|Key|Shield|Guard',
);

/** What made-up companies end with, as one word with the front of another. */
export const companyEndings = list(
  'tics|ify|ly|ix|era|ora|io|sys|tec|tech|ance|net|lytics|data|web|scape|ware|corp|co|gen|mark|metrics|stat|wise|hub|lab|labs|ico|ium|via|ent|eon|zon|dyne|works|soft|card|point|quest|cast|loop|able|ster|ella|ia|ux|um|on|us',
);

/** What stands behind the name of a company, a shop, a school. */
export const companyForms = list(
  'Inc|Inc.|LLC|Ltd|Ltd.|GmbH|AG|S.A.|S.L.|SARL|S.r.l.|S.p.A.|Lda|Ltda|Group|& Sons|& Co|and Sons|Partners|Holdings|Consulting|Bank|PLC|Corp|Corporation|Associates|Brothers|Foundation|Orchestra|Agency|Motors|Airlines|Insurance|Ratings|Technologies|Analytics|Ventures|Studios|Records|Logistics|Institute|Clinic|Pharmacy|Bakery|Hotel|University|College|High School|Stadium|Museum',
);

export const fillers = {
  product: list(
    'iPhone 15|iPad|MacBook Pro|Galaxy S24|Pixel 8|Kindle|PlayStation 5|Xbox|Switch|AirPods|Echo Dot|Fire Stick|Roomba|ThinkPad|Surface Pro|GoPro|Fitbit|Apple Watch|Tesla Model 3|Toyota Corolla|Golf|Civic|Fiesta|Excel|Word|PowerPoint|Outlook|Teams|Slack|Zoom|Notion|Jira|Trello|Figma|Photoshop|Chrome|Firefox|Safari|Windows 11|macOS Sonoma|Ubuntu|Android 14|ChatGPT|Claude|Gemini|Copilot|Siri|Alexa|Google Maps|Spotify Premium|Netflix|Premium Plan|Pro Plan|Gold Card|Visa Classic|Business Account|Nespresso|Dyson V11|Air Max|Model X|Bosch Serie 6',
  ),
  org: list(
    'Microsoft|Google|Apple|Amazon|Meta|Netflix|Tesla|IBM|Oracle|Intel|Samsung|Sony|Nokia|Siemens|Bosch|BMW|Volkswagen|Daimler|Deutsche Bahn|Telekom|Vodafone|Orange|Telefónica|Santander|BBVA|La Caixa|Zara|Iberia|Renault|Carrefour|Air France|BNP Paribas|Société Générale|Fiat|Eni|Poste Italiane|Intesa Sanpaolo|Trenitalia|Petrobras|Itaú|Bradesco|Banco do Brasil|Galp|Nestlé|Roche|UBS|Credit Suisse|HSBC|Barclays|Lloyds|Tesco|Sainsbury|British Airways|Ryanair|Lufthansa|KLM|Delta|Walmart|Target|Costco|Best Buy|FedEx|UPS|DHL|Hermes|Uber|Lyft|Airbnb|Booking|Expedia|Stripe|PayPal|Revolut|Wise|Acme Corp|Globex|Initech|Umbrella Inc|Contoso|Northwind Traders|Red Cross|United Nations|European Commission|World Bank|Harvard|Oxford University|Stanford|MIT|Sorbonne|NHS|IRS|DMV|FBI|NASA|BBC|CNN|New York Times|Le Monde|El País|Spiegel|Mercadona|El Corte Inglés|Decathlon|Ikea|Lidl|Aldi|Rewe|Edeka|Fnac|Leroy Merlin',
  ),
  tech: list(
    'Python|JavaScript|TypeScript|Java|Rust|Go|Ruby|Kotlin|Swift|React|Angular|Vue|Django|Flask|Spring Boot|Node|Docker|Kubernetes|PostgreSQL|MySQL|MongoDB|Redis|Kafka|Spark|Pandas|NumPy|TensorFlow|PyTorch|Linux|Bash|Git|GitHub|GitLab|Jenkins|AWS Lambda|Azure Functions|Big Query|Terraform|Ansible|GraphQL|REST API|OAuth|JSON|YAML|CSS Grid|Tailwind|Bootstrap|jQuery|WordPress|Shopify|Salesforce|SAP|Power BI|Tableau|Random Forest|Support Vector Machine|Gaussian Blur|Monte Carlo|Markov Chain|Hello World|Null Pointer Exception|Stack Overflow|Fibonacci|Dijkstra|Bayes|Newton Raphson|Turing Machine|Euler|Pascal|Ada|Julia|Elixir|Clojure',
  ),
  work: list(
    'The Great Gatsby|Pride and Prejudice|War and Peace|Breaking Bad|Game of Thrones|Stranger Things|The Crown|Star Wars|The Godfather|Pulp Fiction|Bohemian Rhapsody|Hotel California|Stairway to Heaven|Don Quijote|Cien años de soledad|Les Misérables|Le Petit Prince|Faust|Die Verwandlung|Der Steppenwolf|La Divina Commedia|I Promessi Sposi|Os Lusíadas|Dom Casmurro|Harry Potter|The Hobbit|Jane Eyre|Frankenstein|Moby Dick|Dune|Emma|Rebecca|Coraline|Amélie|Shrek|Frozen|Moana|Cinderella|Romeo and Juliet|Hamlet|Macbeth',
  ),
  /** What is numbered. */
  counted: list(
    'Gate|Platform|Line|Page|Chapter|Section|Episode|Season|Part|Level|Step|Table|Seat|Room|Room|Version|Model|Type|Size|Grade|Phase|Group|Zone|Exit|Route|Error|Case|Ticket|Question|Answer|Lesson|Unit Test|Square Feet|Apollo|Windows|Channel|Day|Week|Year|Class|Article|Appendix|Figure|Column|Row|Bus|Train|Flight|Gleis|Wagen|Zeile|Seite|Kapitel|Folge|Staffel|Zimmer|Raum|Buslinie|Linie|Tor|Artikel|Absatz|Stufe|Platz Nummer|Fehler|Frage|Aufgabe|Klasse|Woche|Spalte|Anlage|Abschnitt|Kurs|Línea|Andén|Página|Capítulo|Temporada|Puerta de Embarque|Aula|Mesa|Asiento|Artículo|Paso|Nivel|Semana|Versión|Quai Numéro|Voie|Ligne|Chapitre|Saison|Épisode|Porte|Salle|Étape|Niveau|Semaine|Binario|Linea|Pagina|Capitolo|Stagione|Puntata|Uscita|Aula|Tavolo|Posto|Articolo|Passo|Livello|Settimana|Plataforma|Linha|Temporada|Episódio|Portão|Sala|Assento|Artigo|Passo|Nível|gate|platform|line|page|step|level|room|bus|train|zeile|seite|gleis|página|ligne|binario|linha',
  ),
  /** What people are called by their work, before the name. */
  role: list(
    'Producer|Director|Actor|Actress|Singer|Songwriter|Drummer|Senator|President|Governor|Mayor|Chancellor|Minister|Sheriff|Detective|Inspector|Colonel|General|Lieutenant|Coach|Striker|Goalkeeper|Author|Novelist|Poet|Painter|Architect|Engineer|Analyst|Attorney|Prosecutor|Defendant|Witness|Principal|Chef|Founder|Chairman|Chairwoman|CEO|CTO|CFO|Spokesman|Spokeswoman|Reporter|Editor|Columnist|Historian|Economist|Physicist|Astronaut|Champion|Comedian|Rapper|Pianist|Guitarist|Frontman|Commissioner|Ambassador|Bishop|Pope|Saint|Queen|King|Prince|Princess|Lord|Lady|ex-champion|ex-minister|ex-guitarist|co-founder|vice president|spokesperson|commenter|user|customer|subscriber|volunteer|neighbour|producer|director|singer|actor|reporter|Direktor|Kanzlerin|Ministerin|Trainer|Sängerin|Autorin|Bürgermeister|Anwältin|Präsident|Regisseur|Produzent|Directora|Ministro|Alcalde|Cantante|Entrenador|Presidenta|Escritor|Productor|Directrice|Ministre|Maire|Chanteuse|Entraîneur|Président|Écrivain|Producteur|Regista|Ministra|Sindaco|Cantante|Allenatore|Presidente|Scrittrice|Produttore|Diretora|Ministro|Prefeito|Cantora|Treinador|Escritora|Produtor',
  ),
  genre: list(
    'Action|Adventure|Animation|Comedy|Drama|Fantasy|Horror|Mystery|Romance|Thriller|Western|Documentary|Musical|Family|Crime|War|Sport|Jazz|Blues|Rock|Metal|Reggae|Techno|Salsa|Folk|Classical|Shirts|Shoes|Trousers|Jackets|Toys|Books|Garden|Kitchen|Electronics|Beauty|Grocery|Health|Travel|Finance|Insurance|Housing|Education|Security|Privacy|Aventura|Comedia|Terror|Komödie|Krimi|Abenteuer|Comédie|Policier|Commedia|Avventura|Comédia|Aventura',
  ),
  job: list(
    'software engineer|teacher|nurse|lawyer|accountant|project manager|Data Scientist|Product Manager|Sales Director|Chief Executive Officer|Marketing Manager|plumber|chef|journalist|Human Resources|Customer Support|Account Manager|Team Lead|VP of Engineering|Head of Design|consultant|student|architect|pharmacist',
  ),
  place: list(
    "Central Park|Times Square|Golden Gate Bridge|Eiffel Tower|Tour Eiffel|Big Ben|Heathrow|Charles de Gaulle Airport|JFK Airport|Gare du Nord|Alexanderplatz|Brandenburger Tor|Kölner Dom|Sagrada Família|Plaza Mayor|Puerta del Sol|Fontana di Trevi|Piazza Navona|Colosseo|Copacabana|Torre de Belém|Wall Street|Oxford Street|Abbey Road|Broadway|Fifth Avenue|Champs-Élysées|Lake Tahoe|Mount Everest|Grand Canyon|Yellowstone|Niagara Falls|Disneyland|Hyde Park|Camp Nou|Santiago Bernabéu|San Siro|Allianz Arena|Silicon Valley|Santa Monica|San Diego|San Jose|St Louis|Saint Martin|Prince Edward Island|Victoria Station|King's Cross|St. James Park|Madison Square Garden|Washington|Lincoln Memorial|Jackson Hole|Santa Cruz|San Francisco|Los Angeles|New York|Las Vegas|Palo Alto|Mountain View|São Paulo|Rio de Janeiro|Buenos Aires|Bad Homburg|Frankfurt am Main|Le Havre|La Rochelle|San Sebastián|Santa Cruz de Tenerife",
  ),
  heading: list(
    'Key Points|Summary|Next Steps|Project Overview|Terms and Conditions|Frequently Asked Questions|Getting Started|Action Items|Meeting Notes|Privacy Policy|Return Policy|Shipping Information|Technical Requirements|Customer Service|Important Note|Step One|Final Thoughts|Pros and Cons|Best Practices|Table of Contents|Order Confirmation|Account Settings|Billing History|Puntos Clave|Resumen|Próximos Pasos|Condiciones Generales|Preguntas Frecuentes|Atención al Cliente|Points Clés|Résumé|Prochaines Étapes|Conditions Générales|Service Client|Wichtige Hinweise|Zusammenfassung|Nächste Schritte|Allgemeine Geschäftsbedingungen|Häufige Fragen|Kundenservice|Punti Chiave|Riepilogo|Prossimi Passi|Condizioni Generali|Servizio Clienti|Pontos Principais|Resumo|Próximos Passos|Condições Gerais|Atendimento ao Cliente',
  ),
  nationality: list(
    'American|British|French|German|Italian|Spanish|Portuguese|Mexican|Indian|Chinese|Japanese|Korean|Thai|Turkish|Greek|Polish|Dutch|Swedish|Brazilian|Canadian|Irish|Moroccan|Lebanese|Vietnamese|Ethiopian|español|mexicana|argentino|francés|française|allemand|italienne|espagnol|deutsch|Italienische|Spanische|französische|italiano|tedesco|spagnola|francese|brasileiro|portuguesa|alemão|inglês',
  ),
  day: list(
    'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|lunes|martes|viernes|lundi|mardi|vendredi|Montag|Dienstag|Freitag|lunedì|martedì|venerdì|segunda-feira|terça|sexta-feira',
  ),
  month: list(
    'January|March|April|May|June|August|September|December|enero|marzo|mayo|agosto|janvier|mars|mai|août|Januar|März|Mai|August|gennaio|marzo|maggio|agosto|janeiro|março|maio|agosto',
  ),
  topic: list(
    "machine learning|climate change|my invoice|the refund|quantum physics|the French Revolution|World War II|the Roman Empire|Big Data|Black Friday|Thanksgiving|Christmas|Easter|the Renaissance|the Beatles|Manchester United|Real Madrid|Bayern München|Champions League|Premier League|Super Bowl|Taco Tuesday|Pad Thai|Caesar Salad|Spaghetti Carbonara|Crème Brûlée|Earl Grey|Golden Retriever|German Shepherd|Alzheimer's disease|Parkinson's|Crohn's disease|Down syndrome|Murphy's Law|Moore's Law|Occam's razor|Valentine's Day|St. Patrick's Day|Halloween|Ramadan|the Bible|Buddhism|Kubernetes|photosynthesis|SQL joins|Fourier series|vegan recipes|yoga|El Niño|Pythagorean theorem|Stockholm syndrome",
  ),
} as const;
