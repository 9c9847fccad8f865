import type { InteractionAnalyzer } from '../analyzer.ts';
import { probabilityOf } from '../models/head.ts';
import { inputHeads } from '../models/input-heads.ts';
import { counts, type Hit } from '../phrases.ts';
import { requestHits } from '../request.ts';
import { negated } from '../sentiment-score.ts';
import type { AnalyzedText } from '../text.ts';
import { wordSet } from '../word-set.ts';

const MAX_EMOTIONS = 3;
/** A long message is mostly material; what the user feels stands at its beginning. */
const READ_WORDS = 80;
/**
 * The head learned 19 of the emotions in English only, and the rest elsewhere from projected labels. Texts of no sure
 * language count as foreign: most are, and of what the head's own thresholds find in those every second has the wrong sign.
 */
const LEAST_ELSEWHERE = 0.6;
/**
 * Whoever accepts or declines what is offered agrees and disagrees in the words of a talk: below this the head alone
 * takes a step of a task for a feeling.
 */
const LEAST_ALONE: Readonly<Record<string, number>> = {
  approval: 0.22,
  admiration: 0.4,
  disapproval: 0.22,
};
/** What is to be made or found may be scary, sad or funny; who asks for it is not. */
const REQUESTED = wordSet('fear amusement sadness anger disgust embarrassment love');
/** So early an order begins. */
const ORDER_WORDS = 2;
const LEAST_IN_ORDER = 0.5;
const LEAST_IN_ORDER_ELSEWHERE = 0.9;
const FEELING = wordSet(
  "am i'm im feel feeling feels was so makes made got siento estoy tengo da suis ai ressens bin habe mir fuhle sono ho sento estou tenho sinto",
);
/** Whether the word at a place is what somebody feels: "I'm scared", "makes me sad". */
const feels = ({ words }: AnalyzedText, at: number): boolean =>
  FEELING.has(words[at - 1] ?? '') || FEELING.has(words[at - 2] ?? '');

/** "what exactly is", "is that correct": a word of approval agrees where a message begins with it. */
const YES = wordSet('yes yeah ja oui si sim ok okay');
const asksExactly = ({ words }: AnalyzedText, { label, first, size }: Hit): boolean =>
  label === 'approval' && size === 1 && first > 0 && !YES.has(words[first - 1] ?? '');

const leastAlone = (name: string, isOrder: boolean): number =>
  isOrder && REQUESTED.has(name) ? LEAST_IN_ORDER : (LEAST_ALONE[name] ?? 0);

/** How sure a rule is by itself: what it names is there, in the annotators' view, about every second time. */
const RULE_SURE = 0.5;

/** The emotions that the user's words name or carry, most probable first. */
export const emotions: InteractionAnalyzer = {
  name: 'emotions',
  version: 5,
  fields: ['emotions'],
  analyze: ({ text_language }, _context, { input, inputHits, inputScores }) => {
    if (input.words.length === 0) return { values: {} };
    const found = new Map<string, number>();
    const denied = new Set<string>();
    const asked =
      requestHits(input, inputHits, text_language)[0]?.first ?? Number.POSITIVE_INFINITY;
    const isRequested = ({ label, first, size }: Hit): boolean =>
      size === 1 && asked < first && REQUESTED.has(label) && !feels(input, first);
    for (const hit of inputHits.emotions) {
      if (hit.first > READ_WORDS || !counts(hit, text_language)) continue;
      if (isRequested(hit) || asksExactly(input, hit)) continue;
      if (negated(input, hit)) denied.add(hit.label);
      else found.set(hit.label, RULE_SURE);
    }
    const { emotions: scores } = inputScores(text_language);
    const head = inputHeads.emotions;
    const english = text_language === 'en';
    head.outputs.forEach((name, output) => {
      const probability = probabilityOf(head, scores, output);
      const own = head.thresholds[output] ?? 1;
      const isOrder = asked < ORDER_WORDS;
      const inEnglish = found.has(name) ? own : Math.max(own, leastAlone(name, isOrder));
      const elsewhere = isOrder && REQUESTED.has(name) ? LEAST_IN_ORDER_ELSEWHERE : LEAST_ELSEWHERE;
      if (probability < (english ? inEnglish : elsewhere)) return;
      if (denied.has(name) && !found.has(name)) return;
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
