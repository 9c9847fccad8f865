import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInTagger } from './tagger.ts';

const { tag } = builtInTagger();
const names = (text: string) => tag(text).persons.map(({ start, end }) => text.slice(start, end));
const places = (text: string) =>
  tag(text).addresses.map(({ start, end }) => text.slice(start, end));

describe('the trained tagger', () => {
  it('sees names that nothing introduces, in six languages', () => {
    expect(names('Yesterday Laura Thompson promised me a refund.')).toEqual(['Laura Thompson']);
    expect(names('Ayer hablé con Carmen Ortega sobre la factura.')).toEqual(['Carmen Ortega']);
    expect(names("J'ai vu Camille Fournier à la réunion.")).toEqual(['Camille Fournier']);
    expect(names('Gestern habe ich mit Sabine Vogel telefoniert.')).toEqual(['Sabine Vogel']);
    expect(names('Ho parlato con Federica Conti della fattura.')).toEqual(['Federica Conti']);
    expect(names('Falei com Mariana Teixeira sobre o pedido.')).toEqual(['Mariana Teixeira']);
  });

  it('sees the whole address and nothing beside it', () => {
    expect(places('Please ship it to 48 Maple Avenue, Boston, MA 02118 today.')).toEqual([
      '48 Maple Avenue, Boston, MA 02118',
    ]);
    expect(places('Meine Adresse ist Lindenstraße 7, 50674 Köln.')).toEqual([
      'Lindenstraße 7, 50674 Köln',
    ]);
  });

  it('leaves cities, companies and products alone', () => {
    for (const text of [
      'Book a flight from Madrid to Berlin on Monday.',
      'My iPhone 15 from Vodafone does not work.',
      'How is the weather in San Francisco today?',
      'Der Kundenservice der Deutschen Bahn hat die Rechnung storniert.',
    ]) {
      expect([...names(text), ...places(text)], text).toEqual([]);
    }
  });

  it('leaves nouns, menus and the first words of sentences alone, in six languages', () => {
    for (const text of [
      'Unter Profil, Rechnungen, Kündigung finden Sie das Formular.',
      'Kleben Sie den Aufkleber auf den Karton; der Bote nimmt das Päckchen mit.',
      'Es gibt Ratenkauf, Lastschrift, Vorkasse oder Nachnahme.',
      'Abra Pedidos, Reembolso, Descargar. Desgraciadamente tarda una semana.',
      'Ouvrez Profil > Factures > Télécharger. Malheureusement, il faut patienter.',
      'Apra Profilo, Fatture, Scarica. Sfortunatamente a Bologna è esaurito.',
      'Abra Perfil > Faturas > Baixar. Infelizmente demora uma semana.',
      'Open Profile, Invoices, Download. Unfortunately it takes a week.',
    ]) {
      expect(names(text), text).toEqual([]);
    }
  });

  it('answers spans in order, apart and inside of any text, the same every time', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('Maria ', 'Rossi ', '12 ', 'Main Street', '\n', ', ', '[PERSON_ab2c]', "O'"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const tagged = tag(text);
        for (const spans of [tagged.persons, tagged.addresses]) {
          let reached = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(reached);
            expect(end).toBeGreaterThan(start);
            reached = end;
          }
          expect(reached).toBeLessThanOrEqual(text.length);
        }
        expect(tag(text)).toEqual(tagged);
      }),
      { numRuns: 300 },
    );
  });

  it('reads a long text in pieces without losing a name', () => {
    const sentence = 'Yesterday Laura Thompson promised me a refund. ';
    expect(tag(sentence.repeat(2000)).persons).toHaveLength(2000);
  });
});
