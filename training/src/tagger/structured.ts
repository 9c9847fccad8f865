import { type PiiKind, piiKinds, type Span } from '../../../server/src/enrichment/pii/kinds.ts';
import { type TrainedLanguage, trainedLanguages } from './gazetteers.ts';
import { filledTokens, type MarkedText, markedText } from './marked-text.ts';
import type { Random } from './random.ts';
import { structuredCases } from './structured-cases.ts';
import { createStructuredValues } from './structured-values.ts';

type Kind = Exclude<PiiKind, 'PERSON' | 'ADDRESS'>;

/** What people write around such values; `@` is the value. Where a sentence has no `@`, nothing may be found. */
const SENTENCES: Readonly<
  Record<TrainedLanguage, Readonly<Record<Kind | 'none', readonly string[]>>>
> = {
  en: {
    EMAIL: [
      'You can reach my assistant via @ until noon.',
      '@ bounced twice, any idea?',
      'cc: @; and nobody else',
    ],
    PHONE: [
      'give me a ring on @ after lunch',
      'My cell is @, please do not text.',
      'Phone: @',
      'I can be reached at @ all day',
    ],
    CREDIT_CARD: [
      'the card ending wrong is @ and it was declined',
      'Use @ for the deposit.',
      'Visa no. @ exp 09/28',
    ],
    IBAN: ['wire it to @ by Friday', 'Beneficiary account: @'],
    SSN: ['For the W-9: SSN @', 'my social is @ if you need it'],
    IP: ['login attempt from @ was blocked', 'ssh into @ fails', 'Client IP=@, status 403'],
    URL_WITH_CREDENTIALS: ['connection string is @ and it times out', 'export DB=@'],
    SECRET: [
      'I pasted @ into the repo by mistake',
      'curl -H "Authorization: Bearer @"',
      'OPENAI_KEY=@',
    ],
    DATE_OF_BIRTH: [
      'DOB: @',
      'I was born on @ in a small town',
      'Date of birth @ as in my passport',
      'her birthday is @',
    ],
    none: [
      'Order 4502938475 shipped on 12/03/2024 for $1,299.00.',
      'We sold 1 200 300 units in 2023, up 12.5 %.',
      'see RFC 2616 section 14.9 and release 10.4.2.1',
      'Ticket #8847-223 was closed at 10:45',
      'my password is wrong again',
      'the meeting is on March 3, 2025',
    ],
  },
  es: {
    EMAIL: ['Escríbanme a @ antes de las doce.', 'el correo @ rebota'],
    PHONE: [
      'llámame al @ por la tarde',
      'Mi móvil es @, sin mensajes.',
      'Teléfono: @',
      'Pueden localizarme en el teléfono @',
    ],
    CREDIT_CARD: ['la tarjeta @ fue rechazada', 'Cobren la fianza en @.'],
    IBAN: ['hagan la transferencia a @ antes del viernes', 'Cuenta del beneficiario: @'],
    SSN: ['mi SSN de Estados Unidos es @'],
    IP: ['intento de acceso desde @ bloqueado', 'no responde @ por ssh'],
    URL_WITH_CREDENTIALS: ['la cadena de conexión es @ y no responde'],
    SECRET: ['subí @ al repositorio por error', 'el token @ ya no vale'],
    DATE_OF_BIRTH: [
      'Fecha de nacimiento: @',
      'nací el @ en un pueblo',
      'Mi hija nació el @',
      'F. nacimiento @',
    ],
    none: [
      'El pedido 4502938475 salió el 12/03/2024 por 1.299,00 €.',
      'Vendimos 1.200.300 unidades en 2023.',
      'la contraseña no funciona',
      'la reunión es el 3 de marzo de 2025',
      'véase el artículo 14.9 de la versión 10.4.2',
    ],
  },
  fr: {
    EMAIL: ['Écrivez-moi à @ avant midi.', "l'adresse @ ne marche plus"],
    PHONE: [
      'rappelle-moi au @ cet après-midi',
      'Mon portable : @',
      'Tél. @',
      'Joignable au @ toute la journée',
    ],
    CREDIT_CARD: ['la carte @ a été refusée', 'Débitez la caution sur @.'],
    IBAN: ['faites le virement sur @ avant vendredi', 'Compte du bénéficiaire : @'],
    SSN: ['mon SSN américain est le @'],
    IP: ['tentative de connexion depuis @ bloquée', 'ssh vers @ échoue'],
    URL_WITH_CREDENTIALS: ['la chaîne de connexion est @ et ça expire'],
    SECRET: ["j'ai poussé @ dans le dépôt par erreur", "le jeton @ n'est plus valable"],
    DATE_OF_BIRTH: [
      'Date de naissance : @',
      'je suis née le @ à la campagne',
      'Mon fils est né le @',
      'né(e) le @',
    ],
    none: [
      'La commande 4502938475 du 12/03/2024 coûte 1 299,00 €.',
      'Nous avons vendu 1 200 300 unités en 2023.',
      'mon mot de passe ne marche pas',
      'la réunion est le 3 mars 2025',
      "voir l'article 14.9 de la version 10.4.2",
    ],
  },
  de: {
    EMAIL: ['Schreiben Sie mir an @ bis Mittag.', 'die Adresse @ geht nicht mehr'],
    PHONE: [
      'ruf mich nachmittags unter @ an',
      'Mein Handy: @',
      'Tel.: @',
      'Erreichbar bin ich unter @',
    ],
    CREDIT_CARD: ['die Karte @ wurde abgelehnt', 'Bitte die Kaution von @ abbuchen.'],
    IBAN: ['bitte bis Freitag auf @ überweisen', 'Konto des Empfängers: @'],
    SSN: ['meine amerikanische SSN ist @'],
    IP: ['Anmeldeversuch von @ gesperrt', 'ssh auf @ schlägt fehl'],
    URL_WITH_CREDENTIALS: ['die Verbindung lautet @ und bricht ab'],
    SECRET: ['ich habe @ aus Versehen ins Repository geschoben', 'der Token @ ist abgelaufen'],
    DATE_OF_BIRTH: ['Geburtsdatum: @', 'ich bin am @ geboren', 'Geboren am @ in Kiel', 'geb. @'],
    none: [
      'Die Bestellung 4502938475 vom 12.03.2024 kostet 1.299,00 €.',
      'Wir verkauften 2023 1.200.300 Stück.',
      'mein Passwort geht nicht',
      'das Treffen ist am 3. März 2025',
      'siehe Abschnitt 14.9 der Version 10.4.2',
    ],
  },
  it: {
    EMAIL: ['Scrivetemi a @ entro mezzogiorno.', "l'indirizzo @ non va più"],
    PHONE: [
      'chiamami al @ nel pomeriggio',
      'Il mio cellulare: @',
      'Tel. @',
      'Telefono @, solo la sera',
    ],
    CREDIT_CARD: ['la carta @ è stata rifiutata', 'Addebitate la cauzione su @.'],
    IBAN: ['fate il bonifico su @ entro venerdì', 'Conto del beneficiario: @'],
    SSN: ['il mio SSN americano è @'],
    IP: ['tentativo di accesso da @ bloccato', 'ssh su @ fallisce'],
    URL_WITH_CREDENTIALS: ['la stringa di connessione è @ e va in timeout'],
    SECRET: ['ho caricato @ nel repository per sbaglio', 'il token @ è scaduto'],
    DATE_OF_BIRTH: [
      'Data di nascita: @',
      'sono nato il @ in campagna',
      'Mia figlia è nata il @',
      'nata il @',
    ],
    none: [
      "L'ordine 4502938475 del 12/03/2024 costa 1.299,00 €.",
      'Abbiamo venduto 1.200.300 pezzi nel 2023.',
      'la password non funziona',
      'la riunione è il 3 marzo 2025',
      'si veda la sezione 14.9 della versione 10.4.2',
    ],
  },
  pt: {
    EMAIL: ['Escrevam para @ até o meio-dia.', 'o endereço @ não funciona mais'],
    PHONE: ['me liga no @ à tarde', 'Meu celular: @', 'Tel.: @', 'O meu telemóvel é o @'],
    CREDIT_CARD: ['o cartão @ foi recusado', 'Debitem a caução em @.'],
    IBAN: ['façam a transferência para @ até sexta', 'Conta do beneficiário: @'],
    SSN: ['meu SSN americano é @'],
    IP: ['tentativa de acesso de @ bloqueada', 'ssh para @ falha'],
    URL_WITH_CREDENTIALS: ['a string de conexão é @ e expira'],
    SECRET: ['subi @ no repositório por engano', 'o token @ expirou'],
    DATE_OF_BIRTH: [
      'Data de nascimento: @',
      'nasci em @ no interior',
      'Minha filha nasceu em @',
      'nascido a @',
    ],
    none: [
      'O pedido 4502938475 de 12/03/2024 custou R$ 1.299,00.',
      'Vendemos 1.200.300 unidades em 2023.',
      'minha senha não funciona',
      'a reunião é no dia 3 de março de 2025',
      'ver a seção 14.9 da versão 10.4.2',
    ],
  },
};

