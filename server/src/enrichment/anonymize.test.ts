import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnalysisSettings, defaultAnalysisSettings } from './analyzer.ts';
import { createAnonymizer } from './anonymize.ts';

const secret = Buffer.from('a project');
const build = (settings: Partial<AnalysisSettings> = {}) =>
  createAnonymizer({ secret, settings: { ...defaultAnalysisSettings, ...settings } });
const anonymizer = build();
const clean = (text: string) => anonymizer.anonymize(text, 'ann').text;

/** Texts with the exact stretch that has to go between « and ». */
const positives: Readonly<Record<string, readonly string[]>> = {
  EMAIL: [
    'Write to «john.doe+x@mail.example.co.uk».',
    'mi correo es «maria_lopez@correo.es», gracias',
    '我的邮箱是«foo@bar.com»谢谢',
    '<«ann@example.org»>',
  ],
  PHONE: [
    'Call me at «+39 02 1234 5678» tomorrow',
    'my number: «(541) 714-1388».',
    'Mein Handy: «0171 1234567»',
    'mon portable est le «06 12 34 56 78»',
    'mi teléfono es «612 345 678»',
    'o meu telemóvel é «912 345 678»',
    'chiamami al «347 123 4567»',
    'tel «555-123-4567x89»',
    'reach me on «5417141388»',
    'Lena\n«3660170548»-Fax',
    'it is «21 253 109 82» (mobile)',
    'Lena\n«2125 310 982» fax',
  ],
  CREDIT_CARD: [
    'card «4111 1111 1111 1111» please',
    'Mastercard «5555555555554444»',
    'amex «3782 822463 10005».',
    'ma carte «4012-8888-8888-1881»',
    'my card «501800000009»',
  ],
  IBAN: [
    'IBAN «GB82 WEST 1234 5698 7654 32» please',
    'Konto «DE89370400440532013000».',
    'mi cuenta es «ES91 2100 0418 4502 0005 1332» gracias',
    'iban «fr1420041010050500013m02606»',
  ],
  SSN: ['My SSN is «460-89-9847».', 'social security number «460 89 9847»', 'ssn: «460899847»'],
  IP: ['from «106.31.73.20» today', 'host «2001:db8::8a2e:370:7334»', 'IP «192.168.0.17»:8080'],
  URL_WITH_CREDENTIALS: [
    'see «https://bob:pw@host.com/x?y=1».',
    'DATABASE_URL=«postgres://app:s3cret@db.internal:5432/app»',
  ],
  SECRET: [
    'key «sk-proj-abcdefghijklmnopqrstuvwx» leaked',
    'token «ghp_abcdefghijklmnopqrstuvwxyz0123456789»',
    'aws «AKIAIOSFODNN7EXAMPLE»',
    'password: «hunter2!x» ok',
    'wifipassword is «hunter2!x», the encryption_access_key=«a1b2c3d4e5»',
    'mein Passwort ist «Sommer2024!»',
    'la contraseña es «Perro123»',
    'mon mot de passe est «Soleil42»',
    'pin: «4821»',
    '«-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----»',
  ],
  DATE_OF_BIRTH: [
    'my mum was born on «3/9/1948».',
    'date of birth: «1990-05-17»',
    'geboren am «3. März 1988»',
    'nací el «4 de mayo de 1975»',
    'née le «12/11/1969»',
    'nata il «7 luglio 1980»',
    'data de nascimento: «01/02/1999»',
  ],
  PERSON: [
    'My name is «Maria Rossi» and I need help',
    'my name is «john smith».',
    'me llamo «Juan Pérez García»',
    "je m'appelle «Jean-Luc Dubois», bonjour",
    'Ich heiße «Jürgen Müller».',
    'mi chiamo «Giulia Bianchi»',
    'meu nome é «João da Silva»',
    'Dear Mr. «Johnson»,',
    'Best regards,\n«Emma Clark»',
    "Hi, I'm «Naomi Ryan».",
    // In running text, in six languages.
    'Please ask «Laura Thompson» whether the contract is ready.',
    'Ayer hablé con «Carmen Ortega» sobre la factura.',
    "J'ai parlé avec «Camille Fournier» ce matin.",
    'Gestern habe ich mit «Sabine Vogel» telefoniert.',
    'Ho visto «Federica Conti» alla riunione.',
    'Liguei para «Mariana Teixeira» ontem.',
    // Small letters, capitals, hyphens, particles, apostrophes, initials.
    'my name is «laura thompson» and i need help',
    'PLEASE CALL «LAURA THOMPSON» TOMORROW',
    'The speaker is «Anne-Marie Dupont» this year.',
    'I met «Ludwig van der Berg» in the office.',
    "We hired «Sean O'Connor» last month.",
    'The report was written by «Karin M. Beike».',
    // At the start, at the end, alone on a line, beside other values and signs.
    '«Laura Thompson» called about the invoice.',
    'The winner is «Laura Thompson»',
    'Kind regards\n«Laura Thompson»\nSales',
    '🎉 Congratulations to «Laura Thompson»! 🎉',
    "The copy went to «Laura Thompson»'s office.",
    'I met «J. K. Whitfield» in the office.',
    'The heir is «Robert Thompson Jr.», they say.',
    'Buongiorno, sono «Sinesio Innocenti» di Amazon.',
    'MR AND MRS «BANON» ARE ON HOLIDAY',
    // Whom a letter is for, and the end of a message.
    'attn: «Rosalind Pike», second floor',
    "à l'attention de «Maxence Roussel»",
    'z. Hd. «Friederike Amsel»',
    'a la atención de «Leandro Pizarro»',
    'alla cortese attenzione di «Leandro Visconti»',
    'aos cuidados de «Leandro Pestana»',
    'the 3rd works for me.\n\nThanks,\n«Mei»',
    'anbei die Unterlagen\n\nMfG\n«Jannik»',
    'adjunto el informe\n\nUn abrazo,\n«Amaia»',
  ],
  ADDRESS: [
    'I live at «742 Evergreen Terrace, Springfield, IL 62704».',
    'send it to «12 rue de la Paix, 75002 Paris»',
    'wohne in der «Hauptstraße 12, 10115 Berlin»',
    'abito in «Via Roma 12, 20121 Milano»',
    'vivo en «Calle Mayor 5, 28013 Madrid»',
    'moro na «Rua das Flores 123, Lisboa»',
    'Our office is at «48 Maple Avenue, Boston, MA 02118» now.',
    'Mi dirección es «Avenida de América 25, 3º B, 28002 Madrid»',
    'Meine Anschrift: «Lindenstraße 7, 50674 Köln»',
    'Ship to:\n«221 Oak Street\nDenver, CO 80203»',
    'deliver to «48 maple avenue, boston» please',
  ],
};

