/** Words of a kind, in the six languages of the templates and some neighbours; compared without case and accents. */
const list = (words: string) => words.trim().split(/\s+/);

export const lexiconWords = {
  street: list(
    'street st avenue ave road rd boulevard blvd lane ln drive dr court ct square sq highway hwy parkway pkwy terrace terr circle cir crescent cres close mews gardens grove alley plaza place pl trail trl pike quay row walk way wharf rise gate hill broadway turnpike loop path marg nagar chowk ' +
      'rue quai impasse allee allees chemin route cours passage cite faubourg sentier villa rond-point chaussee esplanade lotissement residence ' +
      'calle c/ cl avenida avda av paseo pso carretera ctra camino cno plaza pza ronda travesia glorieta callejon callejuela carrera cra cr diagonal transversal autopista calzada prolongacion privada cerrada urbanizacion urb ' +
      'strasse str gasse weg platz allee ring damm ufer steig chaussee pfad promenade graben markt hauptstrasse bahnhofstrasse ' +
      'via viale v.le piazza p.za p.zza piazzale corso c.so largo vicolo strada contrada borgo lungomare lungotevere salita rampa calata galleria localita ' +
      'rua r travessa tv praca largo alameda al estrada rodovia beco calcada ladeira praceta viela azinhaga quinta rotunda ' +
      'straat laan weg plein gracht kade singel ulica ul aleja al os plac ulice namesti trida utca ut ter korut vej gade alle vagen gatan gata katu tie gate veien cad sok cadde sokak mah mahallesi bulvari strada bulevardul ulitsa prospekt pereulok odos leoforos jalan jl',
  ),
  unit: list(
    'apt apartment suite ste unit floor fl flat room rm box block building bldg level lot tower wing ' +
      'piso puerta pta planta bloque blq escalera esc portal bajo atico dpto depto departamento interior int local oficina izda dcha izq der edificio edif torre manzana mz lote colonia col cp ' +
      'appartement appt etage bat batiment esc escalier porte bp cedex residence ' +
      'wohnung whg etage stock og eg hinterhaus vorderhaus aufgang stiege top plz postfach ' +
      'interno scala piano palazzina appartamento cap casella ' +
      'apto apartamento andar bloco sala conjunto cj casa fundos esq dto esquerdo direito frente lote quadra bairro cep loja hab ' +
      'bus verdieping hoog m lok byt patro em kerulet lejl th tv lgh daire kat no psc apo fpo dpo postbox',
  ),
  title: list(
    'mr mrs ms miss mx mister dr doctor prof professor sir madam lady lord rev reverend father sister brother captain capt sergeant sgt officer judge senator uncle aunt auntie grandpa grandma nurse coach ' +
      'senor senora senorita sr sra srta don dona doctora profesor profesora lic ing tio tia padre hermana ' +
      'monsieur madame mademoiselle mme mlle m docteur professeur maitre me oncle tante pere soeur ' +
      'herr herrn frau fraulein doktor onkel tante schwester ' +
      'signor signore signora signorina sig sig.ra dott dottore dottoressa avv ing geom zio zia suor ' +
      'senhor senhora dr dra doutor doutora professora eng seu tio tia irma ' +
      'mevrouw meneer dhr mevr pan pani fru hr bay bayan',
  ),
  nameCue: list(
    'name names named called surname nickname dear hi hello hey regards sincerely cheers thanks love yours signed from by with for to and tell ask call email text contact message remind invite meet meeting assign cc attn customer patient guest client employee student user passenger driver tenant owner manager boss wife husband son daughter mother father mom dad brother sister friend colleague neighbor neighbour cousin partner fiance fiancee girlfriend boyfriend roommate teacher landlord landlady therapist lawyer barber author sender recipient beneficiary cardholder applicant candidate ' +
      'nombre nombres apellido apellidos llamo llama llaman llamada llamado hola querido querida estimado estimada saludos atentamente cliente paciente alumno alumna jefe jefa esposa esposo marido mujer hijo hija madre padre hermano hermana amigo amiga novio novia vecino vecina companero companera primo prima soy dile avisa invita titular firmado remitente destinatario ' +
      'nom prenom appelle appellent appelle nomme nommee bonjour salut cher chere cordialement amicalement client cliente patient patiente femme mari epouse fils fille mere pere frere soeur ami amie voisin voisine collegue cousin cousine copain copine suis signe demande dis envoie previens titulaire ' +
      'name vorname nachname heisse heiße heisst heißt genannt hallo liebe lieber liebes geehrte geehrter grusse grußen grussen kunde kundin patient patientin chef chefin ehefrau ehemann frau mann sohn tochter mutter vater bruder schwester freund freundin nachbar nachbarin kollege kollegin cousine bin hier gruß gruss gez unterzeichnet ' +
      'nome cognome chiamo chiama chiamano ciao caro cara gentile saluti cordiali cliente paziente moglie marito figlio figlia madre padre fratello sorella amico amica vicino vicina collega cugino cugina fidanzato fidanzata sono firmato intestatario mittente ' +
      'nome sobrenome apelido chamo chama chamam ola oi caro cara prezado prezada abraco abracos cumprimentos cliente paciente esposa marido filho filha mae pai irmao irma amigo amiga vizinho vizinha colega primo prima namorado namorada chefe sou assinado titular remetente destinatario ' +
      'naam heet voornaam achternaam groeten imie nazwisko pozdrawiam navn hilsen namn halsningar nimi',
  ),
  addressCue: list(
    'address live lives living lived deliver delivery delivered ship shipping shipped send sent located location residence resides moved move home house billing pickup dropoff taxi cab ride uber at ' +
      'direccion vivo vive vivimos domicilio envio enviar envien entrega entregar ubicada ubicado mudado mude casa recoger recogida ' +
      'adresse habite habitons livraison livrer livrez domicile situe situee demenage envoyer envoyez domicilie ' +
      'adresse anschrift wohne wohnt wohnen wohnhaft lieferung lieferadresse liefern umgezogen rechnungsadresse abholung ' +
      'indirizzo abito abita abitiamo consegna consegnare spedire spedizione residente recapito trasferito domicilio ' +
      'endereco moro mora moramos morada entrega entregar enviar enviem mudei resido residencia retirar ' +
      'adres woon adresse bor adress osoite cim lakcim',
  ),
  particle: list(
    'de del la las los da do das dos di della dei degli du des le van von der den ter ten te zu zum zur vom af av bin ibn bint al el abu ben mac mc st san santa y e i jr sr ii iii iv',
  ),
  organisation: list(
    'inc llc ltd corp corporation company co plc group holdings partners associates sons bros brothers bank hotel inn restaurant cafe bar grill kitchen bakery pizza pizzeria bistro diner market shop store mall salon spa gym clinic hospital pharmacy school college university institute academy church museum library theater theatre cinema stadium arena airport station park center centre airlines motors insurance university dental medical fitness studio studios club festival ' +
      'sa sl sau srl spa gmbh ag kg ohg ev sas sarl eurl lda ltda me eireli nv bv oy ab as kft sp zoo ' +
      'banco restaurante tienda supermercado clinica hospital farmacia escuela colegio universidad museo teatro estadio aeropuerto estacion ' +
      'banque restaurant magasin boulangerie clinique hopital pharmacie ecole lycee universite musee gare mairie ' +
      'bank restaurant geschaft backerei klinik krankenhaus apotheke schule gymnasium universitat museum bahnhof flughafen stadtwerke sparkasse verein ' +
      'banca ristorante trattoria osteria negozio farmacia scuola liceo universita museo stazione albergo ' +
      'loja padaria farmacia escola faculdade universidade museu estacao hotel',
  ),
  place: list(
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo ' +
      'janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche ' +
      'januar februar marz mai juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
      'gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedi martedi mercoledi giovedi venerdi domenica ' +
      'janeiro fevereiro marco maio junho julho setembro outubro dezembro segunda terca quarta quinta sexta ' +
      'english spanish french german italian portuguese american british european asian african chinese japanese korean indian mexican canadian australian dutch greek turkish russian polish swedish norwegian danish finnish irish scottish swiss austrian belgian thai vietnamese brazilian argentinian colombian arabic arab hebrew jewish christian muslim catholic latin ' +
      'united states kingdom republic usa uk eu uae spain france germany italy portugal england scotland wales ireland britain america europe asia africa mexico canada australia brazil argentina colombia chile peru china japan korea india pakistan russia ukraine poland netherlands holland belgium switzerland austria sweden norway denmark finland greece turkey egypt israel iran iraq morocco nigeria kenya ghana vietnam thailand indonesia philippines singapore malaysia ' +
      'espana francia alemania italia inglaterra suiza mejico brasil estados unidos espagne allemagne italie angleterre suisse belgique bresil etats-unis royaume-uni spanien frankreich deutschland italien osterreich schweiz brasilien grossbritannien spagna germania inghilterra svizzera brasile espanha alemanha franca suica estados',
  ),
} as const;
