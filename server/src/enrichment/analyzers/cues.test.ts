import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';

const cues = (input: string) => analyzedExample({ input }).values.cues ?? [];

it('finds what a message does to the answer before it, in six languages', () => {
  expect(cues('Thanks a lot!')).toContain('thanks');
  expect(cues("That's not what I asked")).toContain('correction');
  expect(cues('Eso no es correcto')).toContain('correction');
  expect(cues('ça ne marche pas')).toContain('complaint');
  expect(cues('Danke, das hat geholfen')).toEqual(['confirmation', 'idle', 'solved', 'thanks']);
  expect(cues('voglio parlare con un operatore')).toContain('escalation_request');
  expect(cues('esquece, deixa pra lá')).toContain('giving_up');
  expect(cues('I want to speak to a human agent')).toContain('escalation_request');
  expect(cues('please try again')).toContain('repeat_request');
});

it('takes ordinary requests and thanks in advance for neither', () => {
  expect(cues('Please send me the report')).toEqual(['no_subject']);
  expect(cues('Please send me the report, thanks in advance')).toEqual(['no_subject']);
  expect(cues('How do I book a table for two?')).toEqual([]);
  expect(cues('Wie buche ich einen Tisch? Vielen Dank im Voraus')).toEqual([]);
});

it('marks what says something and asks nothing', () => {
  expect(cues('My lamp has been dark since the storm')).toContain('asks_nothing');
  expect(cues('why is my lamp dark')).not.toContain('asks_nothing');
  expect(cues('ok')).not.toContain('asks_nothing');
});

it('does not take thanks for a vain effort as praise', () => {
  expect(cues('That is all I need, thanks for trying')).not.toContain('thanks');
  expect(cues('Thanks for nothing!')).not.toContain('thanks');
  expect(cues('Merci quand même')).not.toContain('thanks');
  expect(cues('Gracias de todos modos')).not.toContain('thanks');
  expect(cues('Thanks for your help')).toContain('thanks');
});

it('marks messages that give a detail and no subject', () => {
  expect(cues('a quarter to nine on Friday morning suits us best')).toContain('no_subject');
  expect(cues('yes, please')).toContain('no_subject');
  expect(
    cues('How long should I soak the blue ones before I put them into the oven?'),
  ).not.toContain('no_subject');
  expect(cues('I want a refund for my order')).not.toContain('no_subject');
});

it('takes a word of praise for a judgement only where it stands alone', () => {
  expect(cues('Great, thanks')).toContain('confirmation');
  expect(cues('nice')).toContain('confirmation');
  expect(cues('Find me a great place for a wonderful dinner')).not.toContain('confirmation');
  expect(cues("yes that's correct")).toContain('confirmation');
});

it('hears what is turned down, and what is asked about the assistant', () => {
  expect(cues("I don't like that one")).toContain('rejection');
  expect(cues('are you a real person?')).not.toContain('escalation_request');
  expect(cues('get me a real person')).toContain('escalation_request');
  expect(cues('No, forget it')).not.toContain('giving_up');
});

it('hears a verdict at the beginning, before a pause or what is right', () => {
  for (const verdict of [
    'wrong, it was the other one',
    'Falso, son las cinco',
    'faux, il part de Lyon',
    'Falsch, es ist Bern',
    'sbagliato, è Torino',
    'errado, foi ontem',
  ]) {
    expect(cues(verdict), verdict).toContain('correction');
  }
  expect(cues('the wrong size of shirt came with the order')).not.toContain('correction');
});

it('knows what was asked before, what is still failing and what breaks off by their verbs', () => {
  expect(cues('perguntei o preço')).toContain('correction');
  expect(cues('gestern hab ich das gefragt')).toContain('correction');
  expect(cues('you stopped in the middle of the list')).toContain('correction');
  expect(cues('ça change rien')).toContain('fails');
  expect(cues('my bag is missing')).not.toContain('correction');
  expect(cues('is it still open on Sunday')).not.toContain('fails');
});

it('hears abuse of the assistant and doubt about what it said', () => {
  expect(cues('tu sers à rien')).toContain('complaint');
  expect(cues('how could I believe anything you say')).toContain('complaint');
  expect(cues('Seguro? la web dice otra cosa')).toContain('correction');
  expect(cues('???')).toContain('complaint');
  expect(cues('No tengo impresora')).not.toContain('vents');
  expect(cues('my boss is an idiot')).not.toContain('complaint');
});

it('takes the own language, asked for in it, for a reaction and not for a wish', () => {
  expect(cues('en français !')).toContain('demur');
  expect(cues('em português né')).toContain('demur');
  expect(cues('no hablo inglés')).toContain('correction');
  expect(cues('and in French?')).not.toContain('demur');
  expect(cues('Write an essay in English')).not.toContain('demur');
});

it('recognises who asks for a person by whom they name', () => {
  for (const wish of [
    'HUMAN',
    'agent',
    'can i get a human',
    'please forward me to a colleague',
    'is there anyone I can talk to',
    'Mitarbeiter bitte',
    'passez-moi un conseiller',
    'tem algum humano aí?',
  ]) {
    expect(cues(wish), wish).toContain('escalation_request');
  }
  for (const other of [
    'how do i become a customer service representative',
    'how do I talk to my manager about a raise',
    'find me a real estate agent',
    'I need someone to fix my sink',
    'so are you human',
    'wie wird man Berater',
  ]) {
    expect(cues(other), other).not.toContain('escalation_request');
  }
});

it('takes praise that is denied or taken back for no praise', () => {
  expect(cues("that's not how it works")).toContain('demur');
  expect(cues("that's not how it works")).not.toContain('confirmation');
  expect(cues('no that works')).toContain('confirmation');
  expect(cues('Danke, aber ich brauche die andere')).toEqual(
    expect.arrayContaining(['correction']),
  );
  expect(cues('got it, paid. still suspended though')).not.toContain('confirmation');
  expect(cues("thanks but that's all")).toContain('thanks');
  const more = cues('great, but can you also make it shorter?');
  expect(more).not.toContain('confirmation');
  expect(more).not.toContain('correction');
});

it('leaves alone what is quoted, told of others or wanted instead', () => {
  expect(cues("what does 'it is wrong' mean")).not.toContain('correction');
  expect(cues('I said yes to the job, write to them')).not.toContain('correction');
  expect(cues('ho già chiesto a tutti')).not.toContain('repeat_request');
  expect(cues('how many times can I take it per day')).not.toContain('repeat_request');
  expect(cues("I'll leave it at that")).not.toContain('giving_up');
  const instead = cues('Never mind, play it in the kitchen');
  expect(instead).toContain('correction');
  expect(instead).not.toContain('giving_up');
});

it('knows whether the answer ends with a question', () => {
  const after = (output: string) => analyzedExample({ input: 'two', output }).values.cues;
  expect(after('For how many people?')).toContain('answer_asks');
  expect(after('Booked. Can I help you with anything else.')).toContain('answer_asks');
  expect(after('It is booked for two.')).not.toContain('answer_asks');
});

it('knows the commonest reactions of languages without rules, whose silence is unread', () => {
  expect(cues('to nie działa, nadal ten sam błąd')).toEqual(
    expect.arrayContaining(['complaint', 'unread']),
  );
  expect(cues('请转人工')).toContain('escalation_request');
  expect(cues('違います、東京です')).toContain('correction');
  expect(cues('спасибо, теперь работает')).toContain('thanks');
  expect(cues('Thanks a lot')).not.toContain('unread');
});
