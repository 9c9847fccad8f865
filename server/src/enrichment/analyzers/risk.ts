import type { InteractionAnalyzer } from '../analyzer.ts';
import { counts } from '../phrases.ts';

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

/** Attempts to take over the assistant, and answers that reveal what they should not. */
export const risk: InteractionAnalyzer = {
  name: 'risk',
  version: 1,
  fields: ['type_of_risk'],
  analyze: ({ text_language, history, input, output }, _context, { inputHits }) => {
    const attempts = inputHits.risk.filter((hit) => counts(hit, text_language));
    const attempt = attempts.find((hit) => hit.label === 'jailbreak') ?? attempts[0];
    if (attempt) {
      return {
        values: { type_of_risk: attempt.label },
        confidence: { type_of_risk: Math.min(0.95, 0.75 + attempts.length / 20) },
      };
    }
    const leaked = leak(input, history, output);
    if (leaked === '') return { values: {} };
    return { values: { type_of_risk: leaked }, confidence: { type_of_risk: 0.7 } };
  },
};
