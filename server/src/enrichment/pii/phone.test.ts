import { describe, expect, it } from 'vitest';
import { marked, unmarked } from './marked-spans.ts';
import { phone } from './phone.ts';

const expectExactly = (texts: readonly string[]) => {
  for (const text of texts) expect(marked(phone, unmarked(text))).toBe(text);
};

describe('phone', () => {
  it('knows national numbers as they are printed, without a word for a telephone', () => {
    expectExactly([
      '«612 34 56 78» gracias',
      'soy Ana, «612 345 678»',
      '«333 1234567» grazie',
      '«(11) 91234-5678», obrigado',
      '«8 (912) 345-67-89»',
      '«07911123456» thanks',
      '«0612345678»',
      '«01711234567», danke',
      '«09012345678»',
      '«0475/12.34.56»',
      '«+ 44 7911 123456»',
      '«+39 02 1987 1234»',
      '600 000 000 de habitantes',
      'Boston, MA 02110-1301, CEP 01310-200',
    ]);
  });

  it('knows what numbers are called in several languages, before and after them', () => {
    expectExactly([
      'call «6465550193» when the driver is outside',
      'ph «9876543210»',
      'my SG number «91234567»',
      '«44 7911 123456» is my WhatsApp',
      'Mobil: «22145678»',
      'Rückrufnummer «0221123456»',
      'fijo «4345 6789», ahora es el «698765432»',
      'Mi chiami al «3331234567» dopo le 18',
      'meu zap é «11912345678»',
      'Мой номер «9123456789»',
      'please update my number from «6465550193» to «9175550128»',
      'il cellulare di Marco è «3331234567»',
      'Telefon tagsüber «22145678»',
      'Name;Telefon;Kunde\nVogt;«22145678»;17112345',
    ]);
  });

  it('takes the answer to a question for it', () => {
    expectExactly([
      'Bot: A che numero possiamo richiamarla?\nCliente: «3331234567»',
      'You want my phone number? «9175550128»',
      'What is your order number?\n9175550128',
    ]);
  });

  it('leaves numbers of things, amounts, days and seconds beside a word for a telephone', () => {
    expectExactly([
      'my order number is 9175550128',
      'mon numéro de contrat est 12345678, mon numéro client est le 12345678',
      'meine neue Kundennummer ist 12345678',
      'WhatsApp has 2000000000 users',
      'Mein Handy hat 2000000 Pixel',
      'mobile app build 20240503',
      'Text me at noon, ref 12345678',
      'call ended 1714731751',
      'call to foo(1234567) fails',
      'el celular cuesta 1234567 pesos',
    ]);
  });

  it('gives the spellings of a number one form', () => {
    const same = [
      ['+44 7911 123456', '07911 123456', '+44 (0)7911 123456', '0044 7911 123456', '447911123456'],
      ['646-555-0193', '+1 (646) 555-0193', '1 646 555 0193'],
      ['06 12345678', '+39 06 12345678'],
      ['8 (912) 345-67-89', '+7 912 345-67-89'],
      ['646-555-0193 x42', '(646) 555 0193 ext. 42'],
    ];
    for (const spellings of same)
      expect(new Set(spellings.map((value) => phone.normalize(value))).size, spellings[0]).toBe(1);
    expect(new Set(same.map(([value = '']) => phone.normalize(value))).size).toBe(same.length);
  });
});
