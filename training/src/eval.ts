/**
 * `npm run eval [-- section …] [--cards]`: the quality of the built-in analysis on held-out parts of the public data sets,
 * beside simple baselines. Fails where a figure is more than a point below its card, or where too many ordinary messages
 * raise a flag; what has no data set is left out. `--cards` writes the figures into the cards instead of comparing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { compareWithCard, tables, withMeasured } from './eval/card.ts';
import { MOST_FALSE_ALARMS } from './eval/false-alarms.ts';
import type { Measured } from './eval/figure.ts';
import { sections } from './eval/sections.ts';

const root = new URL('../../', import.meta.url);
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const writeCards = process.argv.includes('--cards');

const chosen = sections.filter(({ name }) => named.length === 0 || named.includes(name));
const byCard = new Map<string, Measured[]>();
const failures: string[] = [];
for (const { name, card, measure } of chosen) {
  const all = await measure();
  // Without its data set a figure says nothing.
  const measured = { ...all, figures: all.figures.filter(({ rows }) => rows > 0) };
  console.log(`\n## ${name}\n\n${tables(measured)}`);
  byCard.set(card, [...(byCard.get(card) ?? []), measured]);
  if (!writeCards) {
    failures.push(...compareWithCard(measured.figures, readFileSync(new URL(card, root), 'utf8')));
  }
  const alarms = measured.figures.filter(
    ({ measure: text, value }) => text.startsWith('false alarms') && value >= MOST_FALSE_ALARMS,
  );
  failures.push(...alarms.map(({ measure: text }) => `${text}: above ${MOST_FALSE_ALARMS} %`));
}
if (writeCards) {
  for (const [card, measured] of byCard) {
    const whole = sections.filter((section) => section.card === card).length;
    if (measured.length < whole) {
      failures.push(`${card}: measure all of its sections to write it`);
      continue;
    }
    const url = new URL(card, root);
    writeFileSync(url, withMeasured(readFileSync(url, 'utf8'), measured));
  }
}
if (failures.length > 0) {
  console.error(`\n${failures.join('\n')}`);
  process.exitCode = 1;
}
