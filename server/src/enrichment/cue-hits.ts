import { idleWords } from './data/light-words.ts';
import { negationWords } from './data/sentiment.ts';
import { counts, type Hit } from './phrases.ts';
import { asks, contentWords, hasQuestionMark, requestHits } from './request.ts';
import type { InputHits } from './rulebook.ts';
import type { AnalyzedText } from './text.ts';
import { wordSet } from './word-set.ts';

/** What a message does to the answer before it, it does in its first words; thanks may also close a short message. */
const OPENING_WORDS = 8;
const SHORT_MESSAGE_WORDS = 30;
const ANYWHERE = new Set([
  'thanks',
  'escalation_request',
  'complaint',
  'correction',
  'rejection',
  'giving_up',
]);
const IN_ADVANCE =
  /^\W{0,3}(?:in advance|por adelantado|de antemano|d['’]avance|par avance|im voraus|in anticipo|antecipadamente|desde ya)/i;
/** Thanks for an effort that led nowhere do not say that the answer was good. */
const FOR_NOTHING =
  /^\W{0,3}(?:(?:but )?no thanks?|anyway|for (?:trying|nothing)|de todos modos|de todas formas|por nada|por intentarlo|quand m[eê]me|pour rien|d['’]avoir essay[eé]|trotzdem|f[uü]r nichts|f[uü]r den versuch|comunque|per niente|lo stesso|por tentar|mesmo assim|de qualquer (?:forma|jeito))/iu;
/** Phrases that judge the answer only where a message begins with them. */
const OPENERS =
  /^(?:i meant|i mean|i said|(?:too|demasiado|trop|zu|troppo|muito) \w+|wrong \w+|in english please|noch einmal|nochmal|come on|seriously|useless)$/;
const OPENER_PLACE = 2;
/** So short a message is about the answer as a whole. */
const WORDS_OF_A_VERDICT = 4;
const ENDS_A_PHRASE = /^\s*(?:[.,!;:)–-]|$)/;

/** "Great!", "nice, and now …", but not "a nice hotel". */
function standsAlone({ first, last }: Hit, input: AnalyzedText): boolean {
  if (input.words.length <= WORDS_OF_A_VERDICT && !hasQuestionMark(input)) return true;
  const before = input.words.slice(0, first).every((word) => idleWords.has(word));
  return (
    before &&
    ENDS_A_PHRASE.test(input.text.slice(input.ends[last] ?? 0, (input.ends[last] ?? 0) + 4))
  );
}

const DECLINES = new Set(['no', 'non', 'nein', 'nao']);

const QUOTES = /["'“”„«»‘’]/;

/** Whether a phrase is named and not said: "what does 'it is wrong' mean?" */
function isQuoted({ first, last }: Hit, { text, starts, ends }: AnalyzedText): boolean {
  const before = text[(starts[first] ?? 0) - 1] ?? '';
  const end = ends[last] ?? 0;
  return QUOTES.test(before) && QUOTES.test(text.slice(end, end + 2));
}

const NEGATION_REACH = 3;
const PAUSE = /[.,!?;:\n]/;

/** Whether a negation reaches over praise: "that's not how it works", but not "no, that works" or "no that works". */
function isNegated({ first, size }: Hit, { text, words, starts, ends }: AnalyzedText): boolean {
  for (let at = first - 1; at >= 0 && at >= first - NEGATION_REACH; at--) {
    const end = ends[at] ?? 0;
    if (PAUSE.test(text.slice(end, starts[at + 1]))) return false;
    const word = words[at] ?? '';
    const declines = at === 0 && (size > 1 || at < first - 1) && DECLINES.has(word);
    if (negationWords.has(word) && !declines) return true;
  }
  return false;
}

/** Praise that is denied: the contrary is said of the answer. */
export const isDenied = (hit: Hit, input: AnalyzedText): boolean =>
  hit.label === 'confirmation' && input.words.length <= OPENING_WORDS && isNegated(hit, input);

/** Who said it before is annoyed, also where the assistant had asked. */
const TELLS = wordSet(
  'said say told tell asked asking explained mentioned wrote answered gave sent given times dije dicho dit dire demande explique gesagt sagte gefragt habe detto chiesto spiegato disse falei perguntei expliquei',
);

/** Whether a phrase reminds of what was said before. */
export const reminds = (hit: Hit, input: AnalyzedText): boolean =>
  hit.label === 'repeat_request' &&
  input.words.slice(hit.first, hit.last + 1).some((word) => TELLS.has(word));

/** Whoever was told or asked, it was not the assistant: "ho già chiesto a tutti". Also "j'ai déjà essayé de …". */
const ELSEWHERE = wordSet(
  "a al alla ai d' de to my his her him them everyone mi mon ma mein meine",
);
const TOLD_OR_TRIED = wordSet('asked told chiesto detto demande essaye provato pregunte perguntei');

const isToldElsewhere = ({ last }: Hit, { words }: AnalyzedText): boolean =>
  TOLD_OR_TRIED.has(words[last] ?? '') && ELSEWHERE.has(words[last + 1] ?? '');

/** "I said yes to the job": told of others. */
const TOLD_OF = wordSet('yes no hi hello goodbye sorry');
const isSaidElsewhere = ({ last }: Hit, { words }: AnalyzedText): boolean =>
  words[last] === 'said' && TOLD_OF.has(words[last + 1] ?? '') && words[last + 2] === 'to';

/** What is wanted after "never mind", "try again" … if anything is. */
const goesOn = ({ last }: Hit, input: AnalyzedText): boolean =>
  contentWords(input, { from: last + 1 }) > MOST_AFTER_GIVING_UP;
const MOST_AFTER_GIVING_UP = 1;

/** Whether a message puts something else in the place of what it drops: "never mind, play it in the kitchen". */
export const dropsForAnother = (
  hit: Hit,
  input: AnalyzedText,
  hits: InputHits,
  language: string,
): boolean =>
  hit.label === 'giving_up' &&
  goesOn(hit, input) &&
  requestHits(input, hits, language).some(({ first }) => first > hit.last) &&
  !hits.cues.some(({ label, first }) => label === 'giving_up' && first > hit.last);

/** Whether a phrase found says here what it says of itself. */
export function says(hit: Hit, input: AnalyzedText): boolean {
  if (isQuoted(hit, input)) return false;
  if (isToldElsewhere(hit, input) || isSaidElsewhere(hit, input)) return false;
  const short = input.words.length <= SHORT_MESSAGE_WORDS;
  if (hit.first > OPENING_WORDS && !(short && ANYWHERE.has(hit.label))) return false;
  if (hit.label === 'thanks') {
    const rest = input.text.slice(input.ends[hit.last] ?? 0);
    if (IN_ADVANCE.test(rest) || FOR_NOTHING.test(rest)) return false;
  }
  // "No, skip it" turns down an offer.
  if (hit.label === 'giving_up' && DECLINES.has(input.words[hit.first - 1] ?? '')) return false;
  if (hit.label === 'confirmation' && isNegated(hit, input)) return false;
  if (hit.label === 'confirmation' && hit.size === 1) return standsAlone(hit, input);
  const said = input.words.slice(hit.first, hit.last + 1).join(' ');
  return hit.first <= OPENER_PLACE || !OPENERS.test(said);
}

const SHORT_THANKS_WORDS = 15;

/** A short message that thanks, asks for nothing and declines nothing. */
export function onlyThanks(input: AnalyzedText, hits: InputHits, language: string): boolean {
  if (asks(input, hits, language) || input.words.length > SHORT_THANKS_WORDS) return false;
  return hits.cues.some(
    (hit) =>
      hit.label === 'thanks' &&
      counts(hit, language) &&
      says(hit, input) &&
      !DECLINES.has(input.words[hit.first - 1] ?? ''),
  );
}

/** How a wish of the user's own begins; other requests after "but" are questions. */
const OWN_WISH = wordSet(
  "i i'd i'm im need mi me quiero necesito j' je ich voglio vorrei ho quero preciso",
);

/** "Thanks, but now I need a cab." */
const NEXT = wordSet(
  'now next also maintenant aussi jetzt noch ahora tambien adesso anche agora tambem',
);

/**
 * What comes of praise after which a message goes on with "but", "still", …: a correction, nothing where it asks for
 * more; undefined where praise remains praise.
 */
export function takesBack(
  input: AnalyzedText,
  hits: InputHits,
  { reactions, language }: { readonly reactions: readonly Hit[]; readonly language: string },
): 'corrects' | 'asks' | undefined {
  const turn = reactions.findLast((hit) => hit.label === 'contrast' && counts(hit, language));
  const praise =
    turn &&
    hits.cues.find(
      (hit) =>
        (hit.label === 'thanks' || hit.label === 'confirmation') &&
        hit.last < turn.first &&
        counts(hit, language) &&
        says(hit, input),
    );
  if (!praise || DECLINES.has(input.words[praise.first - 1] ?? '')) return undefined;
  const closes =
    hits.requests.some(({ label, first }) => label === 'closing' && first > turn.last) ||
    input.words.includes('else', turn.last);
  const isLast = turn.last === input.words.length - 1;
  if (closes || contentWords(input, { from: (isLast ? praise : turn).last + 1 }) === 0) {
    return undefined;
  }
  const asksMore =
    hasQuestionMark(input) ||
    requestHits(input, hits, language).some(
      ({ first }) => first > turn.last && !OWN_WISH.has(input.words[first] ?? ''),
    ) ||
    NEXT.has(input.words[turn.last + 1] ?? '');
  return asksMore ? 'asks' : 'corrects';
}
