import { readUntagged } from '../../../server/src/enrichment/pii/detector.ts';
import { introducedNames } from '../../../server/src/enrichment/pii/introduced-names.ts';
import { goEmotions } from '../data/goemotions.ts';
import { ordinaryAnswers, ordinaryQueries, sgdConversations } from '../data/ordinary.ts';
import { dataLines } from '../data/read-data.ts';
import { type Row, splitOf, trainOrDev } from '../data/row.ts';
import { xed } from '../data/xed.ts';
import type { Gazetteers, Origin } from './gazetteers.ts';
import { capitalised, type LabelledText, textBuilder } from './labelled-text.ts';
import type { NameSource } from './names.ts';
import type { Random } from './random.ts';

const nothing = (text: string): LabelledText => ({ text, spans: [] });
const ofSplit = (rows: readonly Row[], split: Row['split']) =>
  rows.filter((row) => row.split === split);

/**
 * Messages and answers that no rule sees a name in: what the tagger must leave alone. Some have a name all the same; they
 * stay, as a finding in such a message counts as an alarm.
 */
export function ordinaryTexts(split: 'train' | 'dev'): LabelledText[] {
  return [...ofSplit(ordinaryQueries(), split), ...ofSplit(ordinaryAnswers(), split)]
    .filter(({ text }) => introducedNames(readUntagged(text)).length === 0)
    .map(({ text }) => nothing(text));
}

const MEDIA =
  /\b(?:movies?|films?|star(?:ring|s|red)?|act(?:or|ress)|direct(?:ed|or)|songs?|albums?|singers?|artists?|music)\b/i;

/**
 * What users ask about films and songs. Actors and singers named as such are known to everybody and not what has to be
 * hidden, and a tagger that sees them marks every question about a film.
 */
export function mediaTexts(): LabelledText[] {
  const turns = sgdConversations('train').flat();
  return turns.flatMap(({ user }) =>
    MEDIA.test(user) && trainOrDev(user) === 'train' ? [nothing(user)] : [],
  );
}

/** Texts whose names were masked, with random names in their place. */
export function unmaskedTexts(random: Random, names: NameSource): LabelledText[] {
  const masked = [
    ...ofSplit(goEmotions(), 'train').map(({ text }) => text),
    ...dataLines('xed/AnnotatedData__en-annotated.tsv')
      .map((line) => line.split('\t')[0] ?? '')
      .filter((text) => splitOf(text) === 'train'),
  ];
  return masked.flatMap((text) => {
    if (/\[(?!NAME\]|PERSON(?:_\d)?\])/.test(text)) return [];
    const builder = textBuilder();
    let from = 0;
    const known = new Map<string, string>();
    for (const match of text.matchAll(/\[(?:NAME|PERSON(?:_\d)?)\]/g)) {
      builder.add(text.slice(from, match.index));
      const again = match[0].startsWith('[PERSON_') ? known.get(match[0]) : undefined;
      const name =
        again ??
        (random.chance(0.6)
          ? names.first('en')
          : random.chance(0.5)
            ? names.last('en')
            : names.full('en'));
      known.set(match[0], name);
      builder.add(name, 'PERSON');
      from = match.index + match[0].length;
    }
    builder.add(text.slice(from));
    // Of texts without a name a part is enough.
    const built = builder.built();
    return built.spans.length > 0 || random.chance(0.35) ? [built] : [];
  });
}

/** Of the subtitles in other languages, how many stay: so that these do not look like names. */
const FOREIGN = 0.25;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** First names that are words of a language, or of a thing, too often to be taken for a name unseen. */
const DOUBTFUL = new Set(
  'mark rose ernst stern herr frau will may june april august hope faith grace joy art bill guy jack king queen prince duke earl christian dick bob sunny lucky star angel maria jesus christ allah santa paris london berlin vienna florence sydney austin dallas houston jordan china india israel carolina georgia virginia dakota madison washington chelsea brooklyn mercedes porsche ford harvard oxford mann kind gut wolf engel'.split(
    ' ',
  ),
);

