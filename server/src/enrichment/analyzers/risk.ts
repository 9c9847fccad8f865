import type { InteractionAnalyzer } from '../analyzer.ts';
import { probabilityOf } from '../models/head.ts';
import { inputHeads } from '../models/input-heads.ts';
import { counts, type Hit } from '../phrases.ts';
import type { AnalyzedTexts } from '../texts.ts';

const PLACEHOLDER = /\[([A-Z_]{2,24})_[a-z2-7]{4}\]/g;
const SECRETS = new Set(['SECRET', 'URL_WITH_CREDENTIALS']);
/** One of these in an answer that nobody gave is a leak; addresses of a help desk are not. */
const PRIVATE = new Set(['CREDIT_CARD', 'IBAN', 'SSN', 'DATE_OF_BIRTH']);
const CONTACT = new Set(['EMAIL', 'PHONE', 'ADDRESS', 'PERSON']);
const MANY_CONTACTS = 4;

/** What the answer reveals that the user did not say: placeholders that occur in the answer alone. */
function leak(
  input: string,
  history: readonly (readonly [string, string])[],
  output: string,
): string {
  if (!output.includes('[')) return '';
  const given = [input, ...history.flat()].join('\n');
  const contacts = new Set<string>();
  let risk = '';
  for (const [placeholder, kind] of output.matchAll(PLACEHOLDER)) {
    if (given.includes(placeholder) || kind === undefined) continue;
    if (SECRETS.has(kind)) return 'secret_leak';
    if (PRIVATE.has(kind)) risk = 'pii_leak';
    if (CONTACT.has(kind)) contacts.add(placeholder);
  }
  return contacts.size >= MANY_CONTACTS ? 'pii_leak' : risk;
}

/** All of the 46 messages in deepset's training part in which a rule sees an attempt are injections. */
const RULE_SURE = 0.97;

type Attempt = { readonly kind: string; readonly sure: number };

function byRules(hits: readonly Hit[]): Attempt | undefined {
  const attempt = hits.find((hit) => hit.label === 'jailbreak') ?? hits[0];
  return attempt && { kind: attempt.label, sure: RULE_SURE };
}

/** Ordinary prompts have phrases of attacks too ("from now on you are my tutor"): below this the head rules them out. */
const NOT_RULED_OUT = 0.02;

const { outputs, thresholds } = inputHeads.risk;
const probability = (scores: Float64Array, name: string) =>
  probabilityOf(inputHeads.risk, scores, outputs.indexOf(name));

/** The head is sure that something is an attempt before it is sure which: the more probable kind names it. */
function byHead(scores: Float64Array, sure: number): Attempt | undefined {
  if (sure < (thresholds[outputs.indexOf('attack')] ?? 1)) return undefined;
  const isJailbreak = probability(scores, 'jailbreak') > probability(scores, 'prompt_injection');
  return { kind: isJailbreak ? 'jailbreak' : 'prompt_injection', sure };
}

/** What phrases and head make of a message. */
function attemptIn(text_language: string, { inputHits, inputScores }: AnalyzedTexts) {
  const scores = inputScores(text_language).risk;
  const sure = probability(scores, 'attack');
  const hits = inputHits.risk.filter((hit) => counts(hit, text_language));
  const rule = sure < NOT_RULED_OUT ? undefined : byRules(hits);
  const found = rule ?? byHead(scores, sure);
  return found && { kind: found.kind, sure: Math.max(found.sure, sure) };
}

/** Attempts to take over the assistant, and answers that reveal what they should not. */
export const risk: InteractionAnalyzer = {
  name: 'risk',
  version: 6,
  fields: ['type_of_risk'],
  analyze: ({ text_language, history, input, output }, _context, texts) => {
    const attempt = texts.input.words.length > 0 ? attemptIn(text_language, texts) : undefined;
    if (attempt) {
      return {
        values: { type_of_risk: attempt.kind },
        confidence: { type_of_risk: attempt.sure },
      };
    }
    const leaked = leak(input, history, output);
    if (leaked === '') return { values: {} };
    return { values: { type_of_risk: leaked }, confidence: { type_of_risk: 0.7 } };
  },
};
