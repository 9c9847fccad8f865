export const signs = ['negative', 'neutral', 'positive'] as const;
export type Sign = (typeof signs)[number];

const POSITIVE = new Set(
  'admiration amusement approval caring desire excitement gratitude joy love optimism pride relief trust'.split(
    ' ',
  ),
);
const NEGATIVE = new Set(
  'anger annoyance disappointment disapproval disgust embarrassment fear grief nervousness remorse sadness'.split(
    ' ',
  ),
);

/**
 * The sign of a set of emotions; undefined where both signs occur. Of the ambiguous ones (confusion, curiosity,
 * realization, surprise) alone a text is neutral.
 */
export function signOf(labels: readonly string[]): Sign | undefined {
  const positive = labels.some((label) => POSITIVE.has(label));
  const negative = labels.some((label) => NEGATIVE.has(label));
  if (positive && negative) return undefined;
  return positive ? 'positive' : negative ? 'negative' : 'neutral';
}

const merged: Readonly<Record<string, string>> = {
  grief: 'sadness',
  nervousness: 'fear',
  realization: 'surprise',
};

/** GoEmotions' labels as the product's: `neutral` is none. */
export const productEmotions = (labels: readonly string[]): string[] => [
  ...new Set(labels.filter((label) => label !== 'neutral').map((label) => merged[label] ?? label)),
];
