import { anyStopword } from './data/stopwords.ts';
import type { Hit } from './phrases.ts';
import type { Sentence } from './sentences.ts';
import type { AnalyzedText } from './text.ts';

/** Greetings and thanks: a space after them is enough where a sentence goes on. */
const COURTESY =
  /(?:(?:hi|hello|hey|hiya|howdy|good (?:morning|afternoon|evening)|hola|buenos d[ií]as|buen d[ií]a|buenas(?: tardes| noches)?|bonjour|bonsoir|salut|coucou|hallo|moin|servus|guten (?:morgen|tag|abend)|gr[uü](?:ß|ss) gott|ciao|buongiorno|buonasera|salve|ol[áa]|oi|bom dia|boa (?:tarde|noite))(?: there(?! (?:is|are|was|were)\b)| everyone| team| again)?|(?:many )?thanks(?: so much| very much| a lot)?|thank you(?: so much| very much)?|(?:muchas |mil )?gracias|merci(?: beaucoup| bien)?|(?:vielen |herzlichen |besten )dank|danke(?: sch[oö]n| dir| ihnen)?|(?:molte )?grazie(?: mille)?|(?:muito )?obrigad[oa])(?![\p{L}\p{N}'’])/iuy;
const THANKED_FOR = /(?:for|to|in|por|pour|à|a|de|f[uü]r|im|per|in|pel[oa]s?|que|that|you|u) /iuy;
/** What is said before a request; elsewhere it may belong to what is told ("so there are three options"). */
const ASIDE =
  /(?:ok(?:ay)?|so|well|alright|hm+|one more thing|(?:a )?quick question|sure|cool|nice|yep|yup|awesome|yes|yeah|please|perfect|great|perfetto|perfecto|parfait|perfekt|perfeito|ach|oui|sí|sim)(?![\p{L}\p{N}'’])/iuy;
/** Stripped before a mark only: a negation, an "if" or an "already" without one. */
const ANSWER =
  /(?:no|nope|non|nein|n[aã]o|si|ja|jo|dear [^,\n]{1,30}|hi all|hello all)(?![\p{L}\p{N}'’])/iuy;
const MARK = /\s*(?:[,.!:;…–]+|-+(?=\s))\s*/y;
const SPACE = /\s+/y;
const PLEASE = /please/iy;
/** Says nothing before any sentence. */
const YES = /yes|yeah|yep|yup|ok(?:ay)?|oui/iy;
const CAPITAL = /\p{Lu}/uy;
const ONLY_ENGLISH = /so/iy;
const MOST_OPENINGS = 4;
/** So many words after a greeting are a sentence. */
const WORDS_OF_A_SENTENCE = 3;

/** Where a match from `at` ends; `at` itself without one. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const wordAt = ({ starts, words }: AnalyzedText, at: number, { first }: Sentence): string =>
  words[starts.indexOf(at, first)] ?? '';

/** "hi my order is late", but not "hello kitty" or "thanks for the info". */
function startsSentence(input: AnalyzedText, at: number, sentence: Sentence): boolean {
  const word = input.starts.indexOf(at, sentence.first);
  if (word < 0) return false;
  if (anyStopword.has(input.words[word] as string)) return true;
  return sentence.after - word >= WORDS_OF_A_SENTENCE && endOf(CAPITAL, input.text, at) === at;
}

/** Whether a sentence only greets or thanks. */
export function isCourtesy({ text }: AnalyzedText, { start, end }: Sentence): boolean {
  const courtesy = endOf(COURTESY, text, start);
  return courtesy > start && endOf(MARK, text, courtesy) >= end;
}

function openingEnd(
  input: AnalyzedText,
  sentence: Sentence,
  requests: readonly Hit[],
  at: number,
): number {
  const { text } = input;
  const courtesy = endOf(COURTESY, text, at);
  const aside = courtesy > at ? courtesy : endOf(ASIDE, text, at);
  const end = aside > at ? aside : endOf(ANSWER, text, at);
  if (end === at) return at;
  const marked = endOf(MARK, text, end);
  if (marked > end) return marked;
  const next = endOf(SPACE, text, end);
  if (next === end || aside === at) return at;
  if (courtesy > at) {
    const goesOn = startsSentence(input, next, sentence) && endOf(THANKED_FOR, text, next) === next;
    return goesOn ? next : at;
  }
  if (endOf(PLEASE, text, at) > at) return next;
  if (endOf(YES, text, at) === end && anyStopword.has(wordAt(input, next, sentence))) return next;
  const english = endOf(ONLY_ENGLISH, text, at) === end;
  const asks = requests.some(
    ({ first, languages }) =>
      input.starts[first] === next && (!english || languages.includes('en')),
  );
  return asks || openingEnd(input, sentence, requests, next) > next ? next : at;
}

/** Where a sentence begins after greetings, thanks and other politeness; its own beginning where nothing would be left. */
export function afterOpening(
  input: AnalyzedText,
  sentence: Sentence,
  requests: readonly Hit[],
): number {
  let at = sentence.start;
  for (let round = 0; round < MOST_OPENINGS; round++) {
    const end = openingEnd(input, sentence, requests, at);
    if (end === at || end >= sentence.end) break;
    at = end;
  }
  return at;
}
