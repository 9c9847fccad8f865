import { parseCsv } from './csv.ts';
import { dataText } from './read-data.ts';
import { percentile, type Row } from './row.ts';

const languages: Readonly<Record<string, string>> = {
  arabic: 'ar',
  dutch: 'nl',
  french: 'fr',
  german: 'de',
  hindi: 'hi',
  italian: 'it',
  mandarin: 'zh',
  polish: 'pl',
  portuguese: 'pt',
  spanish: 'es',
};

/** A case with the functionality it tests, so that it can be held out. */
export type HateCheckRow = Row & { readonly functionality: string };

/**
 * Functional tests for hate in ten languages: `hate` or `none`. The cases of a template stay in one split, so that a test
 * template was never seen.
 */
export function hateCheck(): HateCheckRow[] {
  return Object.entries(languages).flatMap(([file, language]) =>
    parseCsv(dataText(`mhc/MHC_Final_Cases__hatecheck_cases_final_${file}.csv`)).map((record) => {
      const functionality = record['functionality'] ?? '';
      // Spelling variations of a template carry the number of their original.
      const template = record['ref_templ_id'] || record['templ_id'] || '';
      const group = `${language} template ${template.replace('.0', '')}`;
      const at = percentile(group);
      return {
        text: record['test_case'] ?? '',
        labels: [record['label_gold'] === 'hateful' ? 'hate' : 'none'],
        language,
        split: at < 25 ? 'test' : at < 35 ? 'dev' : 'train',
        set: 'hatecheck',
        group,
        functionality,
      };
    }),
  );
}
