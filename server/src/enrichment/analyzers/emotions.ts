import type { InteractionAnalyzer } from '../analyzer.ts';
import { probabilityOf } from '../models/head.ts';
import { inputHeads } from '../models/input-heads.ts';
import { counts } from '../phrases.ts';
import { negated } from '../sentiment-score.ts';

const MAX_EMOTIONS = 3;
/** A long message is mostly material; what the user feels stands at its beginning. */
const READ_WORDS = 80;
/**
 * The head learned 19 of the emotions in English only, and the rest elsewhere from projected labels. Texts of no sure
 * language count as foreign: most are, and of what the head's own thresholds find in those every second has the wrong sign.
 */
const LEAST_ELSEWHERE = 0.6;
/** How sure a rule is by itself: what it names is there, in the annotators' view, about every second time. */
const RULE_SURE = 0.5;

/** The emotions that the user's words name or carry, most probable first. */
export const emotions: InteractionAnalyzer = {
  name: 'emotions',
  version: 4,
  fields: ['emotions'],
  analyze: ({ text_language }, _context, { input, inputHits, inputScores }) => {
    if (input.words.length === 0) return { values: {} };
    const found = new Map<string, number>();
    const denied = new Set<string>();
    for (const hit of inputHits.emotions) {
      if (hit.first > READ_WORDS || !counts(hit, text_language)) continue;
      if (negated(input, hit)) denied.add(hit.label);
      else found.set(hit.label, RULE_SURE);
    }
    const { emotions: scores } = inputScores(text_language);
    const head = inputHeads.emotions;
    const english = text_language === 'en';
    head.outputs.forEach((name, output) => {
      const probability = probabilityOf(head, scores, output);
      const least = english ? (head.thresholds[output] ?? 1) : LEAST_ELSEWHERE;
      if (probability < least || (denied.has(name) && !found.has(name))) return;
      found.set(name, Math.max(probability, found.get(name) ?? 0));
    });
    if (found.size === 0) return { values: {} };
    const strongest = [...found]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MAX_EMOTIONS);
    return {
      values: { emotions: strongest.map(([name]) => name) },
      confidence: { emotions: strongest[0]?.[1] ?? 0 },
    };
  },
};
