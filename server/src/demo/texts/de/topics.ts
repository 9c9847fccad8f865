import type { TopicTexts } from '../../text-types.ts';
import type { DemoTopicName } from '../../topics.ts';

export const topics = {
  track_order: {
    asks: [
      'Wo ist meine Bestellung {order}?',
      '[Wann kommt|Wann erhalte ich] meine Bestellung {order} ({product})?',
      'Die Sendungsverfolgung von {order} hat sich seit {weekday} nicht [geändert|bewegt]',
    ],
    answers: [
      'Ihre Bestellung {order} hat unser Lager am {weekday} verlassen und ist beim Paketdienst. [Sie sollte in {n} Tagen bei Ihnen sein.|Den Stand sehen Sie in Ihrem Konto unter Bestellungen.]',
      'Ich habe nachgesehen: {order} ist unterwegs und wird am {weekday} zwischen 9 und 13 Uhr zugestellt.',
    ],
    follows: [
      [
        'Kann ich einen anderen Tag wählen?',
        'Ja, über den Link zur Sendungsverfolgung; angeboten werden die nächsten fünf Werktage.',
      ],
      [
        'Und wenn ich nicht zu Hause bin?',
        'Dann geht das Paket zu einem Nachbarn oder in die nächste Filiale, und Sie finden eine Karte mit der Adresse.',
      ],
    ],
  },
  late_delivery: {
    asks: [
      'Meine Lieferung sollte am {weekday} kommen und ist [immer noch nicht da|bis heute nicht da]',
      '{order} ist {n} Tage zu spät, [was ist passiert|woran liegt das]?',
    ],
    answers: [
      'Es tut mir leid, dass Sie warten. Das Paket liegt im Depot in {city} und soll am {weekday} ankommen. [Sonst schicken wir kostenlos Ersatz.|]',
      'Entschuldigung dafür. {order} wurde heute früh neu verladen und sollte in {n} Tagen bei Ihnen sein.',
    ],
    follows: [
      [
        'Bekomme ich etwas für die Verspätung?',
        'Ab drei Tagen Verspätung erstatten wir die Versandkosten. Ich habe es bei der Bestellung vermerkt.',
      ],
      [
        'Kann ich dann stornieren?',
        'Ja, eine verspätete Bestellung können Sie jederzeit vor der Zustellung stornieren.',
      ],
    ],
  },
  damaged_item: {
    asks: [
      'Mein Paket kam [beschädigt|kaputt] an, was soll ich tun?',
      'Aus Bestellung {order} hat ein Teil ({product}) einen [Kratzer|Riss]',
    ],
    answers: [
      'Das tut mir leid. Bitte laden Sie unter Bestellungen, Problem melden, zwei Fotos hoch. [Der Ersatz geht dann innerhalb von {n} Tagen raus.|Sie können Ersatz oder Erstattung wählen.]',
      'Bitte melden Sie es innerhalb von 14 Tagen mit einem Foto; der Ersatz wird am nächsten Tag verschickt.',
    ],
    follows: [
      [
        'Muss ich das kaputte Teil zurückschicken?',
        'Unter 50 Euro nicht. Größere Stücke nimmt der Fahrer mit, wenn er das neue bringt.',
      ],
      ['Den Karton habe ich schon weggeworfen', 'Kein Problem, ein Foto des Schadens reicht.'],
    ],
  },
  cancel_order: {
    asks: [
      'Ich möchte die Bestellung {order} stornieren',
      '[Wie kann ich|Kann ich] eine Bestellung von heute Morgen noch stornieren?',
    ],
    answers: [
      'Stornieren können Sie, solange nicht gepackt ist: Bestellungen, {order}, Stornieren. [Das Geld ist in 3 bis 5 Tagen zurück.|]',
      '{order} ist noch nicht gepackt, eine Stornierung ist also möglich. Bitte bestätigen Sie sie in Ihrem Konto.',
    ],
    follows: [
      [
        'Da steht, es sei zu spät',
        'Dann nehmen Sie das Paket einfach nicht an oder schicken es innerhalb von 30 Tagen kostenlos zurück.',
      ],
      [
        'Wann ist mein Geld wieder da?',
        'Bei Karten in 3 bis 5 Werktagen, bei Überweisungen bis zu {n} Tage später.',
      ],
    ],
  },
  return_item: {
    asks: [
      'Wie kann ich {order} zurückschicken?',
      '[Wie lange|Bis wann] kann ich etwas zurückgeben ({product})?',
      'Geht eine Rücksendung auch ohne Originalkarton?',
    ],
    answers: [
      'Sie haben 30 Tage. Unter Bestellungen, {order}, Rücksendung drucken Sie das Etikett; [die Rücksendung ist kostenlos.|abgeben können Sie das Paket in jeder Filiale.]',
      'Ja, auch ohne Originalkarton, wenn alles gut verpackt ist. Das Etikett finden Sie unter Bestellungen.',
    ],
    follows: [
      [
        'Ich habe keinen Drucker',
        'Dann wählen Sie den QR-Code, die Filiale druckt das Etikett für Sie.',
      ],
      [
        'Kann ich es im Laden abgeben?',
        'Ja, jede Filiale nimmt Rückgaben an. Sie brauchen nur die Bestellnummer.',
      ],
    ],
  },
  refund_status: {
    asks: [
      'Wann bekomme ich mein Geld für {order} zurück?',
      'Ich habe vor {n} Tagen alles zurückgeschickt und [noch keine Erstattung|noch kein Geld] bekommen',
    ],
    answers: [
      'Ihr Paket ist am {weekday} bei uns eingegangen. Die Erstattung von {amount} dauert bis zu fünf Werktage.',
      'Die Erstattung für {order} wurde am {weekday} angewiesen. [Banken brauchen ein bis drei Tage.|]',
    ],
    follows: [
      [
        'Warum ist es weniger, als ich bezahlt habe?',
        'Die Gebühr für Express wird nicht erstattet, alles andere schon.',
      ],
      [
        'Das ging auf eine alte Karte',
        'Die Bank leitet es auf Ihr Konto weiter. Wenn nach zehn Tagen nichts da ist, melden Sie sich bitte.',
      ],
    ],
  },
  invoice: {
    asks: ['Ich brauche eine Rechnung für {order}', 'Wo [finde|bekomme] ich die Rechnung als PDF?'],
    answers: [
      'Rechnungen liegen unter Bestellungen, {order}, Dokumente. [Sie erscheinen einen Tag nach der Lieferung.|]',
      'Öffnen Sie die Bestellung und wählen Sie Dokumente; von dort lässt sich die Rechnung auch verschicken.',
    ],
    follows: [
      [
        'Die Umsatzsteuernummer fehlt',
        'Tragen Sie sie unter Konto, Firma ein; die Rechnung wird dann neu erstellt.',
      ],
      [
        'Ich habe als Gast bestellt',
        'Dann nutzen Sie den Link in der Bestätigung, er öffnet die Bestellung ohne Passwort.',
      ],
    ],
  },
  payment_declined: {
    asks: [
      'Meine Karte wurde abgelehnt, obwohl genug Geld darauf ist',
      'Die Zahlung für {order} [schlägt fehl|geht nicht], warum?',
    ],
    answers: [
      'Meist wartet die Bank auf eine Bestätigung in ihrer App, die nach fünf Minuten verfällt. Versuchen Sie es noch einmal mit offener App.',
      'Ihre Bank hat die Zahlung abgelehnt, den Grund nennt sie uns nicht. [Oft ist es ein Tageslimit.|Sie können auch überweisen.]',
    ],
    follows: [
      [
        'Meine Bank sagt, es liegt an Ihnen',
        'Dann hat vielleicht unsere Sicherheitsprüfung angeschlagen. Warten Sie eine halbe Stunde und zahlen Sie vom gewohnten Gerät.',
      ],
      [
        'Wie kann ich sonst bezahlen?',
        'Mit Karte, Überweisung, Gutschein oder ab {amount} in Raten.',
      ],
    ],
  },
  charged_twice: {
    asks: [
      '{order} wurde mir doppelt abgebucht',
      'Auf meinem Konto stehen zwei Zahlungen über {amount}, ich habe [aber nur einmal bestellt|nur eine Bestellung]',
    ],
    answers: [
      'Eine davon ist nur eine Vormerkung. Sie verschwindet [innerhalb von {n} Tagen|in den nächsten Tagen] von selbst.',
      'Ich sehe eine gebuchte Zahlung über {amount} und eine, die am {weekday} freigegeben wurde.',
    ],
    follows: [
      [
        'Beide sind gebucht, nicht vorgemerkt',
        'Dann laden Sie bitte den Kontoauszug unter Hilfe, Zahlungen hoch. Doppelte Zahlungen gehen in zwei Werktagen zurück.',
      ],
      ['Wie lange dauert das?', 'Höchstens sieben Tage, meistens weniger.'],
    ],
  },
  discount_code: {
    asks: [
      'Der Gutscheincode {code} [funktioniert nicht|wird nicht angenommen]',
      'Kann ich einen Rabattcode nachträglich einlösen?',
    ],
    answers: [
      '{code} gilt bis Ende {month} ab 50 Euro Bestellwert, [aber nicht für reduzierte Ware|und nur einmal je Konto].',
      'Ein Code lässt sich nur an der Kasse einlösen. Sie könnten stornieren und neu bestellen.',
    ],
    follows: [
      [
        'Haben Sie einen anderen Code?',
        'Mit der Anmeldung zum Newsletter erhalten Sie 10 Prozent auf die nächste Bestellung.',
      ],
      [
        'Mein Warenkorb liegt über 50',
        'Reduzierte Artikel zählen dabei nicht mit; ohne sie sind es {amount}.',
      ],
    ],
  },
  password_reset: {
    asks: [
      'Wie kann ich mein Passwort zurücksetzen?',
      'Ich habe mein Passwort vergessen und [die Mail kommt nicht an|bekomme keine Mail]',
    ],
    answers: [
      'Wählen Sie auf der Anmeldeseite Passwort vergessen. Der Link gilt 30 Minuten; [sehen Sie auch im Spam-Ordner nach.|nur der neueste funktioniert.]',
      'Fordern Sie bitte einen neuen Link an und warten Sie fünf Minuten; ältere Links sind ungültig.',
    ],
    follows: [
      [
        'Immer noch keine Mail',
        'Vielleicht gehört das Konto zu einer anderen Adresse. Suchen Sie in Ihrem Postfach nach einer Bestellbestätigung.',
      ],
      ['Wie muss das neue aussehen?', 'Mindestens 12 Zeichen, und keines der letzten drei.'],
    ],
  },
  close_account: {
    asks: [
      'Ich möchte mein Konto löschen',
      'Wie kann ich alle meine Daten [löschen|entfernen] lassen?',
    ],
    answers: [
      'Unter Konto, Datenschutz, Konto schließen. Nach 14 Tagen sind die Daten gelöscht, [Rechnungen müssen wir zehn Jahre aufbewahren.|bis dahin können Sie es sich anders überlegen.]',
      'Das geht selbst unter Konto, Datenschutz. Offene Bestellungen müssen vorher abgeschlossen sein.',
    ],
    follows: [
      [
        'Kann ich meine Daten vorher herunterladen?',
        'Ja, auf derselben Seite unter Daten exportieren.',
      ],
      ['Und der Newsletter?', 'Der endet mit dem Konto.'],
    ],
  },
  plan_cancel: {
    asks: [
      'Wie kündige ich mein {plan}-Abo?',
      'Ich habe gekündigt und [trotzdem wurde wieder abgebucht|wieder {amount} bezahlt]',
    ],
    answers: [
      'Unter Konto, Tarif, Tarif beenden. Er läuft bis zum Ende des bezahlten Monats, [danach wird nichts mehr abgebucht.|]',
      'Wenn Sie im App Store abgeschlossen haben, müssen Sie dort kündigen; sonst unter Konto, Tarif.',
    ],
    follows: [
      [
        'Diesen Knopf gibt es bei mir nicht',
        'Dann wurde der Tarif über den App Store gekauft: Einstellungen, Abos, Fernhill.',
      ],
      [
        'Bekomme ich den Rest des Jahres zurück?',
        'Bei Jahrestarifen erstatten wir die vollen Monate, die übrig sind.',
      ],
    ],
  },
  hub_wifi: {
    asks: [
      'Der Hub verbindet sich nicht mit dem WLAN',
      'Das Licht am Hub blinkt seit {weekday} [orange|rot]',
      'Wie richte ich den Hub an einem neuen Router ein?',
    ],
    answers: [
      'Halten Sie die Taste hinten zehn Sekunden, bis es weiß blinkt, und wählen Sie dann Gerät hinzufügen. [Der Hub nutzt nur 2,4 GHz.|]',
      'Orange heißt: Strom ja, Netz nein. Starten Sie erst den Router neu und nach zwei Minuten den Hub.',
    ],
    follows: [
      [
        'Gehen dabei meine Geräte verloren?',
        'Nein, zehn Sekunden löschen nur das Netz, alle Geräte bleiben verbunden.',
      ],
      [
        'Jetzt ging es kurz, und dann blinkte er wieder',
        'Dann ist das Signal dort zu schwach. Probieren Sie es zuerst neben dem Router.',
      ],
    ],
  },
  thermostat: {
    asks: [
      'Wie stelle ich am Thermostat einen Wochenplan ein?',
      'Das Thermostat im {room} [heizt nachts|hält sich nicht an den Zeitplan]',
      'Kann ich den Zeitplan des Thermostats von {weekday} auf andere Tage kopieren?',
    ],
    answers: [
      'Öffnen Sie das Thermostat in der App, dann Zeitplan, und tippen Sie auf einen Tag. [Lange drücken kopiert ihn auf andere Tage.|Änderungen sind nach einer Minute am Thermostat.]',
      'Unter Zeitplan wählen Sie den Tag und ziehen die Ränder der Blöcke; ohne Farbe gilt am Thermostat die Spartemperatur.',
    ],
    follows: [
      [
        'Es heizt nachts immer noch',
        'Vielleicht ist der frühe Start an: das Thermostat beginnt dann vor der eingestellten Zeit. Er steht unter Zeitplan.',
      ],
      ['Und im Urlaub?', 'Mit Abwesend bleibt es bei 16 Grad, bis Sie zurück sind.'],
    ],
  },
  camera_offline: {
    asks: [
      'Die Kamera [im Garten|an der Tür] ist seit {weekday} offline',
      'Die Kamera zeigt nachts nur ein schwarzes Bild',
    ],
    answers: [
      'Leuchtet sie blau? Wenn nicht, hat sie keinen Strom: bitte {n} Stunden laden.',
      'Gehen Sie mit der Kamera zum Hub und tippen Sie auf Neu verbinden. [Zwei Balken müssen es mindestens sein.|]',
    ],
    follows: [
      [
        'Sie leuchtet blau und bleibt offline',
        'Entfernen Sie sie in der App und fügen Sie sie neu hinzu; alte Aufnahmen bleiben.',
      ],
      ['Wie lange hält der Akku?', 'Etwa {n} Monate bei zehn Aufnahmen am Tag, bei Kälte kürzer.'],
    ],
  },
  lock_battery: {
    asks: [
      'Welche Batterien braucht das Türschloss?',
      'Das Schloss meldet schwache Batterien, obwohl sie [neu|gerade gewechselt] sind',
    ],
    answers: [
      'Vier AA, Alkali, keine Akkus: deren Spannung ist zu niedrig. [Bitte immer alle vier wechseln.|]',
      'Der Schlüssel geht immer. Auch ein 9-Volt-Block an den Kontakten unten hilft, dann öffnet die App.',
    ],
    follows: [
      [
        'Es sind Alkali-Batterien',
        'Dann kalibrieren Sie die Tür einmal: Schloss, Einstellungen, Kalibrieren.',
      ],
      ['Wie früh warnt es?', 'Zwei Wochen vorher, in der App und mit rotem Licht.'],
    ],
  },
  planting_advice: {
    asks: [
      'Wann pflanze ich {plant}?',
      'Die Blätter werden gelb ({plant}), [was kann ich tun|woran liegt das]?',
    ],
    answers: [
      'Nach dem letzten Frost, in lockere Erde, mit {n}0 Zentimetern Abstand. [Gießen Sie morgens.|Etwas Mulch hält die Erde feucht.]',
      'Gelbe Blätter kommen meist von zu viel Wasser. Lassen Sie die Erde zwei Finger tief trocknen.',
    ],
    follows: [
      ['Wie oft soll ich gießen?', 'Im Sommer jeden zweiten Tag, im Frühling einmal in der Woche.'],
      ['Kann das im Winter draußen bleiben?', 'Bis minus fünf Grad, wenn der Topf eingepackt ist.'],
    ],
  },
  assembly: {
    asks: [
      'Bei Schritt {n} passen die Löcher nicht ({product})',
      'Wo finde ich die Aufbauanleitung ({product})?',
    ],
    answers: [
      'In Schritt {n} muss das Brett gedreht werden: kleine Löcher nach oben.',
      'Alle Anleitungen stehen unter Hilfe, Anleitungen; geben Sie die Nummer vom Etikett ein.',
    ],
    follows: [
      ['Welches Werkzeug brauche ich?', 'Einen Kreuzschraubendreher und einen Gummihammer.'],
      ['Eine Schraube ist übrig', 'Von jeder Sorte liegt eine zur Reserve bei, das stimmt so.'],
    ],
  },
  warranty: {
    asks: [
      'Nach {n} Monaten kaputt ({product}), ist das Garantie?',
      'Wie lange habe ich Garantie auf Geräte ({device})?',
    ],
    answers: [
      'Geräte haben drei Jahre, Möbel fünf. [Schicken Sie ein kurzes Video unter Bestellungen, Garantie.|]',
      'Ja, das ist abgedeckt. Wir reparieren oder ersetzen innerhalb von {n} Wochen.',
    ],
    follows: [
      [
        'Ich habe es gebraucht gekauft',
        'Die Garantie gehört zum Gerät, eine Kopie der ersten Rechnung reicht.',
      ],
      ['Bekomme ich solange Ersatz?', 'Für Schlösser und Hubs ja, für andere Geräte leider nicht.'],
    ],
  },
  stock: {
    asks: ['Wann ist das wieder da ({product})?', 'Gibt es {product} in der Filiale in {city}?'],
    answers: [
      'Die nächste Lieferung erwarten wir im {month}. [Mit Erinnern bekommen Sie eine Nachricht.|]',
      'In {city} sind heute noch {n} Stück da, online ist alles ausverkauft.',
    ],
    follows: [
      ['Gibt es etwas Ähnliches?', 'Aus der Serie Nordic gibt es dieselbe Größe in zwei Farben.'],
      [
        'Kann die Filiale es zurücklegen?',
        'Ja, für 24 Stunden: Abholen wählen und im Laden bezahlen.',
      ],
    ],
  },
  balcony_solar: {
    asks: [
      'Darf ich das Balkonkraftwerk [selbst anschließen|an eine normale Steckdose anschließen]?',
      'Wie viel spart das Balkonkraftwerk mit {n} Modulen im Jahr?',
      'Muss ich das Balkonkraftwerk anmelden?',
    ],
    answers: [
      'Ja, ein Balkonkraftwerk bis 800 Watt kommt in eine normale Steckdose. [Erst die Module, dann der Wechselrichter, zuletzt der Stecker.|]',
      'Nach Süden bringt ein Balkonkraftwerk etwa {n}00 Kilowattstunden im Jahr. In der App steht es unter Energie.',
    ],
    follows: [
      ['Und auf der Nordseite?', 'Dann rechnen Sie mit der Hälfte.'],
      [
        'Gibt es in {city} eine Förderung?',
        'Manche Städte zahlen etwas dazu. Bitte fragen Sie vor der Bestellung bei Ihrer nach.',
      ],
    ],
  },
} as const satisfies Partial<Record<DemoTopicName, TopicTexts>>;
