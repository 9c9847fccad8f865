import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';
import { counts } from '../phrases.ts';
import { readTexts } from '../texts.ts';

const phrases = (input: string) => {
  const { text_language = '' } = analyzedExample({ input }).values;
  return readTexts(input, '').inputHits.business.filter((hit) => counts(hit, text_language));
};
const issue = (input: string) => analyzedExample({ input }).values.business_issue ?? '';

it('names what the user complains about', () => {
  expect(issue('You charged my card twice and I want my money back')).toBe('billing');
  expect(issue('Mein Paket ist nie angekommen')).toBe('delivery');
  expect(issue("L'app si blocca ogni volta che la apro")).toBe('outage');
  expect(issue('Péssima qualidade, veio com defeito')).toBe('quality');
  expect(issue("Personne ne m'a répondu depuis une semaine")).toBe('support');
  expect(issue('No puedo cancelar mi suscripción, es imposible')).toBe('cancellation');
});

it('sees complaints in words that no phrase has', () => {
  for (const [text, kind] of [
    ['We cannot open your portal since Tuesday and nobody at the shop can work', 'outage'],
    ['Seit Montag komme ich nicht mehr in euer Portal, ich kann nicht arbeiten', 'outage'],
    ['Llevo semanas intentando irme de su compañía y no hay manera, qué vergüenza', 'cancellation'],
    ['La lampada che ho comprato da voi si è bruciata dopo due giorni, che delusione', 'quality'],
    ['Ninguém da empresa de vocês retorna as minhas ligações há semanas', 'support'],
  ] as const) {
    expect(phrases(text), text).toEqual([]);
    expect([text, issue(text)]).toEqual([text, kind]);
  }
});

it('hears who complains about a company in a message that only hints at a text', () => {
  expect(issue('I draft this for the third time: you charged my card twice')).toBe('billing');
});

it('does not judge languages that it was not trained for', () => {
  expect(issue('De app van jullie opent sinds gisteren niet meer en niemand reageert')).toBe('');
});

it('takes a phrase for none where a payment is only asked after', () => {
  const text =
    "I sent payment with EU transfer and they still haven't received it. How long does it take?";
  expect(phrases(text)).not.toEqual([]);
  expect(issue(text)).toBe('');
});

it('takes questions and complaints about the answer for none', () => {
  for (const text of [
    'How do I cancel my order?',
    'That answer is wrong',
    'When should my package get here?',
    'What does delivery cost?',
    'Could you tell me how I change the address of my order?',
    'Wie lange dauert es, bis eine Erstattung auf dem Konto ist?',
    'Somebody at the station stole my money, what should I do?',
    'Gracias, el paquete llegó ayer y todo funciona muy bien',
    'My neighbour is driving me crazy with his drums, what can I do?',
    'Comment fonctionne le remboursement chez vous ?',
  ]) {
    expect(issue(text), text).toBe('');
  }
});

it('takes criticism of an answer, and texts about complaints, for none', () => {
  for (const text of [
    'your answer is a waste of money and time',
    'Write a complaint letter: my parcel never arrived',
    'Summarize these reviews: "the pizza was cold", "nobody answered my emails"',
    'Übersetze: Das Paket ist nie angekommen',
  ]) {
    expect(issue(text), text).toBe('');
  }
});

it('hears what happened to a customer, beside what is spoken of', () => {
  for (const [text, kind] of [
    ['We have been billed twice for subscription #77120, please give one back', 'billing'],
    ['I was invoiced 30 dollars again although I cancelled in May', 'billing'],
    ['where is our parcel? it was meant to arrive yesterday', 'delivery'],
    ['you lost my suitcase on the way to Oslo, second time this year', 'delivery'],
    ['your api keeps returning 503 since noon, can you look into it?', 'outage'],
    ['Mein Paket sollte gestern kommen und ist nicht da', 'delivery'],
    ['Ma commande était prévue hier et toujours pas là', 'delivery'],
    ['Veo dos pagos por un pedido que hice una sola vez en marzo', 'billing'],
  ] as const) {
    expect([text, issue(text)]).toEqual([text, kind]);
  }
});

it('takes short messages that go on with an earlier one for none', () => {
  for (const text of [
    'desde cuándo se aplica',
    'dans le contrat il y a écrit 6 mois',
    'hab ich schon gemacht, gleicher fehler',
    'envia pro outro, esse eu nao uso mais',
    'lascia stare, fa niente',
    'still no luck',
    'those two sound awful!',
    'my period is 4 days late',
  ]) {
    expect(issue(text), text).toBe('');
  }
});

it('takes complaints in a text to work on, or in quotation marks, for none', () => {
  for (const text of [
    'translate into spanish: my order arrived damaged and I want my money back',
    'Label each ticket: 1. I was charged twice 2. the app crashes every time',
    'is this review positive or negative: worst hotel ever, nobody answered our calls',
    'Please reply to this customer: my parcel never arrived',
    "Fass mir das zusammen: 'Der Anbieter hat mir doppelt abgebucht'",
    'Résume ces avis : le colis est arrivé cassé, personne ne répond',
    'Clasifica esto: me han cobrado dos veces',
    'What does "you charged me twice" mean?',
  ]) {
    expect(issue(text), text).toBe('');
  }
});

it("takes a crash for the user's own after messages about code", () => {
  const input = 'that helps but then the app crashes at start';
  const history: [string, string][] = [
    ['Why does my python function raise a TypeError?', 'Because x is None.'],
  ];
  expect(analyzedExample({ input, history }).values.business_issue).toBeUndefined();
});
