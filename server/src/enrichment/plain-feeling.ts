import { onlyThanks, says } from './cue-hits.ts';
import { counts } from './phrases.ts';
import { saysNothing } from './request.ts';
import type { InputHits } from './rulebook.ts';
import { valence } from './sentiment-score.ts';
import type { AnalyzedText } from './text.ts';
import { wordSet } from './word-set.ts';

/** A sign that the heads, used to requests, take for none; with how sure it is. */
export type PlainFeeling = { readonly halfPoints: number; readonly sure: number };

/** Of GoEmotions' short messages that thank and that the head takes for neutral, 14 of 17 are marked as positive. */
const THANKS: PlainFeeling = { halfPoints: 1, sure: 0.8 };
const PRAISE: PlainFeeling = { halfPoints: 1, sure: 0.7 };
const BLAME: PlainFeeling = { halfPoints: -1, sure: 0.7 };

const GOOD = 0.7;
const BAD = -0.7;
/** Longer messages hold more than a verdict. */
const VERDICT_WORDS = 8;
const BLAMING = new Set(['complaint', 'correction']);
/** Capitals of these alone raise the voice; others may be names. */
const LOUD_WORDS = wordSet(
  'NOW NOT NEVER STILL AGAIN STOP WHY NOTHING JETZT NIE NICHT YA NUNCA NO',
);
/** "much better" praises; "sounds good" only agrees. */
const BETTER = wordSet('better mejor mieux besser meglio melhor');
/** With these a good word accepts what is offered. */
const AGREEING = wordSet(
  'yes yeah yep yup ok okay sure right alright sound sounds would for one si vale oui ja sim certo',
);
const IMPATIENT = wordSet(
  'still already again days weeks hours minutes months nothing never stop wait waiting todavia otra dias semanas horas nada nunca encore toujours jours semaines heures rien jamais noch wieder tage wochen stunden nichts nie ancora giorni settimane ore niente mai ainda novo dias semanas nada',
);
/** Whether somebody raises the voice: most words in capitals, one of the loud ones, or marks heaped up. */
function shouts({ text, starts, ends }: AnalyzedText): boolean {
  if (/[!?]{3}/.test(text)) return true;
  let capitals = 0;
  let written = 0;
  for (let i = 0; i < starts.length && i < VERDICT_WORDS * 4; i++) {
    const word = text.slice(starts[i], ends[i]);
    if (LOUD_WORDS.has(word)) return true;
    if (word.length < 2 || !/\p{L}/u.test(word)) continue;
    written++;
    if (word === word.toUpperCase() && word !== word.toLowerCase()) capitals++;
  }
  return capitals > 1 && capitals * 2 > written;
}

/** What a message says that is nothing but thanks, praise or blame, or that is shouted with something to blame. */
export function plainFeeling(
  input: AnalyzedText,
  hits: InputHits,
  language: string,
): PlainFeeling | undefined {
  if (onlyThanks(input, hits, language)) return THANKS;
  if (input.words.length > VERDICT_WORDS * 3) return undefined;
  const cues = hits.cues.filter((hit) => counts(hit, language) && says(hit, input));
  const value = valence(input, hits.sentiment, language).total;
  const blames = cues.some(({ label }) => BLAMING.has(label));
  const isVerdict =
    input.words.length <= VERDICT_WORDS && cues.length > 0 && saysNothing(input, hits, language);
  if (isVerdict && blames) return BLAME;
  const praises = cues.some(
    ({ label, size, last }) =>
      label === 'confirmation' && (size === 1 || BETTER.has(input.words[last] ?? '')),
  );
  const agrees = input.words.some((word) => AGREEING.has(word));
  if (isVerdict && value >= GOOD && praises && !agrees) return PRAISE;
  const isBad =
    blames ||
    value <= BAD ||
    hits.business.some((hit) => counts(hit, language)) ||
    input.words.some((word) => IMPATIENT.has(word));
  return isBad && shouts(input) ? BLAME : undefined;
}
