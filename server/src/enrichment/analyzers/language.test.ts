import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';

const language = (input: string) => analyzedExample({ input }).values.text_language ?? null;

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

it('reports Malay as Indonesian', () => {
  expect(language('Bagaimanakah saya boleh menetapkan semula kata laluan akaun saya?')).toBe('id');
});

it('says nothing of texts under eight letters, numbers and placeholders', () => {
  for (const text of ['', 'hi', '12345 67890', '[EMAIL_x7k2] [PHONE_abcd]', 'ok ok'])
    expect(language(text)).toBeNull();
});
