import { dataLines } from './read-data.ts';
import { type Row, splitOf } from './row.ts';

/** XED's numbers: Plutchik's eight emotions. */
const names = [
  'neutral',
  'anger',
  'anticipation',
  'disgust',
  'fear',
  'joy',
  'sadness',
  'surprise',
  'trust',
  'neutral',
] as const;

/** Files with at least 900 lines, by their language. `cn`, `tw` and `zh` are all Chinese. */
const projections: Readonly<Record<string, string>> = {
  ar: 'ar',
  bg: 'bg',
  br: 'pt',
  bs: 'bs',
  cn: 'zh',
  cs: 'cs',
  da: 'da',
  de: 'de',
  el: 'el',
  en: 'en',
  es: 'es',
  et: 'et',
  fi: 'fi',
  fr: 'fr',
  he: 'he',
  hr: 'hr',
  hu: 'hu',
  is: 'is',
  it: 'it',
  nl: 'nl',
  no: 'no',
  pl: 'pl',
  pt: 'pt',
  ro: 'ro',
  ru: 'ru',
  sk: 'sk',
  sl: 'sl',
  sr: 'sr',
  sv: 'sv',
  vi: 'vi',
};

function labelled(path: string, language: string): Row[] {
  return dataLines(`xed/${path}`).flatMap((line) => {
    const [text = '', ids = ''] = line.split('\t');
    if (!/\p{L}/u.test(text)) return [];
    const clean = text.replace(/\[(?:PERSON|LOCATION|ORGANIZATION)\]/g, '');
    const labels = ids.split(',').map((id) => names[Number(id)] ?? '');
    return [{ text: clean, labels, language, split: splitOf(clean), set: 'xed' }];
  });
}

function neutral(path: string, language: string): Row[] {
  return dataLines(`xed/${path}`).flatMap((line) => {
    const text = line.slice(line.indexOf('\t') + 1);
    return [{ text, labels: ['neutral'], language, split: splitOf(text), set: 'xed' }];
  });
}

/** Film subtitles with Plutchik's emotions, annotated in English and Finnish, projected to 28 languages. */
export function xed(): Row[] {
  return [
    ...labelled('AnnotatedData__en-annotated.tsv', 'en'),
    ...labelled('AnnotatedData__fi-annotated.tsv', 'fi'),
    ...neutral('AnnotatedData__neu_en.txt', 'en'),
    ...neutral('AnnotatedData__neu_fi.txt', 'fi'),
    ...Object.entries(projections).flatMap(([file, language]) =>
      labelled(`Projections__${file}-projections.tsv`, language),
    ),
  ];
}
