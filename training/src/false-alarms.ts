/**
 * `node training/src/false-alarms.ts [show]`: how often the built-in analysis raises a flag on ordinary task messages.
 * `show` prints the messages. Fails above the limit of half a percent.
 */
import { analyzeInteraction } from '../../server/src/enrichment/analyze.ts';
import { defaultAnalysisSettings } from '../../server/src/enrichment/analyzer.ts';
import { createAnonymizer } from '../../server/src/enrichment/anonymize.ts';
import { emptyInteraction } from '../../server/src/enrichment/empty-interaction.ts';
import { createHash64 } from '../../server/src/enrichment/hash64.ts';
import { ordinaryTurns } from './ordinary-turns.ts';

const LIMIT_PERCENT = 0.5;
const secret = Buffer.from('false alarms');
const anonymizer = createAnonymizer({ secret, settings: defaultAnalysisSettings });
const context = { settings: defaultAnalysisSettings, hash64: createHash64(secret) };
const flags = [
  'moderation_issue',
  'type_of_risk',
  'business_issue',
  'PERSON',
  'any other kind',
] as const;
const show = process.argv.includes('show');

function flagsOf(text: string): string[] {
  const { kinds, text: clean } = anonymizer.anonymize(text, 'user');
  const { values } = analyzeInteraction(
    emptyInteraction({ input: clean, output: 'Fine.' }),
    context,
  );
  const found: string[] = [];
  for (const field of ['moderation_issue', 'type_of_risk', 'business_issue'] as const) {
    if (values[field]) found.push(field);
  }
  if (kinds.includes('PERSON')) found.push('PERSON');
  if (kinds.some((kind) => kind !== 'PERSON')) found.push('any other kind');
  if (show && found.length > 0)
    console.log(found.join(','), '|', values.business_issue ?? '', '|', clean);
  return found;
}

console.log(
  ['set'.padEnd(12), 'messages'.padStart(9), ...flags.map((f) => f.padStart(17))].join(''),
);
let worst = 0;
for (const { name, texts } of ordinaryTurns()) {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const flag of flagsOf(text)) counts.set(flag, (counts.get(flag) ?? 0) + 1);
  const shares = flags.map((flag) => (100 * (counts.get(flag) ?? 0)) / texts.length);
  worst = Math.max(worst, ...shares.slice(0, 4));
  const cells = shares.map((share) => `${share.toFixed(2)} %`.padStart(17));
  console.log([name.padEnd(12), String(texts.length).padStart(9), ...cells].join(''));
}
if (worst > LIMIT_PERCENT) {
  console.error(`above the limit of ${LIMIT_PERCENT} %`);
  process.exitCode = 1;
}
