/**
 * `node training/src/rule-quality.ts`: how well the built-in rules do on public labelled sets. Prints one line per task;
 * sets that are not there are skipped.
 */
import { existsSync, readFileSync } from 'node:fs';
import { analyzedExample } from '../../server/src/enrichment/analyzed-example.ts';
import { readPiiText } from '../../server/src/enrichment/pii/detector.ts';
import { piiDetectors } from '../../server/src/enrichment/pii/detectors.ts';
import type { PiiKind } from '../../server/src/enrichment/pii/kinds.ts';

const DATA = new URL('../../../shared/data/', import.meta.url);

function lines(path: string): string[] {
  const url = new URL(path, DATA);
  if (existsSync(url)) return readFileSync(url, 'utf8').split('\n').filter(Boolean);
  console.log(`${path}: not found, skipped`);
  return [];
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '-' : ((100 * part) / whole).toFixed(1);

type Count = { right: number; found: number; gold: number };
const newCount = (): Count => ({ right: 0, found: 0, gold: 0 });
const f1 = ({ right, found, gold }: Count) => (right === 0 ? 0 : (200 * right) / (found + gold));

function macroF1(
  rows: readonly { readonly gold: readonly string[]; readonly found: readonly string[] }[],
): number {
  const counts = new Map<string, Count>();
  const count = (label: string) =>
    counts.get(label) ?? counts.set(label, newCount()).get(label) ?? newCount();
  for (const { gold, found } of rows) {
    for (const label of gold) count(label).gold++;
    for (const label of found) {
      count(label).found++;
      if (gold.includes(label)) count(label).right++;
    }
  }
  const labelled = [...counts.values()].filter(({ gold }) => gold > 0);
  return labelled.reduce((sum, c) => sum + f1(c), 0) / labelled.length;
}

const POSITIVE =
  'admiration amusement approval caring desire excitement gratitude joy love optimism pride relief'.split(
    ' ',
  );
const NEGATIVE =
  'anger annoyance disappointment disapproval disgust embarrassment fear grief nervousness remorse sadness'.split(
    ' ',
  );
const MERGED: Readonly<Record<string, string>> = {
  grief: 'sadness',
  nervousness: 'fear',
  realization: 'surprise',
};

function goEmotions(): void {
  const labels = lines('goemotions/data__original__labels.txt');
  const rows = lines('goemotions/data__original__dev.tsv').map((line) => {
    const [text = '', ids = ''] = line.split('\t');
    return { text, labels: ids.split(',').map((id) => labels[Number(id)] ?? '') };
  });
  if (rows.length === 0) return;
  const sign = (all: readonly string[]) => {
    const positive = all.some((label) => POSITIVE.includes(label));
    const negative = all.some((label) => NEGATIVE.includes(label));
    return positive === negative
      ? positive
        ? undefined
        : 'neutral'
      : positive
        ? 'positive'
        : 'negative';
  };
  const analysed = rows.map(({ text, labels: gold }) => ({
    gold,
    values: analyzedExample({ input: text }).values,
  }));
  const signs = analysed.flatMap(({ gold, values }) => {
    const wanted = sign(gold);
    const half = values.sentiment ?? 0;
    return wanted
      ? [{ gold: [wanted], found: [half > 0 ? 'positive' : half < 0 ? 'negative' : 'neutral'] }]
      : [];
  });
  const emotions = analysed.map(({ gold, values }) => ({
    gold: gold.filter((label) => label !== 'neutral').map((label) => MERGED[label] ?? label),
    found: values.emotions ?? [],
  }));
  console.log(
    `sentiment, GoEmotions dev, 3 classes, macro-F1: ${macroF1(signs).toFixed(1)} (${signs.length})`,
  );
  console.log(
    `emotions, GoEmotions dev, 24 classes, macro-F1: ${macroF1(emotions).toFixed(1)} (${emotions.length})`,
  );
}

type PresidioRow = {
  readonly full_text: string;
  readonly spans: readonly {
    readonly entity_type: string;
    readonly start_position: number;
    readonly end_position: number;
  }[];
};
const PRESIDIO: Readonly<Record<string, PiiKind>> = {
  EMAIL_ADDRESS: 'EMAIL',
  PHONE_NUMBER: 'PHONE',
  CREDIT_CARD: 'CREDIT_CARD',
  IBAN_CODE: 'IBAN',
  US_SSN: 'SSN',
  IP_ADDRESS: 'IP',
  PERSON: 'PERSON',
  STREET_ADDRESS: 'ADDRESS',
};

function presidio(): void {
  const [json] = [lines('presidio/data__synth_dataset_v2.json').join('\n')];
  if (!json) return;
  const rows = JSON.parse(json) as PresidioRow[];
  for (const { kind, find } of piiDetectors) {
    const count = newCount();
    for (const { full_text: text, spans } of rows) {
      const gold = spans.filter((span) => PRESIDIO[span.entity_type] === kind);
      const keys = new Set(gold.map((span) => `${span.start_position}-${span.end_position}`));
      const found = new Set(find(readPiiText(text)).map(({ start, end }) => `${start}-${end}`));
      count.gold += keys.size;
      count.found += found.size;
      for (const key of found) if (keys.has(key)) count.right++;
    }
    if (count.gold === 0) continue;
    console.log(
      `${kind}, Presidio synthetic, exact span: precision ${percent(count.right, count.found)}, recall ${percent(count.right, count.gold)} (${count.gold})`,
    );
  }
}

function languages(): void {
  const rows = lines('eld_bench/benchmarks__tweets.txt').filter((_, i) => i % 3 === 0);
  let right = 0;
  for (const row of rows) {
    const [code = '', text = ''] = row.split('\t');
    if (analyzedExample({ input: text }).values.text_language === (code === 'ms' ? 'id' : code))
      right++;
  }
  if (rows.length > 0)
    console.log(
      `language, tweets in ${new Set(rows.map((r) => r.slice(0, 2))).size} languages: ${percent(right, rows.length)} % right (${rows.length})`,
    );
}

/** Whole records of a CSV whose texts may be quoted over several lines. */
function csvTexts(path: string, column: number): string[] {
  const records = lines(path)
    .join('\n')
    .matchAll(/(?:^|\n)(\d+),("(?:[^"]|"")*"|[^\n]*)/g);
  return [...records].map((m) => (m[column + 1] ?? '').replace(/^"|"$/g, '').replaceAll('""', '"'));
}

function jailbreaks(): void {
  const texts = csvTexts('gptfuzz/datasets__prompts__GPTFuzzer.csv', 1);
  const found = texts.filter(
    (input) => analyzedExample({ input }).values.type_of_risk !== undefined,
  );
  if (texts.length > 0)
    console.log(
      `jailbreak, GPTFuzz prompts: recall ${percent(found.length, texts.length)} (${texts.length})`,
    );
}

goEmotions();
languages();
presidio();
jailbreaks();
for (const language of ['spanish', 'french', 'german', 'italian', 'portuguese']) {
  const rows = lines(`mhc/MHC_Final_Cases__hatecheck_cases_final_${language}.csv`).slice(1);
  const cells = rows.flatMap((row) => {
    const m = /^[^,]*,[^,]*,("(?:[^"]|"")*"|[^,]*),(hateful|non-hateful),/.exec(row);
    return m ? [{ text: m[1] ?? '', hateful: m[2] === 'hateful' }] : [];
  });
  const count = newCount();
  for (const { text, hateful } of cells) {
    const flagged = ['hate', 'violence'].includes(
      analyzedExample({ input: text }).values.moderation_issue ?? '',
    );
    if (hateful) count.gold++;
    if (flagged) count.found++;
    if (flagged && hateful) count.right++;
  }
  if (cells.length > 0)
    console.log(
      `hate, HateCheck ${language}: precision ${percent(count.right, count.found)}, recall ${percent(count.right, count.gold)} (${cells.length})`,
    );
}
