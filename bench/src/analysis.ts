/**
 * `npm run analysis -w bench`: what the built-in analysis costs on one core, in processor time of this process, so that
 * other load on the machine counts as little as possible; and what one worker keeps in memory.
 */
import { chunks } from '../../server/src/lib/chunks.ts';
import { sgdConversations } from '../../training/src/data/ordinary.ts';
import { describeMachine } from './machine.ts';
import { residentMb } from './processes.ts';
import { createRandom } from './random.ts';
import { answer, question } from './texts.ts';

const ROUNDS = 8;
const MADE = 1500;
const INPUT_LENGTH = 200;
const OUTPUT_LENGTH = 800;
/** Interactions that a worker gets together under load. */
const GROUP = 64;

type Exchange = { readonly input: string; readonly output: string };

/** Texts made here: every one different, few words. */
function madeExchanges(): Exchange[] {
  const random = createRandom(7);
  return Array.from({ length: MADE }, () => ({ input: question(random), output: answer(random) }));
}

/** Turns of the Schema-Guided Dialogue data set, joined to the same lengths; none where it is missing. */
function sgdExchanges(): Exchange[] {
  const made: Exchange[] = [];
  let [input, output] = ['', ''];
  for (const { user, assistant } of sgdConversations('dev').flat()) {
    if (input.length < INPUT_LENGTH) input += ` ${user}`;
    output += ` ${assistant}`;
    if (input.length < INPUT_LENGTH || output.length < OUTPUT_LENGTH) continue;
    made.push({ input: input.slice(0, INPUT_LENGTH), output: output.slice(0, OUTPUT_LENGTH) });
    [input, output] = ['', ''];
  }
  return made;
}

/** Microseconds of processor time for each item: the median of the rounds after the first. */
function costMicroseconds<Item>(
  items: readonly Item[],
  work: (group: readonly Item[]) => void,
): number {
  const groups = [...chunks(items, GROUP)];
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    for (const group of groups) work(group);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / items.length;
  });
  const sorted = rounds.slice(1).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

console.log(describeMachine());
const sets = { 'made here': madeExchanges(), 'SGD turns': sgdExchanges() };
const emptyMb = residentMb(process.pid).total;
const before = process.cpuUsage();
const { analyzeInteractions } = await import('../../server/src/enrichment/analyze.ts');
const { defaultAnalysisSettings: settings } = await import(
  '../../server/src/enrichment/analyzer.ts'
);
const { createAnonymizer } = await import('../../server/src/enrichment/anonymize.ts');
const { emptyInteraction } = await import('../../server/src/enrichment/empty-interaction.ts');
const { createHash64 } = await import('../../server/src/enrichment/hash64.ts');
const loading = process.cpuUsage(before);
const secret = Buffer.from('analysis');
const anonymizer = createAnonymizer({ secret, settings });
const context = { settings, hash64: createHash64(secret) };
const blank = emptyInteraction({});

const anonymized = (group: readonly Exchange[]) => {
  anonymizer.foresee(group.flatMap(({ input, output }) => [input, output]));
  return group.map(({ input, output }) => ({
    ...blank,
    input: anonymizer.anonymize(input, 'user').text,
    output: anonymizer.anonymize(output, 'user').text,
  }));
};

console.log('\n| texts | personal data, µs | analysis, µs | interactions/s and core |');
console.log('|---|---|---|---|');
for (const [name, exchanges] of Object.entries(sets)) {
  if (exchanges.length === 0) continue;
  const clean = costMicroseconds(exchanges, anonymized);
  const analysis = costMicroseconds(anonymized(exchanges), (group) => {
    analyzeInteractions(group, context);
  });
  const perSecond = 1e6 / (clean + analysis);
  console.log(
    `| ${name} | ${clean.toFixed(0)} | ${analysis.toFixed(0)} | ${perSecond.toFixed(0)} |`,
  );
}
const seconds = ((loading.user + loading.system) / 1e6).toFixed(1);
const workerMb = residentMb(process.pid).total - emptyMb;
console.log(
  `\nOne worker: ${workerMb} MiB more than an empty process, ${seconds} s of processor time to load.`,
);
