import { idleWords } from './data/light-words.ts';
import { counts, type Hit } from './phrases.ts';
import { contentWords, hasQuestionMark } from './request.ts';
import { matchReactions } from './rulebook.ts';
import type { AnalyzedText } from './text.ts';
import { wordSet } from './word-set.ts';

/** What is said of the answer is said early; a longer message tells or asks something. */
const EARLY_WORDS = 8;
const LONGEST = 30;
const SHORT = 20;
const LANGUAGE_WORDS = 10;
/** The language of so few words is often taken for a related one. */
const FEW_WORDS = 3;

/** What may stand before a verdict beside words of agreement. */
const LEADS = wordSet(
  "that that's thats this it it's its c' est ca cela das ist es eso esto es questo isso but so and still sorry umm um uh er eh huh omg lol bro dude man actually really wait then also lo pues entonces perdona mais donc alors ben bah euh desole aber also dann hm tja sorry entschuldigung ma allora beh mah scusa mas entao desculpa ue poxa",
);
/** What follows a verdict that goes on with what is right. */
const COPULAS = wordSet(
  "it's its it is was that's the a an there la le les un une el los las der die ein eine il lo una uma os as es fue era son lo c' ce est il ist das es war e il era sono foi sao isso o",
);
const PAUSE = /^\s{0,3}(?:[.,!;…–-]|\n|$)/;
/** What or who is one's own is not the assistant's. */
const ONES_OWN = wordSet(
  'my his her their mi su mon ma son mein meinem meinen meiner mio mia meu minha our nuestro nuestra notre unser unsere nostro nostra nosso nossa',
);
/** Begins a question, also where it has no question mark. */
export const INQUIRES = wordSet(
  'may shall anything is are was do does did can could will would should what who whom whose when where why which how que quien cuando donde como cual cuanto est qui quand ou comment quel quelle combien ist sind hat gibt kann wer wann wo warum wie welche che chi quando dove perche quale quanto quem onde qual',
);
/** Who asked, if not the user; and those who were asked. */
const ASKED_BY_OTHERS = wordSet('she he they we be been being was were get got');
const ASKED_WITHIN = 4;
/** Whoever was asked, it was not the assistant. */
const OTHERS = wordSet(
  'my his her him them everyone everybody someone mi mis su a al mon ma mes son mein meine meinen meinem mia mio alla ai meu minha ao aos',
);

const isIdle = (word: string) => idleWords.has(word);

const opens = (input: AnalyzedText, first: number): boolean => {
  for (let at = 0; at < first; at++) {
    const word = input.words[at] ?? '';
    if (!idleWords.has(word) && !LEADS.has(word)) return false;
  }
  return true;
};

const pausesAfter = ({ text, ends }: AnalyzedText, last: number): boolean => {
  const end = ends[last] ?? 0;
  return PAUSE.test(text.slice(end, end + 5));
};

/** "No, that's all". */
const CLOSINGS = wordSet('all everything enough it tout alles tutto todo tudo');
/** "No, it's Canberra", but not "no, it's fine". */
const isSaidInstead = ({ words }: AnalyzedText, at: number): boolean =>
  words.length <= SHORT &&
  words[at] !== undefined &&
  !CLOSINGS.has(words[at] ?? '') &&
  !words.slice(at).every(isIdle);

type Rule = {
  readonly cue: 'correction' | 'complaint' | 'demur' | 'fails' | 'solved';
  /** In which messages, and where, the pieces mean it. */
  readonly means: (hit: Hit, input: AnalyzedText) => boolean;
};

const isEarly = ({ first }: Hit, { words }: AnalyzedText) =>
  words.length <= LONGEST && first <= EARLY_WORDS;
/** Short, and not of something of the user's own: "my card is missing". */
const isShort = ({ first }: Hit, { words }: AnalyzedText) =>
  words.length <= SHORT && !words.slice(0, first).some((word) => ONES_OWN.has(word));
const judges = ({ first, last }: Hit, input: AnalyzedText): boolean =>
  opens(input, first) &&
  (pausesAfter(input, last) || COPULAS.has(input.words[last + 1] ?? '')) &&
  input.words.length <= LONGEST;

