import type { AnalysisSettings, CustomRule, InteractionAnalyzer } from '../analyzer.ts';
import { UNSPACED } from '../unspaced.ts';

type Named = (input: string, output: string) => string | undefined;
type Compiled = {
  readonly columns: readonly (readonly [string, Named])[];
  readonly aggregates: readonly (readonly [string, readonly (readonly [string, Named])[]])[];
};

const WORD = /[\p{L}\p{N}]/u;

/** Whether two characters side by side belong to one word. */
const joined = (left = '', right = '') =>
  WORD.test(left) && WORD.test(right) && !UNSPACED.test(left) && !UNSPACED.test(right);

/** Whether the keyword occurs as whole words; both in lower case. */
function occurs(text: string, keyword: string): boolean {
  for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
    const end = at + keyword.length;
    if (!joined(text[at - 1], keyword[0]) && !joined(keyword.at(-1), text[end])) return true;
  }
  return false;
}

function compileRule({ in: where, keywords }: CustomRule): Named {
  const lower = keywords.filter((k) => k.trim() !== '').map((k) => [k, k.toLowerCase()] as const);
  return (input, output) =>
    lower.find(
      ([, k]) =>
        (where !== 'output' && occurs(input, k)) || (where !== 'input' && occurs(output, k)),
    )?.[0];
}

function compile({ customColumns, customAggregates }: AnalysisSettings): Compiled {
  return {
    columns: Object.entries(customColumns).map(([name, rule]) => [name, compileRule(rule)]),
    aggregates: Object.entries(customAggregates).map(([name, classes]) => [
      name,
      Object.entries(classes).map(([value, rule]) => [value, compileRule(rule)] as const),
    ]),
  };
}

/** Compiled rules by settings object; goes with the settings. */
const compiledRules = new WeakMap<AnalysisSettings, Compiled>();

/** The project's own columns (the first keyword of the list that occurs) and aggregates (all classes that occur). */
export const custom: InteractionAnalyzer = {
  name: 'custom',
  version: 2,
  fields: ['custom_columns', 'custom_aggregates'],
  analyze: (_interaction, { settings }, texts) => {
    const rules = compiledRules.get(settings) ?? compile(settings);
    compiledRules.set(settings, rules);
    if (rules.columns.length === 0 && rules.aggregates.length === 0) return { values: {} };
    const input = texts.input.text.toLowerCase();
    const output = texts.output.text.toLowerCase();
    const columns = rules.columns.flatMap(([name, find]) => {
      const value = find(input, output);
      return value === undefined ? [] : [[name, value] as const];
    });
    const aggregates = rules.aggregates.flatMap(([name, classes]) => {
      const found = classes
        .filter(([, find]) => find(input, output) !== undefined)
        .map(([value]) => value);
      return found.length === 0 ? [] : [[name, found] as const];
    });
    return {
      values: {
        ...(columns.length > 0 && { custom_columns: Object.fromEntries(columns) }),
        ...(aggregates.length > 0 && { custom_aggregates: Object.fromEntries(aggregates) }),
      },
    };
  },
};
