/**
 * Cheap tests that go before the exact patterns of personal data: each text that a pattern matches contains one of its
 * words, which `|` separates. A space is any white space, `0` any digit, `x?` an x or nothing; `^` at the beginning: no
 * letter or digit stands before. Case and accents do not matter.
 */
export const piiHints = {
  /** What a password, a key or a code is called (`secretLabels`). */
  secretLabel:
    'password|^pass|^pwd|^pw|^kennwort|^contrase|^mot de pass|^mdp|^senha|^parola|^wachtwoord|^hasło|^sifre|^losenord|^adgangs|^heslo|^salasana|^пароль|パスワ|密码|비밀번호|wi-?fi|^wlan|^netzwerk|' +
    'key|token|secret|schlussel|^bearer|^clave|^cle d|^cle api|^cle secr|^chiave|^chave|^pin|^otp|^tan |^tan:|code|codigo|codice',
  /** Of links that let their bearer in. */
  secretLink: 'sig=|signature=|token=|key=|secret=|password=|passwd=|pwd=',
  /** Of commands and calls with a password. */
  secretCommand:
    ' -u|--user| -p| -a|--pass|--token|password(|log_?in(|sign_?in(|authenticate(|connect(|auth(',
  /** Before the words that bring a wallet back. */
  secretPhrase: 'seed|mnemonic|phrase|frase|parole|recovery words|backup words',
  /** Before a user and a password. */
  secretPair:
    '^wi-?fi|^wlan|^log ?in|^log-in|^logged|^logging|^sign ?in|^sign-in|^creds|^credenti|^credenci|^credenzi|^user|^zugangsdaten|^anmeldedaten|^benutzer|^identifiant|^acces|^connexion|^usuario|^utente|^acesso',
  /** After a password. */
  secretSaid: 'password|passwort|mot de passe|contrase|senha',
  /** Of e-mail addresses in words. */
  spelledEmail: 'arroba|chiocciola|arobase|klammeraffe| dot | punkt | punto | ponto | point ',
  /** Where somebody says what they are called (`nameContexts.strong`). */
  introduction:
    "name's|name is|name was|i am called|people call me|me llamo|mi nombre|se llama|m'appelle|m’appelle|s'appelle|s’appelle|me nomme|mon nom|ich heiße|ich heisse|mein name|mein voller name|mi chiamo|il mio nome|si chiama|me chamo|meu nome|se chama|" +
    'mijn naam|ik heet|nazywam|mam na imie|jag heter|mitt namn|jeg hedder|jeg heter|mit navn|jmenuji|ma numesc|numele meu|benim adım|nama saya|ten toi la|με λενε|меня зовут|мое имя|мене звати|اسمي|שמי|नाम',
  /** Before a capitalised name: titles, labels, and claims such as "I'm" (`nameContexts.weak`). */
  nameContext:
    '^mrs?.? |^ms.? |^miss |^mister |^dr.? |^prof. |^professor |^sir |^madam |^senora? |^senorita |^sra?. |^srta. |^don |^dona |^monsieur |^madame |^mademoiselle |^mme.? |^mlle.? |^m. |^herrn? |^frau |^signore? |^signora |^signorina |^sig. |^sig.ra |^dott.|^avv. |^senhora? |' +
    'name ?: |nombre ?: |completo ?: |^apellidos? ?: |^nom ?: |complet ?: |^prenom ?: |^kunde ?: |nome ?: |^cliente? ?: |^customer ?: |^patient ?: |^patientin ?: |^signed|ten by |ent by |ed by |^on behalf of |' +
    "^i'm |^i’m |^i am |^this is |^soy |^je suis |^c'est |^c’est |^ich bin |^hier ist |^sono |^sou o |^sou a |^aqui e |^aqui fala |^assigned to ",
  /** Before the whole name of who shall get a letter (`nameContexts.addressees`). */
  addressee:
    '^attn|^fao|^c/o|^att.|^att:|^att |attention de|atencion|z. ?hd.|zu handen|attenzione|alla c. ?a.|^a/c|aos cuidados',
  /** Thanks, greetings and claims before a first name in any case (`nameContexts`). */
  greeting:
    '^thank|^thx|^ty|^danke|^vielen dank|^merci|^gracias|^muchas|^grazie|^obrigad|^muito|^dear|^hi |^hi, |^hi!|^hello|^hey|^hola|^estimad|^querid|^bonjour|^cher|^salut|^hallo|^liebe|^sehr geehrte|^ciao|^caro|^cara|^gentile|^ola|^oi|^prezad|' +
    "^i'?m |^i’m |^i am |^this is |^it'?s |^it’s |^ich bin|^hier ist|^hier spricht|^je suis|^c'est|^c’est|^moi c|^soy |^sono |^sou |^aqui e ",
  /** Words for a birth (`date-of-birth-words.ts`). */
  birth:
    "birth|born|bday|b'day|b’day|b-day|b. ?0|d.? ?o.? ?b|d.?d.?n|d.n.|d.?n.? ?:|f.?n.?:|nac|naiss|nasc|natalicio|geb|*0|a luz|arrived|came|kam am|^nes? |^nees? |^ne(|^ne·|le jour|accouch|^nato|^nata|^nati|^nate|partorit|^n.|" +
    'soy d|suis d|sou de 0|urodz|^ur.|dogum|dogdu|родил|рожд|д. ?р|生|誕|r welt|e welt|cumpl|annivers|anivers|complean|compio|compie|compir|compiut|faco an|^niver|verja|turns? 0|turned 0|turning 0|ll be 0|0 ans|0 anos|erde am|ird am',
  digit: '0',
} as const;

export type PiiHint = keyof typeof piiHints;