/** What each kind of piece says of the answer. */
const rules: Readonly<Record<string, Rule>> = {
  verdict: { cue: 'correction', means: judges },
  demur: { cue: 'demur', means: judges },
  denial: {
    cue: 'demur',
    means: ({ first, last }, input) =>
      first <= 2 && opens(input, first) && isSaidInstead(input, last + 1),
  },
  groan: {
    cue: 'complaint',
    means: ({ first, last }, input) => opens(input, first) && pausesAfter(input, last),
  },
  asked: {
    cue: 'correction',
    means: (hit, input) =>
      isEarly(hit, input) &&
      hit.first <= ASKED_WITHIN &&
      !OTHERS.has(input.words[hit.last + 1] ?? '') &&
      !ASKED_BY_OTHERS.has(input.words[hit.first - 1] ?? ''),
  },
  doubt: { cue: 'correction', means: isEarly },
  lacks: { cue: 'correction', means: isEarly },
  absent: { cue: 'correction', means: isShort },
  fails: {
    cue: 'fails',
    means: (hit, input) =>
      isShort(hit, input) && !hasQuestionMark(input) && !INQUIRES.has(input.words[0] ?? ''),
  },
  abuse: { cue: 'complaint', means: isEarly },
  solved: { cue: 'solved', means: isShort },
  own_language: {
    cue: 'demur',
    means: ({ first, last }, input) =>
      input.words.length <= LANGUAGE_WORDS &&
      !hasQuestionMark(input) &&
      contentWords(input, { to: first }) + contentWords(input, { from: last + 1 }) === 0,
  },
  foreign_language: {
    cue: 'correction',
    means: (_hit, { words }) => words.length <= LANGUAGE_WORDS,
  },
};

const CLOSE = 6;
const BARE_WORDS = 6;
/** "Are you a human", "my agent". */
const NOT_WANTED = wordSet(
  'you are am i is if u ur your youre my his her mi tu eres soy es mon ma vous suis bist du sind ich mein meine sei sono mio mia voce vc e sou meu minha',
);
/** "Are you a person, please?" */
const ARE_YOU = wordSet('are bist eres sei');
/** Between asking for somebody and who it is, beside small words. */
const MORE_OF_A_PERSON = wordSet(
  'real actual live human proper another different through over one vrai vraie autre echten echte richtigen anderen vero vera reale altro real verdadeiro outra outro verdad favor please me to with a an the your of some my',
);
/** After who is asked for: it is not the first part of another thing ("human resources"). */
const AFTER_A_PERSON = wordSet(
  'please pls plz now here there instead who that to on from at in about i we can asap today right not by por favor ya ahora que en svp stp maintenant qui bitte jetzt sofort der die sprechen reden haben per adesso subito che pfv agora aqui ai rapido fur',
);

/** Whether the words from `from` to before `to` only join a wish with whom it names. */
const joins = (input: AnalyzedText, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const word = input.words[at] ?? '';
    if (ONES_OWN.has(word)) return false;
    if (!MORE_OF_A_PERSON.has(word) && contentWords(input, { from: at, to: at + 1 }) > 0)
      return false;
  }
  return true;
};

const near = (wish: Hit, whom: Hit, input: AnalyzedText): boolean => {
  const [one, two] = wish.first < whom.first ? [wish, whom] : [whom, wish];
  return (
    two.first > one.last && two.first - one.last <= CLOSE && joins(input, one.last + 1, two.first)
  );
};

/** Whether a message asks for a person in place of the assistant: by a wish and whom it names, or by the name alone. */
function asksForPerson(input: AnalyzedText, said: readonly Hit[]): boolean {
  if (input.words.length > LONGEST) return false;
  const whom = said.filter(
    ({ label, last }) =>
      (label === 'person' || label === 'somebody') &&
      (pausesAfter(input, last) || AFTER_A_PERSON.has(input.words[last + 1] ?? '')),
  );
  const asksWhatItIs = input.words.some((word) => ARE_YOU.has(word));
  return whom.some((hit) => {
    const isNamed = hit.label === 'person';
    const { first, last } = hit;
    const rest = contentWords(input, { to: first }) + contentWords(input, { from: last + 1 });
    if (isNamed && rest === 0 && input.words.length <= BARE_WORDS && !hasQuestionMark(input)) {
      const inquires = INQUIRES.has(input.words[0] ?? '');
      if (!inquires && !input.words.some((word) => NOT_WANTED.has(word))) return true;
    }
    return said.some(
      (wish) =>
        (wish.label === 'talk' || (isNamed && wish.label === 'want' && !asksWhatItIs)) &&
        near(wish, hit, input),
    );
  });
}

const NONE: readonly Hit[] = [];

/** The pieces found in a message that is short enough to be a reaction. */
export const reactionHits = (input: AnalyzedText): readonly Hit[] =>
  input.words.length <= LONGEST ? matchReactions(input).reactions : NONE;

/** The cues that pieces of phrases give in their place. */
export function reactionsIn(
  input: AnalyzedText,
  reactions: readonly Hit[],
  language: string,
): ReadonlySet<string> {
  const cues = new Set<string>();
  if (reactions.length === 0) return cues;
  const said = reactions.filter((hit) => counts(hit, language) || input.words.length <= FEW_WORDS);
  for (const hit of said) {
    const rule = rules[hit.label];
    if (rule?.means(hit, input)) cues.add(rule.cue);
  }
  if (asksForPerson(input, said)) cues.add('escalation_request');
  return cues;
}
