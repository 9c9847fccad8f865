import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';

type Exchange = readonly [input: string, output: string];

const isWrong = ([input, output]: Exchange, before: readonly string[] = []) =>
  analyzedExample({ input, output, history: before.map((message) => [message, '…']) }).values
    .type_of_problem === 'wrong_language';

const english = 'You can reset it in the settings of your account.';
const spanish = 'Puedes cambiarla en los ajustes de tu cuenta, en la sección de seguridad.';

it('sees an answer in another script, however few words it has', () => {
  const exchanges: readonly Exchange[] = [
    ['パスワードを忘れました', english],
    ['怎么重置密码', english],
    ['كيف يمكنني إعادة تعيين كلمة المرور', english],
    ['मैं अपना पासवर्ड कैसे बदलूँ', english],
    ['How do I reset my password?', '您可以在账户设置中重置密码。点击“忘记密码”即可。'],
    ['Как сбросить пароль?', 'パスワードは設定画面から変更できます。'],
  ];
  for (const exchange of exchanges) expect(isWrong(exchange), exchange[0]).toBe(true);
});

it('sees an answer in a related language by the words that only one of them has', () => {
  const exchanges: readonly Exchange[] = [
    ['Come posso cambiare la password del mio account?', spanish],
    ['Como posso trocar a senha da minha conta?', spanish],
    ['How can I change it?', spanish],
    ['¿Dónde está mi pedido?', 'Your order is on its way and will arrive tomorrow.'],
    ['Hoe kan ik dit wijzigen?', 'Das kannst du in den Einstellungen ändern, und zwar sofort.'],
  ];
  for (const exchange of exchanges) expect(isWrong(exchange), exchange[1]).toBe(true);
});

it('leaves code, names and what the user may have wanted alone', () => {
  const exchanges: readonly Exchange[] = [
    [
      'geht das auch ohne join?',
      'Ja, mit NOT EXISTS: SELECT id FROM orders o WHERE NOT EXISTS (SELECT 1 FROM items i WHERE i.id = o.id)',
    ],
    ['Wie heißt der Befehl dafür?', '`git reset --hard HEAD` and `git clean -fd`'],
    ['Wer hat den Film gedreht?', 'The Lord of the Rings: Peter Jackson'],
    ['Quel film regarder ce soir ?', 'The Grand Budapest Hotel'],
    ['日本で一番高い塔はどこですか', 'Tokyo Skytree'],
    ['Tell me how to thank a Japanese friend', 'ありがとうございますと言ってください。'],
    ['请把这句话翻译成英文：我想退货', 'I would like to return this item, please.'],
    ['Écris ça en anglais', 'I would like to return this item, please.'],
    ['iPhone 15 Pro Max 256 GB', '这款手机的价格是九千九百九十九元，您可以在官网购买。'],
  ];
  for (const exchange of exchanges) expect(isWrong(exchange), exchange[0]).toBe(false);
});

it('takes an answer in the language in which the user wrote before, or which they named, for wanted', () => {
  const exchange = [
    '¿Dónde está mi pedido?',
    'It is on its way and will be there tomorrow.',
  ] as const;
  expect(isWrong(exchange)).toBe(true);
  expect(isWrong(exchange, ['From now on, please answer in English'])).toBe(false);
  expect(isWrong(exchange, ['Where is the parcel that I ordered from you?'])).toBe(false);
});
