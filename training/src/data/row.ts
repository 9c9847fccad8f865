import { hashText } from '../../../server/src/enrichment/models/features.ts';

/** `train` fits weights; `dev` chooses, sets thresholds and calibrates; `test` is only reported. */
export type Split = 'train' | 'dev' | 'test';

/** One labelled text. `labels` are the data set's own; `set` names the data set. */
export type Row = {
  readonly text: string;
  readonly labels: readonly string[];
  /** ISO 639-1. */
  readonly language: string;
  readonly split: Split;
  readonly set: string;
  /** Texts made from one template, or translated from one another, share a group. Default: its own text. */
  readonly group?: string;
};

const SPLIT_SALT = 17;

/** 0 to 99, the same for the same text always, so that copies of a text fall into one split. */
export function percentile(text: string): number {
  const key = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  let hash = hashText(key, SPLIT_SALT);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % 100;
}

/** For a set without splits of its own: 78 % train, 10 % dev, 12 % test. */
export function splitOf(text: string): Split {
  const at = percentile(text);
  if (at < 12) return 'test';
  return at < 22 ? 'dev' : 'train';
}

/** For a set whose test part is a file of its own: 90 % train, 10 % dev. */
export const trainOrDev = (text: string): Split => (percentile(text) < 10 ? 'dev' : 'train');
