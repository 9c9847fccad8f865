/**
 * `node training/src/analysis-speed.ts`: anonymising and analysing exchanges of 200 + 800 characters (SGD turns joined),
 * in processor time of this process, so that other load on the machine counts as little as possible.
 */
import { analyzeInteraction } from '../../server/src/enrichment/analyze.ts';
import { defaultAnalysisSettings as settings } from '../../server/src/enrichment/analyzer.ts';
import { createAnonymizer } from '../../server/src/enrichment/anonymize.ts';
import { emptyInteraction } from '../../server/src/enrichment/empty-interaction.ts';
import { createHash64 } from '../../server/src/enrichment/hash64.ts';
import { sgdConversations } from './ordinary-turns.ts';

const ROUNDS = 6;

function exchanges(): { readonly input: string; readonly output: string }[] {
  const turns = sgdConversations('dev')?.flat() ?? [];
  const made: { input: string; output: string }[] = [];
  let [input, output] = ['', ''];
  for (const { user, assistant } of turns) {
    if (input.length < 200) input += ` ${user}`;
    output += ` ${assistant}`;
    if (input.length < 200 || output.length < 800) continue;
    made.push({ input: input.slice(0, 200), output: output.slice(0, 800) });
    [input, output] = ['', ''];
  }
  return made;
}

const secret = Buffer.from('speed');
const anonymizer = createAnonymizer({ secret, settings });
const context = { settings, hash64: createHash64(secret) };
const blank = emptyInteraction({});
const all = exchanges();
if (all.length === 0) console.log('SGD not found, nothing to measure');

const times: number[] = [];
for (let round = 0; round < ROUNDS && all.length > 0; round++) {
  const before = process.cpuUsage();
  for (const exchange of all) {
    const input = anonymizer.anonymize(exchange.input, 'user').text;
    const output = anonymizer.anonymize(exchange.output, 'user').text;
    analyzeInteraction({ ...blank, input, output }, context);
  }
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / all.length);
  console.log(
    `round ${round + 1}: ${times.at(-1)?.toFixed(0)} µs, ${(1e6 / (times.at(-1) ?? 1)).toFixed(0)}/s and core`,
  );
}
