/**
 * `node training/src/hate-transfer.ts`: how well the moderation head finds hate in a language of HateCheck that it was not
 * trained on, beside the head that was. Trains one head for each language: minutes.
 */
import { groupHeads, type Head, probabilityOf } from '../../server/src/enrichment/models/head.ts';
import { macroF1 } from './eval/scores.ts';
import { moderationTask } from './heads/moderation.ts';
import type { Example } from './train/example.ts';
import { trainHead } from './train/train-head.ts';

const LANGUAGES = ['es', 'de', 'it', 'hi', 'ar'];
const HATE = 1;

const all = await moderationTask.examples();

const trainedOn = (examples: readonly Example[]) =>
  trainHead({ ...moderationTask, examples: async () => examples });

function hateF1(head: Head, tests: readonly Example[]): number {
  const { score, heads } = groupHeads({ head });
  return macroF1(
    tests.map(({ text, targets }) => {
      const scores = score(moderationTask.featuresOf(text)).head;
      const isHate = probabilityOf(heads.head, scores, HATE) >= 0.5;
      return { gold: [targets[HATE] === 1 ? 'hate' : 'none'], found: [isHate ? 'hate' : 'none'] };
    }),
  );
}

const onAll = await trainedOn(all);
console.log('| language | trained on it too | left out |\n|---|---|---|');
for (const language of LANGUAGES) {
  const own = (example: Example) => example.set === 'hatecheck' && example.language === language;
  const tests = all.filter((example) => own(example) && example.split === 'test');
  const without = await trainedOn(all.filter((example) => !own(example)));
  console.log(
    `| ${language} | ${hateF1(onAll, tests).toFixed(1)} | ${hateF1(without, tests).toFixed(1)} |`,
  );
}
