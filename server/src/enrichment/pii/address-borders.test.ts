import { expect, it } from 'vitest';
import { wholeAddresses } from './address-borders.ts';

/** `«…»` marks what the tagger saw; answers what becomes of it. */
function bordersOf(marked: string): string[] {
  const text = marked.replace(/[«»]/g, '');
  const seen = [...marked.matchAll(/«([^«»]*)»/g)].map((match, i) => ({
    start: match.index - 2 * i,
    end: match.index - 2 * i + (match[1] as string).length,
  }));
  return wholeAddresses(text, seen).map(({ start, end }) => text.slice(start, end));
}

it.each([
  ['parts with separators between', '«12 Oak St», «Springfield»', ['12 Oak St, Springfield']],
  [
    'the word for a postcode between its parts',
    '«Calle Sol 5», C.P. «55068, Puebla»',
    ['Calle Sol 5, C.P. 55068, Puebla'],
  ],
  [
    'two with a word between',
    '«3 Elm Road, York and 4 Mill Lane»',
    ['3 Elm Road, York', '4 Mill Lane'],
  ],
  [
    'a corner',
    'the corner of «3 Elm Road and 4 Mill Lane».',
    ['the corner of 3 Elm Road and 4 Mill Lane'],
  ],
  [
    'the other street of a corner',
    'at the corner of «3 Elm Rd». and Mill Lane',
    ['the corner of 3 Elm Rd. and Mill Lane'],
  ],
  ['a Spanish abbreviation', 'vivo en c/ del «Sol, 29»', ['c/ del Sol, 29']],
  ['the letter of a house', '«Lindenweg 168» a, Köln', ['Lindenweg 168 a']],
  ['the point of an abbreviation', '"«38 Franklin Rd»."', ['38 Franklin Rd.']],
  ['the end of a sentence', 'It is «38 Franklin Road». Come', ['38 Franklin Road']],
  ['a bracket that it opened', '«Calle Sol 2 (Madrid»)', ['Calle Sol 2 (Madrid)']],
  ['a bracket of the sentence', 'Anna («4 Mill Lane)» left', ['4 Mill Lane']],
  ['a region that is missing', '«7 Elm Road\nYork», nan 12345 ok', ['7 Elm Road\nYork, nan 12345']],
  ['the kind of street twice', 'Stop at «11 Mill Road St.»', ['11 Mill Road']],
  ['the kind of street once', 'Stop at «11 Mill St.»', ['11 Mill St.']],
  ['a comma behind', '«Rambla Sol 188,» solicita', ['Rambla Sol 188']],
  [
    'the lines of a quoted address',
    '> «4 Mill Lane\n> York»\n> «YO1 7HH»',
    ['4 Mill Lane\n> York\n> YO1 7HH'],
  ],
  [
    'the state and postcode',
    '«12 Mill Road, Springfield», OR 97477',
    ['12 Mill Road, Springfield, OR 97477'],
  ],
  [
    'a street called after a day',
    'Straße des 17. «Juni 135, Berlin»',
    ['Straße des 17. Juni 135, Berlin'],
  ],
  ['an Italian abbreviation', 'v.le «Monza 12»', ['v.le Monza 12']],
  ['no word', 'see «c)3»', []],
  ['no number', '«Mill Lane» is long', []],
])('sees %s', (_, text, expected) => {
  expect(bordersOf(text)).toEqual(expected);
});
