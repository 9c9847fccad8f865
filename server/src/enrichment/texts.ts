import { type InputHits, matchInput, matchOutput, type OutputHits } from './rulebook.ts';
import { type AnalyzedText, readText } from './text.ts';

/** The texts of one interaction and the phrases found in them: read once, shared by all analyzers. */
export type AnalyzedTexts = {
  readonly input: AnalyzedText;
  readonly output: AnalyzedText;
  readonly inputHits: InputHits;
  readonly outputHits: OutputHits;
};

export function readTexts(inputText: string, outputText: string): AnalyzedTexts {
  const input = readText(inputText);
  const output = readText(outputText);
  return { input, output, inputHits: matchInput(input), outputHits: matchOutput(output) };
}