/** Ordinary texts that look like personal data and are none. */
const negatives = [
  'order 1234567890 of 12.03.2024 at 10:30',
  'the price is 1.234.567,89 € or $1,234,567.89',
  'invoice no. 2024-001-4567 and ticket #555-0001',
  '1000000 office chairs, 2500000 home users, order 12345678 mobile app',
  'version 10.0.19041.1 and v1.2.3.4, lodash@4.17.21',
  'bind to 127.0.0.1 or 0.0.0.0 with mask 255.255.255.0',
  'std::vector<int> a::b and 12:34:56 on 2024-05-01T10:00:00Z',
  'card 4111 1111 1111 1112 fails the checksum',
  'IBAN GB82 WEST 1234 5698 7654 33 fails the checksum',
  'the number 000-12-3456 is no social security number',
  'timestamp 1700000000000 and barcode 4006381333931',
  'my password is incorrect and the token is missing',
  'we moved the team to 1Password 8-beta last week',
  'git@github.com:team/repo.git and icon@2x.png',
  'https://example.com/a@b?x=1 is plain',
  'my name is spelled wrong on the card',
  'mein name ist falsch geschrieben, mon nom est mal écrit',
  'Lieber Kunde,',
  "I'm Italian. I am Really happy. This is Great news",
  'Dear Customer, hello World, hi there, Dear Hiring Manager,',
  'attn: Accounting Department, A/C Departamento Financeiro, z. Hd. Buchhaltung',
  'see you there.\n\nThanks,\nSales',
  'The contract with Laura Thompson Ltd and Thompson GmbH ends in May.',
  'The meeting is on May 12, 2024 in room 12',
  'born to run was released in 1975',
  'I walked 12 miles via the park and 3 more on the street',
  'Das Treffen ist am 3. Mai 2024 um 12 Uhr',
  'il volo delle 12 costa 300 euro via mare',
  'During 1971, the company invested 12 million',
  'Book a flight from Madrid to Berlin on Monday, please',
  'The French restaurant in New York was better than the Italian one',
  'Microsoft and Siemens announced a deal with Deutsche Bank',
  'Der Vertrag, die Rechnung und die Kündigung liegen im Anhang',
  'Los pedidos de Amazon llegan en Navidad',
  'KEY POINTS AND NEXT STEPS',
  'Terms and Conditions: see Section 12 of the Privacy Policy',
  'data de nascimento e número do pedido',
  'how do I write a Python loop over a Pandas frame?',
];

