import type { Bin, Figure, Measured } from './figure.ts';
import { calibrationError } from './reliability.ts';

const START = '<!-- measured: written by npm run eval -- --cards -->';
const END = '<!-- end of measured -->';
const HEADER = ['| measure | value | simple baseline | texts |', '|---|---|---|---|'];

/** How far a figure may fall below its card, in percent points. */
export const TOLERANCE = 1;

const line = ({ measure, value, baseline, rows }: Figure): string =>
  `| ${measure} | ${value.toFixed(2)} | ${baseline === undefined ? '' : baseline.toFixed(2)} | ${rows} |`;

function binTable(bins: readonly Bin[]): string[] {
  const lines = bins.map(
    (bin) => `| ${bin.confidence.toFixed(0)} % | ${bin.right.toFixed(0)} % | ${bin.rows} |`,
  );
  const error = calibrationError(bins).toFixed(1);
  return [
    '',
    `Of the values given with a confidence of about … (mean distance ${error} points):`,
    '',
    '| confidence | right | values |',
    '|---|---|---|',
    ...lines,
  ];
}

/** The tables as they stand in a card and on the screen. */
export const tables = ({ figures, reliability = [] }: Measured): string =>
  [...HEADER, ...figures.map(line), ...(reliability.length > 0 ? binTable(reliability) : [])].join(
    '\n',
  );

/** A card with its measured part replaced. */
export function withMeasured(card: string, measured: readonly Measured[]): string {
  const [before = ''] = card.split(START);
  const [, after = '\n'] = card.split(END);
  return `${before}${START}\n\n${measured.map(tables).join('\n\n')}\n\n${END}${after}`;
}

/** The values that a card holds, by measure. */
export function readCard(card: string): ReadonlyMap<string, number> {
  const [, rest = ''] = card.split(START);
  const [part = ''] = rest.split(END);
  const rows = part.matchAll(/^\| ([^|]+?) \| (\d+(?:\.\d+)?) \|[^|]*\| \d+ \|$/gm);
  return new Map([...rows].map(([, measure = '', value]) => [measure, Number(value)]));
}

/** What is worse than its card by more than the tolerance, or not in it, in words. */
export function compareWithCard(figures: readonly Figure[], card: string): string[] {
  const known = readCard(card);
  return figures.flatMap(({ measure, value, better = 'more' }) => {
    const before = known.get(measure);
    if (before === undefined) return [`${measure}: not in the card`];
    const worse = better === 'more' ? before - value : value - before;
    if (worse <= TOLERANCE) return [];
    return [`${measure}: ${value.toFixed(2)}, the card says ${before.toFixed(2)}`];
  });
}
