/** A number by which a state knows a person. */
export type NationalId = {
  /** What it is called: the source of a regular expression with the flags `iu`. */
  readonly label: string;
  /** How it is printed, separators included: a source of bounded length. */
  readonly shape: string;
  /** Whether letters and digits (in capitals, nothing else) have the right check digits. */
  readonly isRight?: (value: string) => boolean;
  /** Its form and check digits say enough: no label is needed. */
  readonly alone?: true;
};

const digitsOf = (value: string) => [...value].map(Number);
const weighted = (value: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, i) => sum + weight * Number(value[i]), 0);

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
function isDni(value: string): boolean {
  const digits = value.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return DNI_LETTERS[Number(digits) % 23] === value.at(-1);
}

function isCpf(value: string): boolean {
  if (/^(\d)\1*$/.test(value)) return false;
  const check = (length: number) => {
    const sum = digitsOf(value.slice(0, length)).reduce(
      (total, digit, i) => total + digit * (length + 1 - i),
      0,
    );
    return ((sum * 10) % 11) % 10 === Number(value[length]);
  };
  return check(9) && check(10);
}

/** Values of the characters at odd places, from 0 (the same as A) on; a letter is worth what its place says. */
const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];
function isCodiceFiscale(value: string): boolean {
  const worth = (sign: string) =>
    /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 'A'.charCodeAt(0);
  const sum = [...value.slice(0, 15)].reduce(
    (total, sign, i) => total + (i % 2 === 0 ? (ODD[worth(sign)] ?? 0) : worth(sign)),
    0,
  );
  return String.fromCharCode('A'.charCodeAt(0) + (sum % 26)) === value.at(-1);
}

/** The French number with its key; Corsica's departments count as 19 and 18. */
const isNir = (value: string) =>
  97 - Number(BigInt(value.slice(0, 13).replace('2A', '19').replace('2B', '18')) % 97n) ===
  Number(value.slice(13));

