import type { OwnAnswer, OwnSentence } from '../own-sentence.ts';
import { broadAnswers } from './answers.ts';
import { broadAttacks } from './attack-sentences.ts';
import { broadHarm } from './harm-sentences.ts';
import { broadInnocent } from './innocent-sentences.ts';

type Half = { readonly sentences: readonly OwnSentence[]; readonly answers: readonly OwnAnswer[] };

/** Every second sentence of a kind in a language, so that a sentence and its translations fall into the same half. */
function half(parity: number): Half {
  const seen = new Map<string, number>();
  const sentences = [...broadHarm, ...broadAttacks, ...broadInnocent].filter(
    ({ language, moderation, risk }) => {
      const key = `${language} ${moderation} ${risk}`;
      const at = seen.get(key) ?? 0;
      seen.set(key, at + 1);
      return at % 2 === parity;
    },
  );
  return { sentences, answers: broadAnswers.filter((_, i) => i % 2 === parity) };
}

/** Read while rules and patterns were made. */
export const developmentHalf = half(0);
/** Only counted. */
export const heldOutHalf = half(1);
