import type { Hit } from './phrases.ts';
import type { AnalyzedText } from './text.ts';
import { wordSet } from './word-set.ts';

const SENTENCE_END = /[.!?;\n\u3002\uff1f\uff01]/;
/** So many words after a phrase are read on. */
const READ_ON = 24;

const between = ({ text, starts, ends }: AnalyzedText, before: number, after: number): string =>
  text.slice(ends[before] ?? 0, starts[after] ?? text.length);

/** The word that begins the sentence in which the word at `at` stands. */
function sentenceStart(answer: AnalyzedText, at: number): number {
  let first = at;
  while (first > 0 && !SENTENCE_END.test(between(answer, first - 1, first))) first--;
  return first;
}

/** The last word of that sentence, `READ_ON` words on at most. */
function sentenceEnd(answer: AnalyzedText, at: number): number {
  const most = Math.min(answer.words.length - 1, at + READ_ON);
  let last = at;
  while (last < most && !SENTENCE_END.test(between(answer, last, last + 1))) last++;
  return last;
}

const CONDITIONS = wordSet(
  'if when whenever unless si cuando quand lorsque wenn falls sobald se quando caso should',
);
const JOINS = wordSet('and or but so y o et ou und oder e ed');

/** "If you are unable to …": what is said holds only in a case. "If you need advice, I cannot help" is said outright. */
function isSupposed(answer: AnalyzedText, { first }: Hit): boolean {
  const start = sentenceStart(answer, first);
  const at = JOINS.has(answer.words[start] ?? '') ? start + 1 : start;
  if (at >= first || !CONDITIONS.has(answer.words[at] ?? '')) return false;
  return !answer.text.slice(answer.starts[at], answer.starts[first]).includes(',');
}

const QUOTES = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
] as const;
const OPENED = /[\s(:]['‘](?=\p{L})(?!.*\p{P}?['’](?:\P{L}|$))/u;

/** Words of somebody else: a message that is explained, a draft. An answer in quotes as a whole is its own. */
function isQuoted({ text, starts }: AnalyzedText, { first }: Hit): boolean {
  const before = text.slice(0, starts[first]).trimStart();
  if (before.length < 2) return false;
  if ((before.split('"').length - 1) % 2 === 1 && !before.startsWith('"')) return true;
  if (OPENED.test(text.slice(0, (starts[first] ?? 0) + 1))) return true;
  return QUOTES.some(
    ([open, close]) => before.lastIndexOf(open) > Math.max(0, before.lastIndexOf(close)),
  );
}

/** Whether an answer says by itself, here and now, what a phrase found in it says. */
export const isSaid = (hit: Hit, answer: AnalyzedText): boolean =>
  !isSupposed(answer, hit) && !isQuoted(answer, hit);

const EXPLAINS = wordSet(
  'means mean indicates appears happens occurs because is says comes usually significa indica aparece porque es signifie indique apparait car parce bedeutet heisst weil erscheint ist vuol compare perche appare quer',
);
const PLACES = wordSet('in with at en con dans avec im bei mit nel nella con no na em');
const YOURS = wordSet(
  'your line tu su votre ton deinem deiner ihrem ihrer tuo tua seu sua ligne linea linha zeile',
);

/** "Error 503 means that …", "something went wrong in your query": an error is explained, not reported. */
export function isExplained({ last }: Hit, { words }: AnalyzedText): boolean {
  const next = words[last + 1] ?? '';
  return EXPLAINS.has(next) || (PLACES.has(next) && YOURS.has(words[last + 2] ?? ''));
}

const DOUBTS = wordSet(
  'know sure certain se seguro segura sais sur certain weiss sicher so sicuro sicura certo sei certeza',
);
const GOES_ON = wordSet(
  'but so however pero asi mais donc alors aber also deshalb daher ma pero quindi percio mas porem entao',
);
/** Who sends the user elsewhere has no answer. */
const ELSEWHERE = wordSet(
  "contact ask check visit refer reach call consult support team website connect forward agent colleague expert can't cannot contacta contactar consulta preguntar soporte contacter contactez demander demandez consultez kontaktieren fragen wenden support contatta contattare chiedere assistenza contate contatar perguntar suporte",
);
const ASKS = wordSet(
  'could can podrias puedes puede pourriez peux pouvez konnten konnen kannst puoi puo potresti potrebbe pode poderia',
);

/** Whether the sentence turns from what the phrase says to an answer, and not to somebody else who may have one. */
function goesOn(hit: Hit, { words }: AnalyzedText, end: number): boolean {
  const turn = words.findIndex((word, i) => i > hit.last && i < end && GOES_ON.has(word));
  return turn > 0 && !words.slice(turn, end + 1).some((word) => ELSEWHERE.has(word));
}

const phraseHas = ({ first, last }: Hit, { words }: AnalyzedText, any: ReadonlySet<string>) =>
  words.slice(first, last + 1).some((word) => any.has(word));

/** "I'm not sure which one you mean, but here is how …": a doubt on the way to an answer, or a question back. */
export function isOvercome(hit: Hit, answer: AnalyzedText): boolean {
  if (ASKS.has(answer.words[hit.first] ?? '')) return false;
  const end = sentenceEnd(answer, hit.last);
  if (
    between(answer, end, end + 1)
      .trimStart()
      .startsWith('?')
  )
    return true;
  return phraseHas(hit, answer, DOUBTS) && goesOn(hit, answer, end);
}

const MACHINES = wordSet(
  'ai ia ki bot model assistant modelo modele modell modello asistente assistente assistent',
);

/** "I'm just an AI, but here are three ideas." */
export const isOnlyIntroduced = (hit: Hit, answer: AnalyzedText): boolean =>
  phraseHas(hit, answer, MACHINES) && goesOn(hit, answer, sentenceEnd(answer, hit.last));
