import { eld } from 'eld/extrasmall';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isUsual, languagePoints, toldLanguages } from './language-model.ts';

/** What the package says whose n-grams these are. */
function expected(text: string) {
  const { language, isReliable } = eld.detect(text);
  return language === '' ? undefined : { language, isReliable: isReliable() };
}

/** The most likely language, and whether its points are those of a text in it. Undefined: no n-gram is known. */
function identifyLanguage(text: string) {
  const { points, ngrams } = languagePoints(text);
  const most = Math.max(...points);
  if (most === 0) return undefined;
  const best = points.indexOf(most);
  return { language: toldLanguages[best], isReliable: isUsual(best, most, ngrams) };
}

/** First and last character of some scripts. */
const scripts = [
  'az',
  'àž',
  'ая',
  'ءي',
  'अह',
  'กฮ',
  'ぁヿ',
  '一乿',
  '가걿',
  'את',
  'αω',
  'აჰ',
  'அஹ',
];

const letter = fc
  .constantFrom(...scripts)
  .chain((script) =>
    fc
      .integer({ min: script.charCodeAt(0), max: script.charCodeAt(1) })
      .map((code) => String.fromCharCode(code)),
  );
const word = fc.constantFrom(
  ...'the quick und nicht dass pas être però también não het niet jak się och için với đã қалай'.split(
    ' ',
  ),
);
const between = fc.constantFrom(
  ' ',
  ' ',
  ', ',
  "'",
  '’',
  '`',
  ' 12 ',
  '\n',
  '😀',
  '\u0301',
  '\ud800',
);
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: word },
      letter,
      between,
      fc.string({ unit: 'grapheme-ascii' }),
    ),
    {
      maxLength: 300,
    },
  )
  .map((pieces) => pieces.join(''));

it('says what the package says, of any text', () => {
  fc.assert(
    fc.property(text, (some) => {
      expect(identifyLanguage(some)).toEqual(expected(some));
    }),
    { numRuns: 2000 },
  );
});

it.for([
  ['de', 'Wie kann ich das Passwort für mein Konto zurücksetzen, wenn ich es vergessen habe?'],
  ['ja', 'アカウントのパスワードをリセットするにはどうすればよいですか'],
  ['th', 'ฉันจะรีเซ็ตรหัสผ่านบัญชีของฉันได้อย่างไรถ้าฉันลืมมันไปแล้ว'.repeat(4)],
  ['hi', 'मैं अपने खाते का पासवर्ड कैसे बदल सकता हूँ'],
] as const)('tells %s', ([language, sentence]) => {
  expect(identifyLanguage(sentence)).toEqual({ language, isReliable: true });
  expect(expected(sentence)).toEqual({ language, isReliable: true });
});

it('says nothing of a text without letters', () => {
  for (const some of ['', ' ', '12345', '😀😀', '\ud800']) {
    expect(identifyLanguage(some)).toBeUndefined();
  }
});
