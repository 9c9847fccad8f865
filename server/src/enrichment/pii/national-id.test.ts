import { describe, expect, it } from 'vitest';
import { marked, unmarked } from './marked-spans.ts';
import { nationalId } from './national-id.ts';

const expectExactly = (texts: readonly string[]) => {
  for (const text of texts) expect(marked(nationalId, unmarked(text))).toBe(text);
};

describe('nationalId', () => {
  it('knows numbers by their check digits alone', () => {
    expectExactly([
      'soy «12345678Z», o «X1234567L»',
      'o meu é «529.982.247-25»',
      'sono «RSSMRA85T10A562S»',
      '«756.9217.0769.85» bitte',
      'part 12345678A, 529.982.247-26, RSSMRA85T10A562T',
    ]);
  });

  it('knows the others after their name', () => {
    expectExactly([
      'My NI number is «AB 12 34 56 C»',
      'Aadhaar «2345 6789 0123»',
      'passport no. «533380006»',
      'Steuer-ID «86 095 742 719»',
      'BSN «111222333», PESEL «87050312345»',
      'meu cpf é «52998224725»',
      'sort code «20-00-00 account 55779911»',
      'паспорт «4510 123456»',
      'order 533380006, room 2345 6789 0123',
      'my passport expires on 12/01/2030',
    ]);
  });
});
