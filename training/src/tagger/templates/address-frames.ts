import type { TrainedLanguage } from '../gazetteers.ts';

/** What stands around addresses, to be put together at random. */
export type AddressFrames = {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Between two addresses. */
  readonly between: readonly string[];
};

const list = (pieces: string) => pieces.split('|');

export const addressFrames: Readonly<Record<TrainedLanguage, AddressFrames>> = {
  en: {
    before: list(
      "|I live at |we live on |he lives in |she still lives at |we moved to |moving to |moving from |I work at |the party is at |meet us at |see you at |I am at |I'm waiting at |come to |go to |drive to |take me to |take a left at |walk to |navigate to |navigate home, |the nearest shop to |weather near |send flowers to |send the invoice to |send it to |ship to |ship 2 boxes to |please mail the card to |forward my mail to |deliver to {full}, |delivered to |left at |dropped off at |picked up from |pick up at |collect from |returned from |return to {org}, |my address: |address: |Address - |new address |old address was |the address should be |the correct address is |wrong address, it is |not {city} but |billing: |shipping: |shipping address is |delivery address = |home: |work: |location: |venue: |Where: |at: |To: |From: |house for rent at |apartment at |flat at |office at |our office, |our warehouse is at |the shop at |the store on |the building at |a fire at |an accident at |a burglary at |outage at |no power at |no water at |leak at |meter reading for |internet for |electricity bill for |deed of |title to |mortgage on |inspection of |tenant at |neighbours at |owner of |resident of |residing at |registered at |domiciled at |incorporated at |headquartered at |{org} is located at |{org}, |{org} at |{full} of |{full}, |{full}\n|{full} - |Mr {last}, |{title} {full}\n|{title} {full} |{title} {last} |c/o {full}, |attn {full}\n|{phone}\n|{job}\n|{email}, |{org}\n|Hi, |ok so |it is |it's |its |we are |is it |is |was |yes, |sure: |user: |order {order}: |# {order} to |{date}, |on {day} at |by {time} at ",
    ),
    after: list(
      '|\nMobile: {phone}|\nCell {phone}|\nOffice: {phone}\nFax: {phone}|\n{phone} office\n{phone} fax|\n{phone}-Home|\nTel: {phone}\nEmail: {email}|\nE-mail: {email}|\nWebsite: {org}|\nCustomer no. {order}|\nDate: {date}|\nTotal: {money}|\nCountry: {country}|\nName: {full}||||.|.|.|!|?|, please|, thanks| please| thanks| and I need help| and the key is under the mat| because we moved| but nobody was home| but the driver went elsewhere| is my home| is where I live| is my new address| is wrong| is correct| is closed| has no power| is for sale| is being renovated| was robbed| was sold in {year}| until {year}| since {year}| for {whole} years| on {day}| at {time}| by {time}| by {date}| before {day}| tomorrow| today| tonight| next week| again| instead| if possible| asap| with {first}| where {first} lives| with my wife {first}| for {full}| near {place}| across from {org}| behind {org}| next to the bank|, next to {org}|, phone {phone}|, tel {phone}|\n{phone}|\n{email}|\nPhone: {phone}|\nThanks,\n{first}|\n\n{full}|; {phone}| ({phone})| - {phone}|, {date}|, {time}| costs {money}| rent is {money}| street| St.| in the afternoon| when you arrive| and call me| and ring the bell| and ask for {first}| then go home| to {city}| from {city}| about {money}| to see {title} {last}| so I can pay| which is near {place}',
    ),
    between: list(
      ' and | or | to | not |; | and then | then |\n|, and | but I live at | instead of | -> | until ',
    ),
  },
  es: {
    before: list(
      '|vivo en |vivimos en |ella vive en |nos mudamos a |me mudé a |trabajo en |la fiesta es en |quedamos en |estoy en |ven a |ve a |llévame a |cómo llego a |envíen flores a |manda la factura a |envía el pedido a |enviar a |entregar a {full}, |lo dejaron en |recoger en |recogida: |devolver a {org}, |mi dirección: |dirección: |Dirección - |nueva dirección |la dirección correcta es |no es {city}, es |facturación: |envío: |casa: |trabajo: |lugar: |se alquila piso en |apartamento en |la oficina de |nuestro almacén está en |la tienda de |el edificio de |un incendio en |un accidente en |no hay luz en |una fuga en |internet en |el recibo de la luz de |hipoteca de |inquilino de |vecino de |con domicilio en |residente en |domiciliado en |{org} está en |{org}, |{full}, |{full}\n|Sr. {last}, |{title} {full}\n|{title} {full} |{title} {last} |a/a {full}\n|{phone}\n|{job}\n|{org}\n|Hola, |es |está en |sí, |usuario: |pedido {order}: |el {day} en |a las {time} en ',
    ),
    after: list(
      '|\nMóvil: {phone}|\nTel. {phone}\nFax {phone}|\nCorreo: {email}|\nFecha: {date}|\nCliente n.º {order}||||.|.|.|!|?|, por favor|, gracias| por favor| y necesito ayuda| y la llave está debajo| porque nos mudamos| pero no había nadie| es mi casa| es mi nueva dirección| está mal| está cerrado| no tiene luz| se vende| está en obras| fue vendido en {year}| hasta {year}| desde {year}| el {day}| a las {time}| antes del {date}| mañana| hoy| otra vez| con {first}| donde vive {first}| para {full}| cerca de {place}| al lado del banco|, teléfono {phone}|, tel. {phone}|\n{phone}|\n{email}|\nTeléfono: {phone}|\nGracias,\n{first}|\n\n{full}|; {phone}| ({phone})|, {date}| cuesta {money}| solicita la baja| y llámame| y pregunta por {first}| hasta {city}| por {money}',
    ),
    between: list(' y | o | a | hasta | no |; |\n| pero vivo en | en vez de '),
  },
  fr: {
    before: list(
      "|j'habite |j'habite au |nous habitons |elle habite |on a déménagé au |je travaille au |la fête est au |rendez-vous au |je suis au |viens au |va au |emmène-moi au |comment aller au |envoyez des fleurs au |envoyez la facture au |livrer au |livrer à {full}, |déposé au |à récupérer au |retour à {org}, |mon adresse : |adresse : |Adresse - |nouvelle adresse |la bonne adresse est |pas {city} mais |facturation : |livraison : |maison : |travail : |lieu : |appartement à louer |le bureau du |notre entrepôt est au |le magasin du |l'immeuble du |un incendie au |un accident |panne au |fuite au |internet au |la facture du |locataire du |voisin du |demeurant |domicilié |résidant au |{org} se trouve |{org}, |{full}, |{full}\n|M. {last}, |{title} {full}\n|{title} {full} |{title} {last} |à l'attention de {full}\n|{phone}\n|{job}\n|{org}\n|Bonjour, |c'est |c'est au |oui, |utilisateur : |commande {order} : |{day} au |à {time} au ",
    ),
    after: list(
      "|\nMobile : {phone}|\nTél. : {phone}\nFax : {phone}|\nCourriel : {email}|\nDate : {date}|\nClient n° {order}||||.|.|.| !| ?|, s'il vous plaît|, merci| merci| et j'ai besoin d'aide| et la clé est sous le paillasson| parce qu'on a déménagé| mais il n'y avait personne| c'est chez moi| est ma nouvelle adresse| n'est pas la bonne| est fermé| n'a plus de courant| est à vendre| est en travaux| a été vendu en {year}| jusqu'en {year}| depuis {year}| {day}| à {time}| avant le {date}| le {date}| demain| aujourd'hui| encore| avec {first}| où habite {first}| pour {full}| près de {place}| à côté de la banque|, téléphone {phone}|, tél. {phone}|\n{phone}|\n{email}|\nTéléphone : {phone}|\nMerci,\n{first}|\n\n{full}|; {phone}| ({phone})|, {date}| coûte {money}| et appelez-moi| et demandez {first}| jusqu'à {city}| pour {money}",
    ),
    between: list(" et | ou | à | au | jusqu'au | et non |; |\n| mais j'habite | au lieu du "),
  },
  de: {
    before: list(
      '|ich wohne in der |wir wohnen |sie wohnt |er wohnt in der |wir sind umgezogen in die |ich arbeite in der |die Feier ist in der |Treffpunkt |wir treffen uns |ich bin in der |komm in die |fahr zur |bring mich zur |wie komme ich zur |Blumen an |die Rechnung an |Lieferung an |liefern an {full}, |abgegeben in der |Abholung: |zurück an {org}, |meine Adresse: |Adresse: |Anschrift - |neue Adresse |die richtige Adresse ist |nicht {city}, sondern |Rechnung an: |Lieferadresse: |Zuhause: |Arbeit: |Ort: |Wohnung zu vermieten, |die Wohnung |das Büro |unser Lager ist in der |der Laden in der |das Haus |ein Brand in der |ein Unfall in der |Stromausfall |Wasserschaden |Internet für |Zählerstand für |Mieter der |Nachbar aus der |Mietvertrag über |wohnhaft |gemeldet |{org} sitzt in der |{org}, |{full}, |{full}\n|Herrn {last}, |{title} {full}\n|{title} {full} |{title} {last} |z. Hd. {full}\n|{phone}\n|{job}\n|{org}\n|Hallo, |das ist |es ist |ja, |Nutzer: |Bestellung {order}: |am {day} in der |um {time} in der ',
    ),
    after: list(
      '|\nMobil: {phone}|\nTel.: {phone}\nFax: {phone}|\nE-Mail: {email}|\nDatum: {date}|\nKundennummer {order}||||.|.|.|!|?|, bitte|, danke| bitte| danke| und brauche Hilfe| und der Schlüssel liegt unter der Matte| weil wir umgezogen sind| aber niemand war da| ist meine neue Adresse| ist falsch| ist geschlossen| hat keinen Strom| wird verkauft| wird renoviert| wurde {year} verkauft| bis {year}| seit {year}| am {day}| um {time} Uhr| vor dem {date}| morgen| heute| noch einmal| mit {first}| wo {first} wohnt| für {full}| beim {place}| neben der Bank|, Telefon {phone}|, Tel. {phone}|\n{phone}|\n{email}|\nTelefon: {phone}|\nDanke,\n{first}|\n\n{full}|; {phone}| ({phone})|, {date}| kostet {money}| geliefert| kam zurück| gewohnt| ab| an| liefern| schicken| zwischen {full} und {full}| und rufen Sie mich an| und fragen Sie nach {first}| nach {city}| für {money}| erklärt',
    ),
    between: list(' und | oder | zur | zum | nach | nicht |; |\n|, ich wohne aber | statt | bis '),
  },
  it: {
    before: list(
      "|abito in |abitiamo in |lei abita in |ci siamo trasferiti in |lavoro in |la festa è in |ci vediamo in |sono in |vieni in |vai in |portami in |come arrivo in |mandate i fiori in |spedite la fattura a |consegnare a {full}, |lasciato in |ritiro: |restituire a {org}, |il mio indirizzo: |indirizzo: |Indirizzo - |nuovo indirizzo |l'indirizzo giusto è |non {city} ma |fatturazione: |spedizione: |casa: |lavoro: |luogo: |affittasi appartamento in |l'appartamento in |l'ufficio di |il nostro magazzino è in |il negozio di |il palazzo di |un incendio in |un incidente in |non c'è luce in |una perdita in |internet in |la bolletta di |inquilino di |vicino di |residente in |domiciliato in |con sede in |{org} si trova in |{org}, |{full}, |{full}\n|Sig. {last}, |{title} {full}\n|{title} {full} |{title} {last} |alla c.a. di {full}\n|{phone}\n|{job}\n|{org}\n|Ciao, |è |sì, |utente: |ordine {order}: |{day} in |alle {time} in ",
    ),
    after: list(
      "|\nCellulare: {phone}|\nTel. {phone}\nFax {phone}|\nEmail: {email}|\nData: {date}|\nCliente n. {order}||||.|.|.|!|?|, per favore|, grazie| grazie| e ho bisogno di aiuto| e la chiave è sotto lo zerbino| perché ci siamo trasferiti| ma non c'era nessuno| è casa mia| è il mio nuovo indirizzo| è sbagliato| è chiuso| è senza luce| è in vendita| è in ristrutturazione| è stato venduto nel {year}| fino al {year}| dal {year}| {day}| alle {time}| entro il {date}| domani| oggi| di nuovo| con {first}| dove abita {first}| per {full}| vicino a {place}| accanto alla banca|, telefono {phone}|, tel. {phone}|\n{phone}|\n{email}|\nTelefono: {phone}|\nGrazie,\n{first}|\n\n{full}|; {phone}| ({phone})|, {date}| costa {money}| e chiamatemi| e chiedete di {first}| fino a {city}| per {money}",
    ),
    between: list(' e | o | a | fino a | e non |; |\n| ma abito in | invece di '),
  },
  pt: {
    before: list(
      '|moro na |moramos na |ela mora na |vivo na |mudámos para a |me mudei para a |trabalho na |a festa é na |nos vemos na |estou na |vem para a |vá para a |me leva até a |como chego na |mandem flores para a |mandem a fatura para a |entregar a {full}, |deixaram na |retirar na |devolver a {org}, |meu endereço: |endereço: |Morada - |nova morada |o endereço certo é |não é {city}, é |cobrança: |entrega: |casa: |trabalho: |local: |aluga-se apartamento na |o apartamento da |o escritório da |nosso depósito fica na |a loja da |o prédio da |um incêndio na |um acidente na |falta luz na |vazamento na |internet na |a conta de luz da |inquilino da |vizinho da |residente na |domiciliado na |com sede na |{org} fica na |{org}, |{full}, |{full}\n|Sr. {last}, |{title} {full}\n|{title} {full} |{title} {last} |a/c {full}\n|{phone}\n|{job}\n|{org}\n|Olá, |é |sim, |usuário: |pedido {order}: |{day} na |às {time} na ',
    ),
    after: list(
      '|\nCelular: {phone}|\nTel.: {phone}\nFax: {phone}|\nE-mail: {email}|\nData: {date}|\nCliente n.º {order}||||.|.|.|!|?|, por favor|, obrigado| obrigada| e preciso de ajuda| e a chave está debaixo do tapete| porque nos mudamos| mas não havia ninguém| é a minha casa| é o meu novo endereço| está errado| está fechado| está sem luz| está à venda| está em obras| foi vendido em {year}| até {year}| desde {year}| {day}| às {time}| até {date}| amanhã| hoje| de novo| com {first}| onde mora {first}| para {full}| perto de {place}| ao lado do banco|, telefone {phone}|, tel. {phone}|\n{phone}|\n{email}|\nTelefone: {phone}|\nObrigado,\n{first}|\n\n{full}|; {phone}| ({phone})|, {date}| custa {money}| e me liguem| e chamem {first}| até {city}| por {money}',
    ),
    between: list(' e | ou | a | até | e não |; |\n| mas moro na | em vez de '),
  },
};
