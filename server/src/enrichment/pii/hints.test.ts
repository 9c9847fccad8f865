import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameContexts } from '../data/names.ts';
import { secretLabels } from '../data/secret-labels.ts';
import { BIRTHDAYS, LABELS, VERBS } from './date-of-birth-words.ts';
import { mayHold, type PiiHint, readHints } from './hints.ts';
import { CALLED_SO, COMMANDS, PAIRS, SEED } from './written-secrets.ts';

const { passwords, keys, codes } = secretLabels;
const { strong, weak, addressees, thanks, openings, claims } = nameContexts;

/** What the exact patterns look for, and what may stand behind it. */
const looksFor: readonly (readonly [PiiHint, readonly string[], readonly string[]])[] = [
  ['secretLabel', [...passwords, ...keys, ...codes], [': x', ' is x', ' 4711']],
  ['secretCommand', [COMMANDS.source], [' ']],
  ['secretPair', [PAIRS.source], [' ']],
  ['secretSaid', [CALLED_SO.source], [' ']],
  ['secretPhrase', [SEED.source], [' ']],
  ['introduction', strong, [' ann']],
  ['nameContext', weak, [' Ann']],
  ['addressee', addressees, [' Ann Lee', 'Ann Lee']],
  ['greeting', [thanks, openings], [' ann', ', ann']],
  ['greeting', [claims], [' ann']],
  [
    'birth',
    [...LABELS, ...VERBS, ...BIRTHDAYS],
    [' 3.5.1987', ': 3.5.1987', ' am 3.5.1987', ' le 3 mai 1987', ' il 3.5.1987', ' a 3.5.1987'],
  ],
];

const LOOKS_AROUND = /\(\?<?[=!]/;

/** Where the parenthesis at `open` is closed. */
function closing(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '(') depth++;
    else if (source[at] === ')' && --depth === 0) return at;
  }
  return source.length;
}

/** A source of a regular expression without what looks around, borders of words and properties of characters. */
function plain(source: string): string {
  const open = source.search(LOOKS_AROUND);
  if (open >= 0) return plain(source.slice(0, open) + source.slice(closing(source, open) + 1));
  return source.replace(/\\b/g, '').replace(/\[\\p\{L\}\]|\\p\{Ll?\}/g, 'x');
}

test.each(looksFor)('what the patterns of %s look for has the hint', (hint, sources, ends) => {
  for (const source of sources) {
    const exact = new RegExp(`(?<!\\p{L})(?:${source})`, 'iu');
    fc.assert(
      fc.property(
        fc.stringMatching(new RegExp(`^(?:${plain(source)})$`)),
        fc.constantFrom('', 'so ', 'patient ', 'I ', 'baby ', 'Paz. '),
        fc.constantFrom(...ends),
        fc.boolean(),
        (match, start, end, inCapitals) => {
          const written = `${start}${match}${end}`;
          const text = inCapitals ? written.toUpperCase() : written;
          return !exact.test(text) || mayHold(readHints(text), hint);
        },
      ),
    );
  }
});

test('an ordinary question has no hint', () => {
  const text = 'Could you show me the opening hours of the new shop and where to park near it';
  expect(readHints(text)).toBe(0);
});