const isEan13 = (value: string) =>
  weighted(value, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0;
const isBsn = (value: string) =>
  weighted(value.padStart(9, '0'), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
const isNhs = (value: string) => weighted(value, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

/** The account beside the code of its bank. */
const ACCOUNT = '(?:,? (?:and )?(?:account|acct?)(?: number| no\\.?)?:? \\d{6,12})?';

export const nationalIds: readonly NationalId[] = [
  // Spain and Latin America
  {
    label: 'dni|nif|nie',
    shape: '(?:\\d{8}|\\d{1,2}\\.\\d{3}\\.\\d{3})[ -]?[a-z]|[xyz][ -]?\\d{7}[ -]?[a-z]',
    isRight: isDni,
    alone: true,
  },
  {
    label: 'dni|c[eé]dula|documento (?:de identidad|nacional)|c\\.?c\\.?(?=[:\\s])',
    shape: '\\d{1,2}\\.?\\d{3}\\.?\\d{3}|\\d\\.?\\d{3}\\.?\\d{3}\\.?\\d{3}|\\d{8}',
  },
  { label: 'curp', shape: '[a-z]{4}\\d{6}[hm][a-z]{5}[a-z\\d]\\d', alone: true },
  { label: 'rfc', shape: '[a-zñ&]{4}\\d{6}[a-z\\d]{3}' },
  { label: 'rut', shape: '\\d{1,2}\\.?\\d{3}\\.?\\d{3}-[\\dk]' },
  // Brazil and Portugal
  { label: 'cpf', shape: '\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}', isRight: isCpf, alone: true },
  { label: 'cpf|(?:chave )?pix', shape: '\\d{11}|\\d{9}-\\d{2}', isRight: isCpf },
  { label: '(?-i:RG)|carteira de identidade', shape: '\\d{1,2}\\.?\\d{3}\\.?\\d{3}-?[\\dx]' },
  { label: 'cnh|carteira de motorista', shape: '\\d{11}' },
  { label: 'nif|contribuinte', shape: '[1-3]\\d{2} ?\\d{3} ?\\d{3}' },
  { label: 'cart(?:ão|ao) (?:de|do) cidad(?:ão|ao)', shape: '\\d{8} ?\\d ?[a-z]{2}\\d' },
  // Italy
  {
    label: 'codice fiscale|cod\\.? fisc\\.?|c\\.?f\\.?',
    shape: '[a-z]{6}\\d{2}[abcdehlmprst]\\d{2}[a-z]\\d{3}[a-z]',
    isRight: isCodiceFiscale,
    alone: true,
  },
  {
    label: "carta d['’]identit[àa]|c\\.?i\\.?e\\.?",
    shape: '[a-z]{2} ?\\d{5} ?[a-z]{2}|[a-z]{2} ?\\d{7}',
  },
  // France
  {
    label: 'nir|insee|s[ée]cu(?:rit[ée] sociale)?',
    shape: '[12] ?\\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\\d{2}|2[ab]) ?\\d{3} ?\\d{3}[ -]?\\d{2}',
    isRight: isNir,
    alone: true,
  },
  {
    label: 'nir|insee|s[ée]cu(?:rit[ée] sociale)?',
    shape: '[12] ?\\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\\d{2}|2[ab]) ?\\d{3} ?\\d{3}',
  },
  { label: "carte (?:nationale )?d['’]identit[ée]|cni", shape: '\\d{12}|[a-z\\d]{9}' },
  // Germany, Austria, Switzerland
  {
    label: 'steuer-?id(?:entifikationsnummer|nr\\.?)?|idnr\\.?|(?-i:TIN)',
    shape: '\\d{2} ?\\d{3} ?\\d{3} ?\\d{3}',
  },
  { label: 'steuer-?(?:nummer|nr\\.?)', shape: '\\d{2,3}/\\d{3,4}/\\d{4,5}' },
  {
    label:
      'sozialversicherungs-?(?:nummer|nr\\.?)|sv-?(?:nummer|nr\\.?)|rentenversicherungsnummer|rvnr\\.?',
    shape: '\\d{2} ?\\d{6} ?[a-z] ?\\d{3}|\\d{4} ?\\d{6}',
  },
  { label: '(?:personal)?ausweis(?:-?(?:nummer|nr\\.?))?', shape: '[a-z\\d]{9,10}' },
  { label: '(?:kranken)?versicherten-?(?:nummer|nr\\.?)|kvnr\\.?', shape: '[a-z]\\d{9}' },
  {
    label: 'ahv(?:-?(?:nummer|nr\\.?))?|avs',
    shape: '756[. ]?\\d{4}[. ]?\\d{4}[. ]?\\d{2}',
    isRight: isEan13,
    alone: true,
  },
  // Britain and its bank accounts
  {
    label: 'n(?:ational )?i(?:nsurance)?(?: no\\.?| number)?|nino',
    shape: '[a-z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[a-d]',
  },
  { label: 'nhs', shape: '\\d{3}[ -]?\\d{3}[ -]?\\d{4}', isRight: isNhs },
  { label: 'sort[ -]?code', shape: `\\d{2}[ -]?\\d{2}[ -]?\\d{2}${ACCOUNT}` },
  { label: 'routing(?: number)?|aba', shape: `\\d{9}${ACCOUNT}` },
  // Others
  { label: 'aadh?aar', shape: '\\d{4}[ -]?\\d{4}[ -]?\\d{4}' },
  { label: 'pan(?: card)?', shape: '[a-z]{5}\\d{4}[a-z]' },
  { label: '(?-i:SIN)|social insurance', shape: '\\d{3}[ -]?\\d{3}[ -]?\\d{3}' },
  { label: 'tfn|tax file', shape: '\\d{3} ?\\d{3} ?\\d{2,3}' },
  {
    label: 'medicare',
    shape:
      '\\d{4} ?\\d{5} ?\\d(?:[/ -]?\\d)?|[1-9][a-z][a-z\\d]\\d-?[a-z][a-z\\d]\\d-?[a-z]{2}\\d{2}',
  },
  { label: 'pesel', shape: '\\d{11}' },
  { label: 'bsn|burgerservicenummer', shape: '\\d{8,9}', isRight: isBsn },
  { label: 't\\.?c\\.?(?: kimlik)?|kimlik', shape: '[1-9]\\d{10}' },
  { label: 'паспорт\\p{L}{0,2}', shape: '\\d{2} ?\\d{2} ?\\d{6}' },
  { label: 'снилс', shape: '\\d{3}-?\\d{3}-?\\d{3}[ -]?\\d{2}' },
  { label: 'マイナンバー|個人番号', shape: '\\d{4}[ -]?\\d{4}[ -]?\\d{4}' },
  {
    label:
      'passport|reisepass|pass-?(?:nummer|nr\\.?)|passeport|pasaporte|passaporto|passaporte|paspoort',
    shape: '[a-z]{0,2} ?\\d{6,9}|[cfghjk][a-z\\d]{8}',
  },
  {
    label:
      "driv(?:er['’]?s?|ing) licen[cs]e|führerschein(?:-?(?:nummer|nr\\.?))?|permis de conduire|(?:licencia|permiso|carn[eé]t) de conducir|patente(?: di guida)?|carta de condução",
    shape: '[a-z]{0,2}\\d{6,12}|[a-z]{5}\\d{6}[a-z\\d]{5}|[a-z\\d]{11}',
  },
];
