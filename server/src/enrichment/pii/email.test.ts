import { expect, it } from 'vitest';
import { readPiiText } from './detector.ts';
import { email } from './email.ts';

const emails = (text: string) =>
  email.find(readPiiText(text)).map(({ start, end }) => text.slice(start, end));

it.each([
  ['write to dana [at] acme [dot] io', 'dana [at] acme [dot] io', 'dana@acme.io'],
  ['dana(at)acme.io', 'dana(at)acme.io', 'dana@acme.io'],
  ['jana (at) web (punkt) de', 'jana (at) web (punkt) de', 'jana@web.de'],
  ['jana at web punkt de bitte', 'jana at web punkt de', 'jana@web.de'],
  ['soy rocio arroba correo punto es', 'rocio arroba correo punto es', 'rocio@correo.es'],
  ['ilaria chiocciola libero.it', 'ilaria chiocciola libero.it', 'ilaria@libero.it'],
  ['amandine arobase orange point fr', 'amandine arobase orange point fr', 'amandine@orange.fr'],
  ['dana @ acme.io', 'dana @ acme.io', 'dana@acme.io'],
  ['dana[@]acme[.]io', 'dana[@]acme[.]io', 'dana@acme.io'],
  ['dana@acme .io', 'dana@acme .io', 'dana@acme.io'],
  ['dana.whitlock@gmail,com bounced', 'dana.whitlock@gmail,com', 'dana.whitlock@gmail.com'],
])('finds the spelled address in %s', (text, value, meant) => {
  expect(emails(text)).toEqual([value]);
  expect(email.normalize(value)).toBe(meant);
});

it.each([
  'meet me at acme.io',
  'look at point in the middle',
  'I arrived at terminal dot com office',
  'the function f(at) and a[at] of [at]',
  'buy 5 @ 3.50 each',
  'ping @dana, thanks',
])('leaves %s', (text) => {
  expect(emails(text)).toEqual([]);
});
