import { parseCsv } from './csv.ts';
import { dataText } from './read-data.ts';
import { percentile, type Row } from './row.ts';

const SLOT = '[INSERT PROMPT HERE]';

/** Jailbreak prompts found on the web; their slot is filled with a harmful question. A quarter is held out. */
export function gptFuzzPrompts(): Row[] {
  const questions = gptFuzzQuestions().map(({ text }) => text);
  return parseCsv(dataText('gptfuzz/datasets__prompts__GPTFuzzer.csv')).map(({ text = '' }, i) => {
    const at = percentile(text);
    return {
      text: text.replaceAll(SLOT, questions[i % questions.length] ?? ''),
      labels: ['jailbreak'],
      language: 'en',
      split: at < 30 ? 'test' : at < 38 ? 'dev' : 'train',
      set: 'gptfuzz',
    };
  });
}

/** Questions that an assistant should not answer. */
export function gptFuzzQuestions(): Row[] {
  return parseCsv(dataText('gptfuzz/datasets__questions__question_list.csv')).map(
    ({ text = '' }) => ({
      text,
      labels: ['harmful'],
      language: 'en',
      split: percentile(text) < 30 ? 'test' : 'train',
      set: 'gptfuzz',
    }),
  );
}
