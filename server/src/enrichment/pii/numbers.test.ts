import { expect, it } from 'vitest';
import { creditCard } from './credit-card.ts';
import { readPiiText } from './detector.ts';
import { iban } from './iban.ts';
import { ip } from './ip.ts';

const detectors = { IBAN: iban, CARD: creditCard, IP: ip };
const found = (kind: keyof typeof detectors, text: string) =>
  detectors[kind].find(readPiiText(text)).map(({ start, end }) => text.slice(start, end));

it.each([
  ['IBAN', 'Meine IBAN lautet «DE 89 3704 0044 0532 0130 00»'],
  ['IBAN', '«DE89  3704  0044  0532  0130  00»'],
  ['IBAN', '«DE89 3704 0044\n0532 0130 00»'],
  ['IBAN', '«DE89.3704.0044.0532.0130.00»'],
  ['CARD', 'card number: «4111  1111  1111  1111»'],
  ['CARD', '«4111 1111\n1111 1111»'],
  ['CARD', 'card«4111111111111111»exp0427'],
  ['IP', 'blocked «81[.]2[.]69[.]142»'],
  ['IP', 'ssh root@«81.2.69.142»'],
  ['IP', '«192.168.1.10»/24 on eth0'],
  ['IP', '«81.2.69.142» - - [10/Oct/2024] "GET /"'],
] as const)('finds the %s in %s', (kind, marked) => {
  expect(found(kind, marked.replace(/[«»]/g, ''))).toEqual([/«(.*)»/s.exec(marked)?.[1]]);
});

it.each([
  ['IBAN', 'DE 89 3704 0044 0532 0130 01'],
  ['CARD', '4111\n1111\n1111\n1111'],
  ['IP', '{"version": "1.2.3.4"} version: 1.2.3.4'],
  ['IP', 'Node 5.0.71.47 vs 5.0.71.32, v8@3.14.5.9'],
  ['IP', '10.5.3.2 Scope of the section'],
  ['IP', 'allow 10.0.0.0/8 and 2001:db8::/32'],
] as const)('finds no %s in %s', (kind, text) => {
  expect(found(kind, text)).toEqual([]);
});
