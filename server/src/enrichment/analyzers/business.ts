import type { InteractionAnalyzer } from '../analyzer.ts';
import { counts } from '../phrases.ts';
import type { AnalyzedText } from '../text.ts';
import { wordSet } from '../word-set.ts';

/** Who has a text or code written, read or mended tells of other people's complaints and of other programs' errors. */
const ABOUT_TEXTS = new Set(['writing help', 'translation', 'coding help', 'data analysis']);
/** A card under way is asked after; nothing was bought. */
const ABOUT_MONEY = 'banking and money';
/** A complaint comes early; further on in a long message stands what was pasted. */
const READ_WORDS = 120;

const POINTERS = wordSet(
  'your this that tu tus esta esa su ta votre cette deine ihre diese die tua questa sua essa',
);
const ANSWERS = wordSet(
  'answer answers response explanation summary translation essay code respuesta traduccion explicacion reponse traduction explication antwort ubersetzung erklarung zusammenfassung risposta traduzione spiegazione resposta traducao explicacao',
);

/** "that answer": what is complained about is what the assistant said. */
const judgesAnswer = ({ words }: AnalyzedText): boolean =>
  words.some((word, at) => at > 0 && ANSWERS.has(word) && POINTERS.has(words[at - 1] ?? ''));

/** A complaint about the company or its product in the user's message; the most specific phrase decides. */
export const business: InteractionAnalyzer = {
  name: 'business',
  version: 2,
  fields: ['business_issue'],
  analyze: ({ text_language, topic }, _context, { input, inputHits }) => {
    let label = '';
    let size = 0;
    for (const hit of inputHits.business) {
      if (!counts(hit, text_language) || hit.size <= size || hit.first > READ_WORDS) continue;
      label = hit.label;
      size = hit.size;
    }
    if (label === '' || ABOUT_TEXTS.has(topic) || judgesAnswer(input)) return { values: {} };
    if (label === 'delivery' && topic === ABOUT_MONEY) return { values: {} };
    return {
      values: { business_issue: label },
      confidence: { business_issue: size > 2 ? 0.8 : 0.65 },
    };
  },
};
