import { expect, it } from 'vitest';
import { readPiiText } from './detector.ts';
import { person } from './person.ts';

const names = (text: string) => [
  ...new Set(
    person
      .find(readPiiText(text))
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, end }) => text.slice(start, end)),
  ),
];

it.each([
  ['code', 'const p = new Promise((resolve) => setTimeout(resolve, 10));'],
  ['code', 'async function run(db: Database): Promise<void> { await db.close(); }'],
  ['code', 'class Dumper(object):\n    def dump(self): pass'],
  ['code', "ValueError: invalid literal for int() with base 10: 'x'"],
  ['code', 'rgb(255, 87, 51)'],
  ['medicines', '¿Puedo tomar Omeprazol con Enalapril?'],
  ['dishes', 'Une Tarte Tatin et une Quiche Lorraine svp'],
  ['dishes that are names', 'two Margherita please'],
  ['brands', 'Louis Vuitton bag or Harley Davidson boots?'],
  ['brands with a title', 'Dr Pepper zero'],
  ['namesakes in a list of brands', 'Gucci, Prada e Valentino'],
  ['software', 'Grafana dashboard shows no data'],
  ['nouns', 'Ich hasse Rosenkohl und Bürokratie'],
  ['nouns', 'Name;Vorname;Geburtsdatum;Eintritt'],
  ['a kind of', 'Diese Art von Menschen ist mir egal.'],
  ['thanks to no one', 'Thanks Team! Thanks again'],
  ['a field without a value', '{"type": "string", "first_name": "string"}'],
])('takes no %s for a name: %s', (_, text) => {
  expect(names(text)).toEqual([]);
});

it.each([
  ['{"firstName":"Ruth","lastName":"Keller"}', ['Ruth', 'Keller']],
  ['display_name = "ana lima"', ['ana lima']],
  ['nachname: hoffmann', ['hoffmann']],
  ['Thanks Ben!', ['Ben']],
  ['obrigada jana, funcionou', ['jana']],
  ['hi im sarah from accounting', ['sarah']],
  ['ich bin die Jana', ['Jana']],
  ["my name is o'brien", ["o'brien"]],
  ['mijn naam is Wietske Hoekstra', ['Wietske Hoekstra']],
  ['меня зовут Иван Петров, помогите', ['Иван Петров']],
  ['我叫王小明，请帮忙', ['王小明']],
  ['名前は佐藤花子です。', ['佐藤花子']],
  ['اسمي سارة أحمد', ['سارة أحمد']],
  ['मेरा नाम राहुल शर्मा है', ['राहुल शर्मा']],
  ['ls /home/marta/projects', ['marta']],
  ['John: hi\nMary: hello there', ['John', 'Mary']],
  ['the ticket was reviewed by Dana Whitlock', ['Dana Whitlock']],
  ['LEFEBVRE Amandine, matricule 4711', ['LEFEBVRE Amandine']],
  ['Frau Özdemir von der Personalabteilung meldet sich nicht.', ['Özdemir']],
  ['Kann ich mit Frau Margherita sprechen?', ['Margherita']],
  ['Transfer it to Jerry.', ['Jerry']],
  ['My name is Carolina Herrera', ['Carolina Herrera']],
])('finds the name in %s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});