/**
 * Film subtitles have real names in natural places, unmarked. A capitalised first name inside a sentence is taken for a
 * name and exchanged for a random one; a sentence with any other capitalised word inside is left out, but for German
 * nouns. What has no capitals inside teaches what is no name.
 */
export function subtitleTexts(
  random: Random,
  names: NameSource,
  gazetteers: Gazetteers,
): (LabelledText & { readonly language: string })[] {
  const origins: Readonly<Record<string, Origin>> = {
    en: 'en',
    es: 'es',
    fr: 'fr',
    de: 'de',
    it: 'it',
    pt: 'pt',
  };
  const firstNames = new Set<string>();
  for (const { first } of Object.values(gazetteers)) for (const name of first) firstNames.add(name);
  const surelyFirst = new Set([
    ...gazetteers.en.first,
    ...gazetteers.es.first,
    ...gazetteers.fr.first,
    ...gazetteers.it.first,
    ...gazetteers.de.first,
  ]);
  const seen = new Set<string>();
  return ofSplit(xed(), 'train').flatMap(({ text, language }) => {
    const origin = origins[language];
    const kept = origin !== undefined || random.chance(FOREIGN);
    if (!kept || seen.has(text) || text.includes('[')) return [];
    seen.add(text);
    const builder = textBuilder();
    let from = 0;
    let inside = 0;
    for (const match of text.matchAll(WORD)) {
      const [word] = match;
      const before = text.slice(0, match.index);
      const starts = /(?:^|[.!?…:"“”«»–—-])\s*[-"“«¿¡'(]*\s*$/.test(before);
      const capital = /^\p{Lu}/u.test(word) && !(word.length < 3);
      if (!capital) continue;
      const doubtful = DOUBTFUL.has(word.toLowerCase());
      if (starts) {
        if (
          firstNames.has(word) &&
          !doubtful &&
          /^\s*,/.test(text.slice(match.index + word.length)) &&
          surelyFirst.has(word) &&
          origin
        ) {
          builder.add(text.slice(from, match.index));
          builder.add(names.first(origin), 'PERSON');
          from = match.index + word.length;
        } else if (firstNames.has(word) && !/^\p{Lu}\p{Ll}{0,3}$/u.test(word)) return [];
        continue;
      }
      if (surelyFirst.has(word) && !doubtful && origin) {
        builder.add(text.slice(from, match.index));
        builder.add(names.first(origin), 'PERSON');
        from = match.index + word.length;
      } else if (language !== 'de' || firstNames.has(word)) inside++;
    }
    if (inside > 0) return [];
    builder.add(text.slice(from));
    return [{ ...builder.built(), language }];
  });
}

/** The lower-case words of ordinary texts in the six languages, folded as they stand, with how often they occur. */
export function wordCounts(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const languages = new Set(['en', 'es', 'fr', 'de', 'it', 'pt']);
  const rows = [
    ...ofSplit(xed(), 'train').filter((row) => languages.has(row.language)),
    ...ofSplit(goEmotions(), 'train'),
    ...ofSplit(ordinaryQueries(), 'train').filter((row) => row.set !== 'clinc150'),
    ...ofSplit(ordinaryAnswers(), 'train'),
  ];
  for (const { text } of rows) {
    for (const [word] of text.matchAll(/(?<![\p{L}'’])\p{Ll}[\p{L}\p{M}-]*/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * The text with one or two of its longer words exchanged for others, with a capital where they had one: an unknown word
 * is no name for that alone, at the start of a sentence and, among German nouns, inside it.
 */
export function withOtherWords(random: Random, text: string, others: readonly string[]): string {
  const words = [...text.matchAll(/(?<![\p{L}'’])\p{L}\p{Ll}{3,}(?![\p{L}'’])/gu)];
  if (words.length === 0) return text;
  let result = text;
  for (const [word] of new Set([random.pick(words), random.pick(words)])) {
    const at = result.indexOf(word);
    const other = random.pick(others);
    const cased = /^\p{Lu}/u.test(word) ? capitalised(other) : other.toLowerCase();
    if (at >= 0) result = result.slice(0, at) + cased + result.slice(at + word.length);
  }
  return result;
}
