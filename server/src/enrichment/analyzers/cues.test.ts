import { expect, it } from 'vitest';
import { analyzedExample } from '../analyzed-example.ts';

const cues = (input: string) => analyzedExample({ input }).values.cues ?? [];

it('finds what a message does to the answer before it, in six languages', () => {
  expect(cues('Thanks a lot!')).toContain('thanks');
  expect(cues("That's not what I asked")).toContain('correction');
  expect(cues('Eso no es correcto')).toContain('correction');
  expect(cues('ça ne marche pas')).toContain('complaint');
  expect(cues('Danke, das hat geholfen')).toEqual(['confirmation', 'idle', 'thanks']);
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
