import type { TopicTexts } from '../../text-types.ts';
import type { DemoTopicName } from '../../topics.ts';

export const topics = {
  track_order: {
    asks: [
      "Dov'è il mio ordine {order}?",
      '[Quando arriva|Quando ricevo] il mio ordine {order} ({product})?',
      'Il tracciamento di {order} è [fermo|uguale] da {weekday}',
    ],
    answers: [
      'Il suo ordine {order} è partito dal magazzino {weekday} ed è con il corriere. [Dovrebbe arrivare tra {n} giorni.|Può seguirlo nel suo account, alla voce Ordini.]',
      'Ho controllato: {order} è in viaggio e sarà consegnato {weekday} tra le 9 e le 13.',
    ],
    follows: [
      [
        'Posso scegliere un altro giorno?',
        'Sì, dal link di tracciamento; sono disponibili i prossimi cinque giorni lavorativi.',
      ],
      [
        'E se non sono a casa?',
        "Allora lo lasciano a un vicino o al punto di ritiro più vicino, e trova un avviso con l'indirizzo.",
      ],
    ],
  },
  late_delivery: {
    asks: [
      'La consegna era prevista per {weekday} e [non è ancora arrivata|non si è visto nessuno]',
      '{order} è in ritardo di {n} giorni, [cosa è successo|come mai]?',
    ],
    answers: [
      "Mi dispiace per l'attesa. Il pacco è fermo al deposito di {city} e ora è previsto per {weekday}. [Altrimenti ne mandiamo un altro gratis.|]",
      'Ci scusiamo. {order} è ripartito stamattina e dovrebbe arrivare tra {n} giorni.',
    ],
    follows: [
      [
        'Ho diritto a qualcosa per il ritardo?',
        "Dopo tre giorni di ritardo rimborsiamo la spedizione. L'ho annotato sull'ordine.",
      ],
      [
        'Posso annullarlo allora?',
        'Sì, un ordine in ritardo si può annullare in ogni momento prima della consegna.',
      ],
    ],
  },
  damaged_item: {
    asks: [
      'Il pacco è arrivato [rotto|danneggiato], cosa faccio?',
      "Un pezzo dell'ordine {order} ({product}) ha [un graffio|una crepa]",
    ],
    answers: [
      'Mi dispiace. Carichi due foto in Ordini, Segnala un problema. [Il sostituto parte entro {n} giorni.|Può scegliere tra cambio e rimborso.]',
      'Lo segnali entro 14 giorni con una foto; il sostituto parte il giorno dopo.',
    ],
    follows: [
      [
        'Devo rimandare il pezzo rotto?',
        'Sotto i 50 euro no. I pezzi grandi li ritira chi porta il nuovo.',
      ],
      ['Ho già buttato la scatola', 'Nessun problema, basta una foto del danno.'],
    ],
  },
  cancel_order: {
    asks: [
      "Vorrei annullare l'ordine {order}",
      '[Come posso|Posso] annullare un ordine fatto {n} ore fa?',
    ],
    answers: [
      'Si può annullare finché non è preparato: Ordini, {order}, Annulla. [Il denaro torna in 3-5 giorni.|]',
      '{order} non è ancora preparato, quindi si può annullare. Lo confermi nel suo account.',
    ],
    follows: [
      ['Dice che è troppo tardi', 'Allora rifiuti il pacco, o lo renda gratis entro 30 giorni.'],
      [
        'Quando riavrò i soldi?',
        'Con la carta in 3-5 giorni lavorativi, con bonifico fino a {n} giorni in più.',
      ],
    ],
  },
  return_item: {
    asks: [
      "Come rendo l'ordine {order}?",
      '[Quanto tempo ho|Fino a quando posso] restituire un articolo ({product})?',
      'Si può rendere senza la scatola originale?',
    ],
    answers: [
      "Ha 30 giorni. In Ordini, {order}, Reso, stampi l'etichetta; [il reso è gratuito.|può consegnare il pacco in ogni ufficio.]",
      "Sì, anche senza la scatola originale se è imballato bene. L'etichetta è in Ordini.",
    ],
    follows: [
      ['Non ho una stampante', "Scelga il codice QR, l'ufficio stampa l'etichetta per lei."],
      ['Posso portarlo in negozio?', "Sì, in tutti i negozi. Serve solo il numero d'ordine."],
    ],
  },
  refund_status: {
    asks: [
      'Quando ricevo il rimborso di {order}?',
      'Ho reso tutto {n} giorni fa e [ancora nessun rimborso|non ho ricevuto niente]',
    ],
    answers: [
      'Il suo pacco è arrivato {weekday}. Il rimborso di {amount} richiede fino a cinque giorni lavorativi.',
      'Il rimborso di {order} è stato disposto {weekday}. [Le banche impiegano da uno a tre giorni.|]',
    ],
    follows: [
      [
        'Perché è meno di quanto ho pagato?',
        'La spedizione espressa non si rimborsa, il resto sì.',
      ],
      [
        'Era una vecchia carta',
        'La banca lo gira sul conto. Se dopo dieci giorni non arriva, ci scriva.',
      ],
    ],
  },
  invoice: {
    asks: ['Mi serve la fattura di {order}', 'Dove [trovo|scarico] la fattura in PDF?'],
    answers: [
      'Le fatture sono in Ordini, {order}, Documenti. [Compaiono un giorno dopo la consegna.|]',
      "Apra l'ordine e scelga Documenti; da lì si può anche inviare.",
    ],
    follows: [
      ['Manca la partita IVA', 'La inserisca in Account, Azienda; la fattura viene rifatta.'],
      ['Ho ordinato come ospite', "Usi il link nella conferma, apre l'ordine senza password."],
    ],
  },
  payment_declined: {
    asks: [
      'La carta è stata rifiutata ma ci sono abbastanza soldi',
      'Il pagamento di {order} [non va|non riesce], perché?',
    ],
    answers: [
      "Quasi sempre la banca aspetta una conferma nella sua app, che scade dopo cinque minuti. Riprovi con l'app aperta.",
      'La sua banca ha rifiutato il pagamento e non ci dice perché. [Spesso è un limite giornaliero.|Può pagare anche con bonifico.]',
    ],
    follows: [
      [
        'La banca dice che è colpa vostra',
        'Forse lo ha fermato il nostro controllo di sicurezza. Aspetti mezz’ora e paghi dal dispositivo di sempre.',
      ],
      ['Come altro posso pagare?', 'Con carta, bonifico, buono regalo, o a rate da {amount}.'],
    ],
  },
  charged_twice: {
    asks: [
      '{order} mi è stato addebitato due volte',
      'Vedo due pagamenti di {amount} ma ho [ordinato una volta sola|un solo ordine]',
    ],
    answers: [
      'Uno dei due è solo una prenotazione. Sparisce da sola entro {n} giorni.',
      'Vedo un pagamento di {amount} e uno liberato {weekday}.',
    ],
    follows: [
      [
        'Sono addebitati tutti e due',
        "Allora carichi l'estratto conto in Aiuto, Pagamenti. Un doppio addebito torna in due giorni lavorativi.",
      ],
      ['Quanto ci vuole?', 'Sette giorni al massimo, di solito meno.'],
    ],
  },
  discount_code: {
    asks: [
      'Il codice sconto {code} [non funziona|non viene accettato]',
      "Posso usare un codice dopo aver fatto l'ordine?",
    ],
    answers: [
      '{code} vale fino a fine {month} da 50 euro, [ma non per i saldi|e una volta per account].',
      'Un codice si usa solo alla cassa. Potrebbe annullare e ordinare di nuovo.',
    ],
    follows: [
      ['Ha un altro codice?', 'Iscrivendosi alla newsletter riceve il 10 per cento.'],
      [
        'Il mio carrello supera 50',
        'Gli articoli in saldo non contano; senza quelli sono {amount}.',
      ],
    ],
  },
  password_reset: {
    asks: [
      'Come reimposto la password?',
      'Ho dimenticato la password e [la mail non arriva|non ricevo la mail]',
    ],
    answers: [
      'Scelga Password dimenticata. Il link vale 30 minuti; [guardi anche nello spam.|vale solo il più recente.]',
      'Chieda un nuovo link e aspetti cinque minuti; i vecchi non valgono più.',
    ],
    follows: [
      [
        'Ancora niente',
        "Forse l'account ha un altro indirizzo. Cerchi una conferma d'ordine nella posta.",
      ],
      ['Come deve essere la nuova?', 'Almeno 12 caratteri, e nessuna delle ultime tre.'],
    ],
  },
  close_account: {
    asks: [
      'Voglio cancellare il mio account',
      'Come posso far [cancellare|eliminare] tutti i miei dati?',
    ],
    answers: [
      'In Account, Privacy, Chiudi account. I dati si cancellano dopo 14 giorni; [le fatture restano per legge.|fino ad allora può ripensarci.]',
      'Può farlo in Account, Privacy. Prima vanno conclusi gli ordini aperti.',
    ],
    follows: [
      ['Posso prima scaricare i miei dati?', 'Sì, nella stessa pagina, Esporta i miei dati.'],
      ['E la newsletter?', "Finisce con l'account."],
    ],
  },
  plan_cancel: {
    asks: [
      'Come disdico il mio abbonamento {plan}?',
      'Ho disdetto e [mi avete addebitato di nuovo|ho pagato ancora {amount}]',
    ],
    answers: [
      'In Account, Piano, Termina. Dura fino alla fine del mese pagato, [poi non si addebita nulla.|poi finisce.]',
      "Se l'ha attivato nello store delle app va disdetto lì; altrimenti in Account, Piano.",
    ],
    follows: [
      [
        'Non vedo quel pulsante',
        'Allora è stato comprato nello store del telefono: Impostazioni, Abbonamenti, Fernhill.',
      ],
      ["Mi rimborsate il resto dell'anno?", 'Dei piani annuali rendiamo i mesi interi rimasti.'],
    ],
  },
  hub_wifi: {
    asks: [
      "L'hub non si collega al wifi",
      "La luce dell'hub lampeggia [arancione|rossa] da {weekday}",
      "Come sposto l'hub su un nuovo router?",
    ],
    answers: [
      "Tenga premuto il pulsante dietro per dieci secondi finché lampeggia bianco, poi Aggiungi dispositivo. [L'hub usa solo i 2,4 GHz.|]",
      "Arancione vuol dire corrente sì, rete no. Riavvii il router e dopo due minuti l'hub.",
    ],
    follows: [
      [
        'Perdo i miei dispositivi?',
        'No, dieci secondi cancellano solo la rete; tutto resta associato.',
      ],
      [
        'Ha funzionato un po’ e poi lampeggia di nuovo',
        'Lì il segnale è debole. Provi prima accanto al router.',
      ],
    ],
  },
  thermostat: {
    asks: [
      'Come imposto un programma settimanale sul termostato?',
      'Il termostato [scalda di notte|non segue il programma] ({room})',
      'Posso copiare il programma del termostato di {weekday} sugli altri giorni?',
    ],
    answers: [
      "Apra il termostato nell'app, poi Programma, e tocchi un giorno. [Tenendo premuto si copia.|Le modifiche arrivano al termostato in un minuto.]",
      'In Programma scelga il giorno e trascini i bordi dei blocchi; senza colore il termostato tiene la temperatura eco.',
    ],
    follows: [
      [
        'Scalda ancora di notte',
        "Forse è attivo l'avvio anticipato: il termostato parte prima dell'ora. Si trova in Programma.",
      ],
      ['E durante le vacanze?', 'Con Assente resta a 16 gradi finché torna.'],
    ],
  },
  camera_offline: {
    asks: [
      'La telecamera [del giardino|della porta] è offline da {weekday}',
      'La telecamera di notte mostra tutto nero',
    ],
    answers: [
      'La luce è blu? Se no è scarica: la carichi per {n} ore.',
      "La avvicini all'hub e tocchi Ricollega. [Servono almeno due tacche.|]",
    ],
    follows: [
      [
        'La luce è blu ma resta offline',
        "La tolga dall'app e la aggiunga di nuovo; le registrazioni restano.",
      ],
      [
        'Quanto dura la batteria?',
        'Circa {n} mesi con dieci registrazioni al giorno, meno con il freddo.',
      ],
    ],
  },
  lock_battery: {
    asks: [
      'Quali batterie usa la serratura?',
      'La serratura segnala batteria scarica ma le ho [cambiate|messe nuove ieri]',
    ],
    answers: [
      'Quattro AA alcaline, non ricaricabili: la tensione è troppo bassa. [Le cambi tutte e quattro.|]',
      "La chiave funziona sempre. Con una pila da 9 volt sui contatti in basso apre anche l'app.",
    ],
    follows: [
      ['Sono alcaline', 'Allora calibri la porta: Serratura, Impostazioni, Calibra.'],
      ['Quando avvisa?', "Due settimane prima, nell'app e con una luce rossa."],
    ],
  },
  planting_advice: {
    asks: [
      'Quando si piantano {plant}?',
      'Le foglie ingialliscono ({plant}), [cosa faccio|perché]?',
    ],
    answers: [
      "Dopo l'ultima gelata, in terra sciolta, a {n}0 centimetri. [Annaffi al mattino.|Un po’ di pacciame tiene l'umidità.]",
      'Le foglie gialle vengono spesso da troppa acqua. Lasci asciugare la terra per due dita.',
    ],
    follows: [
      ['Ogni quanto annaffio?', "D'estate ogni due giorni, in primavera una volta a settimana."],
      ["Può stare fuori d'inverno?", 'Fino a meno cinque gradi, con il vaso coperto.'],
    ],
  },
  assembly: {
    asks: [
      'Al passo {n} i fori non combaciano ({product})',
      'Dove trovo le istruzioni di montaggio ({product})?',
    ],
    answers: [
      "Al passo {n} va girata l'asse: i fori piccoli verso l'alto.",
      "Tutti i manuali sono in Aiuto, Manuali; scriva il numero dell'etichetta.",
    ],
    follows: [
      ['Che attrezzo serve?', 'Un cacciavite a croce e un martello di gomma.'],
      ['Mi avanza una vite', "Ce n'è una di scorta per tipo, va bene così."],
    ],
  },
  warranty: {
    asks: [
      'Rotto dopo {n} mesi ({product}), è in garanzia?',
      'Quanto dura la garanzia dei dispositivi ({device})?',
    ],
    answers: [
      'Tre anni per i dispositivi, cinque per i mobili. [Mandi un breve video in Ordini, Garanzia.|]',
      'Sì, è coperto. Ripariamo o sostituiamo entro {n} settimane.',
    ],
    follows: [
      [
        "L'ho comprato usato",
        'La garanzia segue il prodotto; basta una copia della prima ricevuta.',
      ],
      ['Intanto ne ricevo uno?', 'Per serrature e hub sì, per il resto purtroppo no.'],
    ],
  },
  stock: {
    asks: ['Quando torna disponibile ({product})?', 'Avete questo articolo a {city} ({product})?'],
    answers: [
      'La prossima consegna è attesa a {month}. [Con Avvisami riceve un messaggio.|]',
      'A {city} oggi ne restano {n}; online è esaurito.',
    ],
    follows: [
      ["C'è qualcosa di simile?", "Della serie Nordic c'è la stessa misura in due colori."],
      ['Il negozio può tenermelo?', 'Sì, per 24 ore: scelga Ritiro e paghi lì.'],
    ],
  },
  balcony_solar: {
    asks: [
      'Posso collegare il kit solare da balcone [da solo|a una presa normale]?',
      'Quanto fa risparmiare in un anno il kit solare da balcone con {n} pannelli?',
      'Il kit solare da balcone va registrato?',
    ],
    answers: [
      "Sì, il kit solare da balcone fino a 800 watt va in una presa normale. [Prima i pannelli, poi l'inverter, per ultima la spina.|]",
      "Verso sud un kit solare da balcone dà circa {n}00 chilowattora l'anno. Nell'app è in Energia.",
    ],
    follows: [
      ['E a nord?', 'Allora conti la metà.'],
      [
        'Ci sono incentivi a {city}?',
        'Alcune città ne pagano una parte. Chieda alla sua prima di ordinare.',
      ],
    ],
  },
} as const satisfies Partial<Record<DemoTopicName, TopicTexts>>;
