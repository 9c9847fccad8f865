import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';

const language = (input: string, before: readonly string[] = []) =>
  analyzedExample({ input, history: before.map((message) => [message, '…']) }).values
    .text_language ?? null;

it('names the language of the message', () => {
  const texts: Record<string, string> = {
    en: 'How do I reset the password of my account?',
    es: '¿Cómo puedo restablecer la contraseña de mi cuenta?',
    fr: 'Comment puis-je réinitialiser le mot de passe de mon compte ?',
    de: 'Wie kann ich das Passwort für mein Konto zurücksetzen?',
    it: 'Come posso reimpostare la password del mio account?',
    pt: 'Como posso redefinir a senha da minha conta?',
    nl: 'Hoe kan ik het wachtwoord van mijn account opnieuw instellen?',
    ja: 'アカウントのパスワードをリセットするにはどうすればよいですか',
    ar: 'كيف يمكنني إعادة تعيين كلمة المرور الخاصة بحسابي؟',
    id: 'Bagaimana cara mengatur ulang kata sandi akun saya?',
  };
  for (const [code, text] of Object.entries(texts)) expect(language(text), text).toBe(code);
});

it('hears in a short message the small words and the words of conversation', () => {
  const texts: Record<string, readonly string[]> = {
    de: ['super danke', 'nein falsch', 'Schreib kürzer'],
    es: ['vete al infierno', 'dame un ejemplo', 'No me sirve'],
    fr: ['stp aide moi', 'explique la mitose'],
    it: ['non funziona', 'spiega la mitosi', 'Grazie. E in vacanza?'],
    pt: ['qual o preço', 'tá errado isso'],
    en: ['write a poem', "that's wrong"],
    nl: ['dank je wel'],
    pl: ['co to jest?', 'ile to kosztuje'],
    ru: ['нужен ли паспорт'],
  };
  for (const [code, list] of Object.entries(texts)) {
    for (const text of list) expect(language(text), text).toBe(code);
  }
});

it('is not sure of a word that two languages share, unless the user wrote in one of them before', () => {
  expect(language('excelente')).toBeNull();
  expect(language('excelente', ['¿Cómo cancelo mi cuenta?'])).toBe('es');
  expect(language('excelente', ['Como faço para cancelar a conta?'])).toBe('pt');
  expect(language('no funciona', ['¿Cómo cancelo mi cuenta?', 'ok'])).toBe('es');
  expect(language('ok, thanks a lot', ['Wie kündige ich mein Konto?'])).toBe('en');
});

it('needs few letters of a script that only one language has', () => {
  const texts: Record<string, readonly string[]> = {
    zh: ['谢谢', '怎么退货', '用 docker compose 怎么部署'],
    ja: ['ありがとう', 'もう一度'],
    ko: ['감사합니다', '왜 안돼'],
    th: ['ขอบคุณ'],
    el: ['ευχαριστώ'],
    he: ['תודה'],
    hi: ['धन्यवाद'],
  };
  for (const [code, list] of Object.entries(texts)) {
    for (const text of list) expect(language(text), text).toBe(code);
  }
  expect(language('了解', ['パスワードを変更したいです'])).toBe('ja');
  expect(language('How do I say 谢谢 in French?')).toBe('en');
  expect(language('¯\\_(ツ)_/¯ π')).toBeNull();
});

it('does not read code, messages of programs and placeholders', () => {
  const stack =
    'TypeError: total is not a function\n    at Object.<anonymous> (/srv/app/index.js:12:9)\n';
  const texts: Record<string, string> = {
    es: `Me sale este error en node: ${stack}`,
    pt: `${stack}por que isso acontece`,
    de: '```js\n// the value of the thing that we return\nreturn value\n```\nwarum geht das nicht',
    it: 'Traceback (most recent call last):\n  File "app.py", line 3, in <module>\nperché non funziona?',
    fr: '[PERSON_x7k2] peux-tu https://example.com/the/other/way/of/this lire ça',
  };
  for (const [code, text] of Object.entries(texts)) expect(language(text), text).toBe(code);
  expect(language('SELECT * FROM users WHERE id = 1')).toBeNull();
});

it('reports Malay as Indonesian', () => {
  expect(language('Bagaimanakah saya boleh menetapkan semula kata laluan akaun saya?')).toBe('id');
});

it('says nothing of texts under eight letters, numbers and placeholders', () => {
  for (const text of ['', 'hi', '12345 67890', '[EMAIL_x7k2] [PHONE_abcd]', 'ok ok'])
    expect(language(text)).toBeNull();
});