export type StructuredText = {
  readonly text: string;
  readonly language: TrainedLanguage;
  readonly kind: PiiKind | undefined;
  readonly spans: readonly Span[];
};

/** Sentences with one value each, `fillings` of every sentence, and some with numbers that are none. */
export function structuredTexts(random: Random, fillings: number): StructuredText[] {
  const values = createStructuredValues(random);
  const value: Readonly<Record<Kind, (language: TrainedLanguage) => string>> = {
    EMAIL: values.email,
    PHONE: values.phone,
    CREDIT_CARD: values.card,
    IBAN: values.iban,
    SSN: values.ssn,
    IP: values.ip,
    URL_WITH_CREDENTIALS: values.url,
    SECRET: values.secret,
    DATE_OF_BIRTH: values.birth,
  };
  return trainedLanguages.flatMap((language) =>
    Object.entries(SENTENCES[language]).flatMap(([kind, sentences]) =>
      sentences.flatMap((sentence) =>
        Array.from({ length: fillings }, (): StructuredText => {
          if (kind === 'none') return { text: sentence, language, kind: undefined, spans: [] };
          const made = value[kind as Kind](language);
          const start = sentence.indexOf('@');
          return {
            text: sentence.replace('@', () => made),
            language,
            kind: kind as Kind,
            spans: [{ start, end: start + made.length }],
          };
        }),
      ),
    ),
  );
}

/** The cases of a half, with tokens filled. */
export const caseTexts = (
  random: Random,
  language: TrainedLanguage,
  half: 'development' | 'heldOut',
): MarkedText[] =>
  ([...piiKinds, 'none'] as const).flatMap((kind) =>
    (structuredCases[language][half][kind] ?? []).map((text) =>
      markedText(filledTokens(random, text), kind === 'none' ? 'SECRET' : kind),
    ),
  );
