import { describe, expect, it } from 'vitest';
import { dateOfBirth } from './date-of-birth.ts';
import { marked, unmarked } from './marked-spans.ts';

const expectExactly = (texts: readonly string[]) => {
  for (const text of texts) expect(marked(dateOfBirth, unmarked(text))).toBe(text);
};

describe('dateOfBirth', () => {
  it('knows the words for a birth before and after a date, and in the keys of programs', () => {
    expectExactly([
      'Patient b. «05/03/1987», smoker',
      'geb: «3/5/87»',
      '{"fechaNacimiento":"«03/05/1987»","alta":"01/09/2024"}',
      'nome;dt_nasc = «1987-05-03»',
      'née Martin le «12/03/1931» à Brest',
      "sono nato l'«11/11/1975»",
      'Meine Tochter kam am «17.1.2024» zur Welt',
      '«03/05/1987» is my dob, can you find me?',
      '«1987-05-03» - that’s my birthday',
      'Ruth «03 May 1987» (DOB), joined 2019-09-01',
      'Le «3 mai 1987» est ma date de naissance',
      'Urodziłem się «3 maja 1987» w Łodzi',
      'Дата рождения: «03.05.1987»',
      '生年月日：«1987年5月3日»',
    ]);
  });

  it('knows the ways to write a date', () => {
    expectExactly([
      'DOB «03 05 1987»',
      'DOB «03May1987»',
      'DOB 030587, please'.replace('030587', '«030587»'),
      'geboren am «3.Mai 1987»',
      'my birthday: «May third, 1987»',
      'née le «3 aout 1987»',
      'born in «05/1987»',
      'nací en «mayo del 87».',
      'dob "«03\\/05\\/1987»"',
      'dob «03\u201105\u20111987»',
      "born «third of May 1987», not in May '88",
    ]);
  });

  it('needs no year for a birthday, nor for the day somebody comes of an age', () => {
    expectExactly([
      "My son's birthday is «July 22»",
      'I was born on «12/25», best day ever',
      'I turn 65 on «4 July 2025»',
      'Cumplo 18 el «9 de septiembre», ¿puedo?',
      'Compio 18 anni il «9 settembre»',
      'Il compleanno di mia madre è il «14 febbraio»',
      'cumple 3/5 de los requisitos',
      'I need a birthday cake by May 3rd.',
    ]);
  });

  it('takes every date of a list or of a correction, and none of another event', () => {
    expectExactly([
      'DOBs: «3/5/87», «24/12/90» and «9/9/16»',
      'my date of birth says «05/03/1987» but should be «03/05/1987»',
      'statt Geburtsdatum «05.03.1987» muss da «03.05.1987» stehen',
      'born «3 May 1987», married 14 June 2012, divorced 2 July 2020',
      'Geburtsdatum: «03.05.1987»\nEintritt: 01.09.2019',
      'Nací el «3 de mayo de 1987» y trabajo aquí desde el 1 de septiembre de 2019.',
    ]);
  });

  it('takes the column of a table that is one of birth dates, and no other', () => {
    expectExactly([
      'id,name,dob,signup\n1,Ruth,«1987-05-03»,2024-02-01\n2,Omar,«1990-12-24»,2024-02-03',
      '| Employee | Birth date | Hired |\n|---|---|---|\n| Ruth | «1987-05-03» | 2019-09-01 |',
    ]);
  });

  it('takes the answer to a question for it', () => {
    expectExactly([
      'Bot: Please enter your date of birth.\nUser: «3 May 1987»',
      "You asked for my date of birth. It's «03/05/87».",
      'Votre date de naissance ?\nC’est le «3 mai 1987».',
      'Your date of birth is on file. Next visit 3 May 2025.',
    ]);
  });

  it('leaves the dates of papers, vouchers, companies and ideas', () => {
    expectExactly([
      'The birthday voucher expires on 12/31/2025.',
      'acte de naissance délivré le 12/03/2015',
      'La empresa nació el 3 de mayo de 1987',
      'The idea was born in 2019 and launched on 4 May 2020.',
      'Geb. Buch, 320 Seiten, erschienen 3.5.2019',
      'How many babies were born in May 2023 in the UK?',
    ]);
  });

  it('gives a date one form where its day and month are clear', () => {
    const same = [
      [
        '13/05/1987',
        '1987-05-13',
        '13 May 1987',
        'May 13th, 1987',
        '13.05.87',
        '13 de mayo de 1987',
      ],
      ['3 May 1987', '3.5.1987', '1987-05-03', '3rd of May ’87', '3. Mai 1987'],
      ['03/05/1987', '3/5/87', '03-05-1987', '03051987'],
    ];
    for (const spellings of same)
      expect(
        new Set(spellings.map((value) => dateOfBirth.normalize(value))).size,
        spellings[0],
      ).toBe(1);
    expect(new Set(same.map(([value = '']) => dateOfBirth.normalize(value))).size).toBe(3);
  });
});
