import { hateCheck } from '../data/hatecheck.ts';
import { davidson, surge } from '../data/toxicity.ts';
import { wildTweets } from '../data/wild-tweets.ts';
import { heldOutHalf } from './broad/halves.ts';
import type { Figure, Section } from './figure.ts';
import { handFigures } from './hands.ts';
import { lexiconTest } from './lexicon.ts';
import { isInnocent, type OwnSentence } from './own-sentence.ts';
import { ownSentences } from './own-sentences.ts';
import { analysed, byRules } from './read-message.ts';
import { reliability } from './reliability.ts';
import { type Judged, macroF1, qualityOf, share } from './scores.ts';
import { unseenSentences } from './unseen-sentences.ts';

type Case = { readonly text: string; readonly bad: boolean };

const judged = (cases: readonly Case[], flagged: (text: string) => boolean): Judged[] =>
  cases.map(({ text, bad }) => ({
    gold: [bad ? 'bad' : 'clean'],
    found: [flagged(text) ? 'bad' : 'clean'],
  }));

const isFlagged = (text: string) => analysed(text).values.moderation_issue !== undefined;

function figures(
  name: string,
  cases: readonly Case[],
  lexicon: (text: string) => boolean,
): Figure[] {
  const head = judged(cases, isFlagged);
  const words = judged(cases, lexicon);
  const rows = cases.length;
  return [
    { measure: `${name}, macro-F1`, value: macroF1(head), baseline: macroF1(words), rows },
    {
      measure: `${name}, precision`,
      value: qualityOf(head, 'bad').precision,
      baseline: qualityOf(words, 'bad').precision,
      rows,
    },
    {
      measure: `${name}, recall`,
      value: qualityOf(head, 'bad').recall,
      baseline: qualityOf(words, 'bad').recall,
      rows,
    },
  ];
}

/** Anything that a moderator would look at, against labels of abuse. */
export const moderationSection: Section = {
  name: 'moderation',
  card: 'server/src/enrichment/models/weights/moderation.md',
  measure: async () => {
    const lexicon = lexiconTest();
    const english = [...davidson(), ...surge()].filter(({ split }) => split === 'test');
    const abusive = (set: string): Case[] =>
      english
        .filter((row) => row.set === set)
        .map(({ text, labels }) => ({ text, bad: !labels.includes('none') }));
    const hate = hateCheck().filter(({ split }) => split === 'test');
    const languages = [...new Set(hate.map(({ language }) => language))];
    const ownKind = (title: string, rows: readonly OwnSentence[]): Figure => {
      const named = rows.filter(({ moderation }) => moderation !== undefined);
      const right = named.filter(
        ({ text, moderation }) => analysed(text).values.moderation_issue === moderation,
      );
      const value = share(right.length, named.length);
      return { measure: `the right kind, ${title}`, value, rows: named.length };
    };
    const broad = heldOutHalf.sentences.filter(({ moderation }) => moderation !== undefined);
    const broadFigures = [
      ...Map.groupBy(broad, ({ moderation }) => moderation),
      ...Map.groupBy(broad, ({ language }) => language),
    ].map(([name, rows]) => ownKind(`broad held-out half, ${name}`, rows));
    const accused = (title: string, rows: readonly OwnSentence[]): Figure => {
      const innocent = rows.filter(isInnocent);
      return {
        measure: `innocent ${title} that are flagged`,
        value: share(innocent.filter(({ text }) => isFlagged(text)).length, innocent.length),
        rows: innocent.length,
        better: 'less',
      };
    };
    const tweets = wildTweets().filter(({ split }) => split === 'test');
    const flaggedTweets = tweets.filter(({ text }) => isFlagged(text));
    const given = [...english, ...hate].flatMap(({ text, labels }) => {
      const { values, sure } = analysed(text);
      if (values.moderation_issue === undefined) return [];
      return [{ confidence: sure('moderation_issue'), right: !labels.includes('none') }];
    });
    return {
      figures: [
        ...figures('abuse, Davidson tweets', abusive('davidson'), lexicon('en')),
        ...figures('abuse, Surge comments', abusive('surge'), lexicon('en')),
        ...languages.flatMap((language) =>
          figures(
            `hate, HateCheck, unseen templates, ${language}`,
            hate
              .filter((row) => row.language === language)
              .map(({ text, labels }) => ({ text, bad: labels.includes('hate') })),
            lexicon(language),
          ),
        ),
        ownKind('own sentences in six languages', ownSentences),
        ownKind('own unseen sentences', unseenSentences),
        ...broadFigures,
        accused('own unseen sentences', unseenSentences),
        accused('sentences of the broad held-out half', heldOutHalf.sentences),
        {
          measure: 'tweets in six languages that are flagged',
          value: share(flaggedTweets.length, tweets.length),
          rows: tweets.length,
          better: 'less',
        },
        ...handFigures('moderation', {
          what: 'grave messages',
          label: (text) => analysed(text).values.moderation_issue ?? '',
          bySimpleMeans: (text) => byRules(text).moderation.length > 0,
        }),
      ],
      reliability: reliability(given),
    };
  },
};
