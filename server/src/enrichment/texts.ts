import { inputFeatures } from './models/input-features.ts';
import { type InputScores, scoreInput } from './models/input-heads.ts';
import { outputFeatures } from './models/output-features.ts';
import { refusalProbability } from './models/output-heads.ts';
import { type InputHits, matchInput, matchOutput, type OutputHits } from './rulebook.ts';
import { type AnalyzedText, readText } from './text.ts';

/** The texts of one interaction and the phrases found in them: read once, shared by all analyzers. */
export type AnalyzedTexts = {
  readonly input: AnalyzedText;
  readonly output: AnalyzedText;
  readonly inputHits: InputHits;
  readonly outputHits: OutputHits;
  /** What the trained heads make of the user's message, in raw scores. `language`: as found for the message. */
  readonly inputScores: (language: string) => InputScores;
  /** The probability that the answer is a refusal. */
  readonly refusal: () => number;
};

/** Each part is read when the first analyzer asks for it. */
export function readTexts(inputText: string, outputText: string): AnalyzedTexts {
  const input = lazy(() => readText(inputText));
  const output = lazy(() => readText(outputText));
  const inputHits = lazy(() => matchInput(input()));
  const outputHits = lazy(() => matchOutput(output()));
  let scores: InputScores | undefined;
  return {
    get input() {
      return input();
    },
    get output() {
      return output();
    },
    get inputHits() {
      return inputHits();
    },
    get outputHits() {
      return outputHits();
    },
    inputScores: (language) => {
      scores ??= scoreInput(inputFeatures(input(), inputHits(), language));
      return scores;
    },
    refusal: lazy(() => refusalProbability(outputFeatures(output(), outputHits()))),
  };
}

function lazy<T extends NonNullable<unknown>>(read: () => T): () => T {
  let known: T | undefined;
  return () => {
    known ??= read();
    return known;
  };
}
