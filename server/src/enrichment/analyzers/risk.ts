import type { InteractionAnalyzer } from '../analyzer.ts';
import { probabilityOf } from '../models/head.ts';
import { inputHeads } from '../models/input-heads.ts';
import { counts, type Hit } from '../phrases.ts';

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

/** The head is sure that something is an attempt before it is sure which: the more probable kind names it. */
function byHead(scores: Float64Array): Attempt | undefined {
  const head = inputHeads.risk;
  const of = (name: string) => probabilityOf(head, scores, head.outputs.indexOf(name));
  const sure = of('attack');
  if (sure < (head.thresholds[head.outputs.indexOf('attack')] ?? 1)) return undefined;
  return {
    kind: of('jailbreak') > of('prompt_injection') ? 'jailbreak' : 'prompt_injection',
    sure,
  };
}

/** Attempts to take over the assistant, and answers that reveal what they should not. */
export const risk: InteractionAnalyzer = {
  name: 'risk',
  version: 4,
  fields: ['type_of_risk'],
  analyze: (
    { text_language, history, input, output },
    _context,
    { input: read, inputHits, inputScores },
  ) => {
    const rule = byRules(inputHits.risk.filter((hit) => counts(hit, text_language)));
    const trained = read.words.length > 0 ? byHead(inputScores(text_language).risk) : undefined;
    const attempt = rule ?? trained;
    if (attempt) {
      const sure = Math.max(attempt.sure, trained?.sure ?? 0);
      return { values: { type_of_risk: attempt.kind }, confidence: { type_of_risk: sure } };
    }
    const leaked = leak(input, history, output);
    if (leaked === '') return { values: {} };
    return { values: { type_of_risk: leaked }, confidence: { type_of_risk: 0.7 } };
  },
};
