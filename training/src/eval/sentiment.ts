import { readTexts } from '../../../server/src/enrichment/texts.ts';
import { demoLanguages, demoTexts } from '../data/demo-texts.ts';
import { goEmotions } from '../data/goemotions.ts';
import { ordinaryQueries } from '../data/ordinary.ts';
import type { Row } from '../data/row.ts';
import { type Hands, heldOut } from '../data/written.ts';
import { xed } from '../data/xed.ts';
import { signOf } from '../heads/feelings.ts';
import type { Figure, Section } from './figure.ts';
import { ownSentences } from './own-sentences.ts';
import { analysed, byRules } from './read-message.ts';
import { reliability } from './reliability.ts';
import { macroF1, share } from './scores.ts';

const signName = (half: number) => (half > 0 ? 'positive' : half < 0 ? 'negative' : 'neutral');

type Read = {
  readonly gold: string;
  readonly head: string;
  readonly rules: string;
  readonly sure: number;
};

function readAll(rows: readonly { readonly text: string; readonly gold: string }[]): Read[] {
  return rows.map(({ text, gold }) => {
    const { values, sure } = analysed(text);
    return {
      gold,
      head: signName(values.sentiment ?? 0),
      rules: signName(byRules(text).sentiment),
      sure: sure('sentiment'),
    };
  });
}

function f1Figure(measure: string, reads: readonly Read[]): Figure {
  const of = (key: 'head' | 'rules') =>
    macroF1(reads.map((read) => ({ gold: [read.gold], found: [read[key]] })));
  return { measure, value: of('head'), baseline: of('rules'), rows: reads.length };
}

function neutralFigure(measure: string, texts: readonly string[]): Figure {
  const reads = readAll(texts.map((text) => ({ text, gold: 'neutral' })));
  const of = (key: 'head' | 'rules') =>
    share(reads.filter((read) => read[key] === 'neutral').length, reads.length);
  return { measure, value: of('head'), baseline: of('rules'), rows: reads.length };
}

/** Messages of the demo in which no rule finds a feeling, a judgement or a complaint. */
function calmMessages(): readonly string[] {
  return demoTexts('input').filter((text) => {
    const { cues, sentiment, emotions, business } = readTexts(text, '').inputHits;
    return cues.length + sentiment.length + emotions.length + business.length === 0;
  });
}

const signed = (rows: readonly Row[]) =>
  rows.flatMap(({ text, labels }) => {
    const gold = signOf(labels);
    return gold ? [{ text, gold }] : [];
  });

/** Messages to assistants by other hands than those that were trained on. */
function byHands(hands: Hands): Figure[] {
  const figure = (title: string, rows: readonly Row[]) =>
    f1Figure(
      `3 classes, ${title}, macro-F1`,
      readAll(rows.map(({ text, labels: [gold = ''] }) => ({ text, gold }))),
    );
  const rows = heldOut('feelings', hands);
  return [
    figure(`hands ${hands}`, rows),
    ...[...Map.groupBy(rows, ({ language }) => language)].map(([language, own]) =>
      figure(`hands ${hands}, ${language}`, own),
    ),
  ];
}

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'pt', 'ru'];

export const sentimentSection: Section = {
  name: 'sentiment',
  card: 'server/src/enrichment/models/weights/sentiment.md',
  measure: async () => {
    const reddit = readAll(signed(goEmotions().filter(({ split }) => split === 'test')));
    const subtitles = xed().filter(({ split }) => split === 'test');
    const byLanguage = LANGUAGES.map((language) =>
      f1Figure(
        `3 classes, XED subtitles, ${language}, macro-F1`,
        readAll(signed(subtitles.filter((row) => row.language === language))),
      ),
    );
    const own = [...new Set(ownSentences.map(({ language }) => language))].map((language) => {
      const rows = ownSentences.filter((row) => row.language === language && row.sentiment);
      const reads = readAll(rows.map(({ text, sentiment = '' }) => ({ text, gold: sentiment })));
      return f1Figure(`3 classes, own sentences, ${language}, macro-F1`, reads);
    });
    const ordinary = ['clinc150', 'banking77', 'sgd'].map((set) =>
      neutralFigure(
        `neutral share of ordinary requests, ${set}`,
        ordinaryQueries()
          .filter((row) => row.set === set && row.split === 'test')
          .map(({ text }) => text),
      ),
    );
    const byDemoLanguage = Map.groupBy(
      calmMessages(),
      (text) => analysed(text).values.text_language ?? '',
    );
    const calm = demoLanguages.map((language) =>
      neutralFigure(
        `neutral share of calm messages of the demo, ${language}`,
        byDemoLanguage.get(language) ?? [],
      ),
    );
    return {
      figures: [
        f1Figure('3 classes, GoEmotions, macro-F1', reddit),
        ...byLanguage,
        ...own,
        ...byHands('in view'),
        ...byHands('unseen'),
        ...ordinary,
        ...calm,
      ],
      reliability: reliability(
        reddit.map(({ gold, head, sure }) => ({ confidence: sure, right: gold === head })),
      ),
    };
  },
};
