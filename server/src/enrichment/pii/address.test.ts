import { expect, it } from 'vitest';
import { address } from './address.ts';
import { readPiiText } from './detector.ts';

const addresses = (text: string) =>
  address.find(readPiiText(text)).map(({ start, end }) => text.slice(start, end));

it.each([
  'see https://github.com/fastify/fastify/pull/5084 for the bug',
  'def test(a: int = 3, b: str = "x"): return a',
  'if (str.charCodeAt(0) === 65) return parseInt(str, 10);',
  'CPT 99213 was denied',
  'HbA1c 6.5, LDL 130 mg/dL',
  '7 Day Trial Way too short, 24 Hour Drive Thru, 2 Way Street meaning',
  'Ramipril 5mg',
  '4 Place Settings of plates, Sohn, Jahrgang 2019',
  'Meine Mutter (Geburtsjahr 1947) braucht einen Rollstuhl.',
  'exp 04/27 cvv 123',
  'I paid via SWIFT 9 days ago',
])('takes no link, code or amount for an address: %s', (text) => {
  expect(addresses(text)).toEqual([]);
});

it.each([
  'Straße des 17. Juni 135, 10623 Berlin',
  '12 Orchard Way, Springfield, OR 97477',
  'v.le Monza 12/B, 20125 Milano (MI)',
])('finds %s', (text) => {
  expect(addresses(text)).toEqual([text]);
});