describe('createAnonymizer', () => {
  for (const [kind, texts] of Object.entries(positives)) {
    it(`replaces exactly the ${kind}`, () => {
      for (const text of texts) {
        const [before, value, after] = text.split(/[«»]/) as [string, string, string];
        const { text: found, kinds } = anonymizer.anonymize(`${before}${value}${after}`, 'ann');
        const code = found.slice(before.length).match(/^\[[A-Z_]+_[a-z2-7]{4}\]/)?.[0] ?? '';
        expect(found, text).toBe(`${before}${code}${after}`);
        expect(code, text).toContain(`[${kind}_`);
        expect(kinds).toContain(kind);
      }
    });
  }

  it('leaves ordinary numbers, dates, versions and greetings alone', () => {
    for (const text of negatives) expect(clean(text), text).toBe(text);
  });

  it('gives one placeholder to the spellings of a value, another to another user, project or kind', () => {
    const [a, b] = clean('Ann@Example.com and ann@example.com').match(/\[EMAIL_.{4}\]/g) ?? [];
    expect(a).toBe(b);
    expect(clean('+44 20 7946 0958')).toBe(clean('+44 (20) 7946-0958'));
    const email = 'ann@example.com';
    expect(anonymizer.anonymize(email, 'bob').text).not.toBe(clean(email));
    const other = createAnonymizer({ secret: Buffer.from('b'), settings: defaultAnalysisSettings });
    expect(other.anonymize(email, 'ann').text).not.toBe(clean(email));
  });

  it('keeps what the project allows and removes what it denies', () => {
    const listed = build({
      piiAllow: ['Support@Example.com'],
      piiDeny: { PERSON: ['Project Falcon', '田中'], MYSTERY: ['C++ Team'] },
    });
    const run = (text: string) => listed.anonymize(text, 'ann').text;
    expect(run('support@example.com or me@example.com')).toMatch(
      /^support@example\.com or \[EMAIL_/,
    );
    expect(run('about project falcon.')).toMatch(/^about \[PERSON_.{4}\]\.$/);
    expect(run('project falcons')).toBe('project falcons');
    expect(run('私は田中です')).toMatch(/^私は\[PERSON_.{4}\]です$/);
    expect(run('the c++ team')).toMatch(/^the \[PERSON_/);
  });

  it('removes the other mentions of a name that was introduced', () => {
    expect(clean('My name is Maria Rossi. Maria will call, says Rossi.')).not.toMatch(
      /Maria|Rossi/,
    );
  });

  it('ends a name or an address where a stricter value begins', () => {
    expect(clean('Laura Thompson, 48 Maple Avenue, Boston, +1 617 555 0142')).toMatch(
      /^\[PERSON_.{4}\], \[ADDRESS_.{4}\], \[PHONE_.{4}\]$/,
    );
    expect(clean('Laura Thompson laura@example.com')).toMatch(/^\[PERSON_.{4}\] \[EMAIL_.{4}\]$/);
  });

  it('finds a name beside placeholders and in other writing directions', () => {
    expect(clean('I met Laura Thompson ([EMAIL_ab2c])')).toMatch(
      /^I met \[PERSON_.{4}\] \(\[EMAIL_ab2c\]\)$/,
    );
    expect(clean('مرحبا، my name is Laura Thompson، شكرا')).toMatch(
      /^مرحبا، my name is \[PERSON_.{4}\]، شكرا$/,
    );
  });

  it('gives a name the same placeholder however it was found', () => {
    const [introduced, running] = [
      clean('My name is Laura Thompson.'),
      clean('Please ask Laura Thompson whether it is ready.'),
    ].map((text) => text.match(/\[PERSON_.{4}\]/)?.[0]);
    expect(introduced).toBeDefined();
    expect(running).toBe(introduced);
  });

  it('keeps an allowed name that the tagger sees', () => {
    const listed = build({ piiAllow: ['laura thompson'] });
    const text = 'Please ask Laura Thompson whether it is ready.';
    expect(listed.anonymize(text, 'ann').text).toBe(text);
  });

  it('joins overlapping findings, so that no piece is left', () => {
    expect(clean('https://ann@example.com:pw123@host/x')).toMatch(
      /^\[URL_WITH_CREDENTIALS_.{4}\]$/,
    );
  });

  it('ends a name where an address begins', () => {
    expect(clean('Mrs. Jennifer Alcaraz Suite 541, 63 Mill Road, Leeds LS1 4AB')).toMatch(
      /^Mrs\. \[PERSON_\w{4}\] \[ADDRESS_\w{4}\]$/,
    );
  });

  it('changes nothing in what it made', () => {
    const values = Object.values(positives)
      .flat()
      .map((text) => text.replace(/[«»]/g, ''));
    const piece = fc.oneof(
      fc.constantFrom(...values),
      fc.constantFrom(' ', '', '\n', ',', '12', 'x'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const once = clean(pieces.join(''));
        expect(clean(once)).toBe(once);
      }),
      { numRuns: 400 },
    );
  });

  it('reads nothing out of a placeholder, whatever its code', () => {
    const texts = [
      'My phone is 646-555-0193 and order 12345678 is late',
      '[PHONE_abcd] and order 12345678',
      '[DATE_OF_BIRTH_abcd] but your appointment is on 3 May 2025',
      'born 3 May 1987, married 14 June 2012, divorced 2 July 2020',
      'born [DATE_OF_BIRTH_ab2c], married 14 June 2012',
    ];
    for (const text of texts) {
      const forms = Array.from({ length: 40 }, (_, i) =>
        anonymizer.anonymize(text, `user ${i}`).text.replace(/_[a-z2-7]{4}\]/g, ']'),
      );
      const rest = text.replace(/_[a-z2-7]{4}\]|646-555-0193|(?<=born )3 May 1987/g, '');
      expect(new Set(forms).size, text).toBe(1);
      expect(forms[0]?.replace(/\[\w+\]/g, ''), text).toBe(rest.replace(/\[[A-Z_]+/g, ''));
    }
  });

  it('takes what a message answers to the question before it', () => {
    const answers: readonly [string, string, string][] = [
      ['Please enter your date of birth.', '03/05/1987', '[DATE_OF_BIRTH]'],
      [
        'Thanks! And when were you born?',
        "It's 3 May 1987, thanks",
        "It's [DATE_OF_BIRTH], thanks",
      ],
      ['¿A qué número le llamamos?', '612345678', '[PHONE]'],
      ['What number can we reach you on?', '7911123456', '[PHONE]'],
      ['¿Cuál es su DNI?', '12345678', '[SSN]'],
      ['What is your order number?', '612345678', '612345678'],
      ['When would you like to travel?', '03/05/2025', '03/05/2025'],
      [
        'Your date of birth, please?',
        'My order of 03/05/2025 is late',
        'My order of 03/05/2025 is late',
      ],
    ];
    for (const [question, text, expected] of answers) {
      const { text: found } = anonymizer.anonymize(text, 'ann', question);
      expect(found.replace(/_[a-z2-7]{4}\]/g, ']'), question).toBe(expected);
    }
  });

  it('takes any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(text, (value) => {
        const { text: found } = anonymizer.anonymize(value, 'ann');
        expect(typeof found).toBe('string');
      }),
      { numRuns: 500 },
    );
    expect(() => clean('\ud800@\udc00.com +\ud800 1')).not.toThrow();
  });

  it('finds a value anywhere in a megabyte', () => {
    const filler = 'Lorem ipsum 12 dolor, sit amet. '.repeat(32_000);
    const found = clean(`${filler}ann@example.com ${filler}`);
    expect(found).not.toContain('ann@example.com');
    expect(found.length).toBeGreaterThan(2_000_000);
  });

  it('stays linear on texts made to be slow', () => {
    const hostile = [
      'a',
      '@',
      'a@',
      'a.',
      '1',
      '1 ',
      '1-',
      '+1',
      '(',
      ':',
      'f:',
      '://',
      'x://a@',
      '-----BEGIN PRIVATE KEY',
      'A',
      'Aa ',
      'my name is ',
      'Mr. ',
      'password ',
      'password: a',
      'born ',
      'born 3/5/87, ',
      'dob,1\n',
      'DNI 12345678',
      'call me at ',
      '612 345 678 ',
      'eyJ',
      'sk-',
      'GB82 ',
      '1.1.1.',
      '12 A ',
      '12 Aa St ',
      'Via Aa ',
      'Maria Rossi ',
      'maria ',
      'Maria, ',
      '12 Main Street, ',
      "O'",
      'a-',
      'A.',
      'Hi Aa ',
      'regards,\n',
      '[EMAIL_',
      '"',
      ' ',
      '\n',
      '12 rue de la ',
      'Aastraße ',
      '0',
    ];
    // Processor time, and growth rather than a limit: other load on the machine must not decide.
    const cost = (piece: string, length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const before = process.cpuUsage();
      anonymizer.anonymize(text, 'ann');
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const slow: string[] = [];
    for (const piece of hostile) {
      const [short, long] = [cost(piece, 15_000), cost(piece, 60_000)];
      if (long > 8 * short + 300) slow.push(`${JSON.stringify(piece)}: ${short} to ${long} ms`);
    }
    expect(slow).toEqual([]);
  });
});
