import { expect, it } from 'vitest';
import { readPiiText } from './detector.ts';
import { secret } from './secret.ts';
import { joinedSpans } from './spans.ts';

const secrets = (text: string) =>
  joinedSpans(secret.find(readPiiText(text)).map((span) => ({ ...span, kind: 'SECRET' }))).map(
    ({ start, end }) => text.slice(start, end),
  );

it.each([
  // A word that somebody chose, after a sign or in quotes, in several languages.
  'password: «sunflower»',
  'Kennwort: «sonnenblume», danke',
  'Senha: «girassol»',
  'mot de passe wifi : «tournesol»',
  'Password=«letmein»',
  '{"password": "«sunflower»"}',
  'JWT_SECRET=«mySuperSecret»',
  'password -> «Tulip4Garden!»',
  '| password | «Tulip4Garden!» |',
  '<password>«sunflower»</password>',
  'password reset to "«correct horse battery staple»"',
  'my old password was «Tulip4Garden!»',
  '«Tulip4Garden!» is my password',
  'wachtwoord: «Tulp4Tuin!»',
  'пароль: «Tulpan4Sad!»',
  'パスワードは«Sakura4Niwa!»です',
  'WLAN-Schlüssel: «8372910482736451»',
  // Codes.
  'pin code «4471»',
  'el pin de mi tarjeta es «4471»',
  'my 2FA code is «839201»',
  'verification code: «839201»',
  'TAN «839201» wurde nicht akzeptiert',
  'the door code is «4471#»',
  'code de la porte : «44A71»',
  // Beside a user, in commands and links.
  'wifi: guest / «blue-Whale77»',
  'login dana@acme.io / «Tulip4Garden!»',
  'curl -u dana:«Tulip4Garden!» https://api.acme.io/v1/items',
  'mysql -u root -p«S3cr3tRoot!» shop',
  'login("admin", "«Tulip4Garden!»")',
  'https://a.io/f?sv=2022&sig=«aB3dEf6hIj9kLmN2pQr5»&x=1',
  'https://a.io/data?api_key=«9f8e7d6c5b4a3928»&page=2',
  'AccountName=shop;AccountKey=«Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm8=»;Suffix=x',
  'my recovery phrase is «ripple scissors kick mammal hire column oak again sun offer wealth tomorrow»',
])('finds %s', (marked) => {
  const value = /«(.*)»/.exec(marked)?.[1];
  expect(secrets(marked.replace(/[«»]/g, ''))).toEqual([value]);
});

it.each([
  'POSTGRES_PASSWORD=$PW postgres:16',
  'the reset token user_id=5, the API key section_2',
  'const t = { access_token: config.access_token, secret: Uint8Array, password: string }',
  'readonly secret: Uint8Array;',
  'password = getPassword(); const password = hashedPassword2;',
  "password=request.form['password']",
  '{"password": "Passwort", "type": "password"}',
  '<input type="password" name="password" id="password">',
  'Settings > Password > Reset',
  'Password: required. Passwort: falsch. Contraseña: incorrecta. Mot de passe : oublié',
  'Password: must have 8-16 characters',
  '| user | password | role |',
  'zip code 94107, error code 1234, the pin 12 of the connector',
  'my login page / dashboard, order 88-ABC',
  'seed phrase: the quick brown fox',
])('leaves %s', (text) => {
  expect(secrets(text)).toEqual([]);
});
