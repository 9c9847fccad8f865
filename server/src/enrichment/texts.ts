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

/** Each part is read when the first analyzer asks for it. A class, as objects with getters of their own are slow to make. */
class Texts implements AnalyzedTexts {
  readonly #inputText: string;
  readonly #outputText: string;
  #input: AnalyzedText | undefined;
  #output: AnalyzedText | undefined;
  #inputHits: InputHits | undefined;
  #outputHits: OutputHits | undefined;
  #scores: InputScores | undefined;
  #refusal: number | undefined;

  constructor(inputText: string, outputText: string) {
    this.#inputText = inputText;
    this.#outputText = outputText;
  }

  get input(): AnalyzedText {
    this.#input ??= readText(this.#inputText);
    return this.#input;
  }

  get output(): AnalyzedText {
    this.#output ??= readText(this.#outputText);
    return this.#output;
  }

  get inputHits(): InputHits {
    this.#inputHits ??= matchInput(this.input);
    return this.#inputHits;
  }

  get outputHits(): OutputHits {
    this.#outputHits ??= matchOutput(this.output);
    return this.#outputHits;
  }

  readonly inputScores = (language: string): InputScores => {
    this.#scores ??= scoreInput(inputFeatures(this.input, this.inputHits, language));
    return this.#scores;
  };

  readonly refusal = (): number => {
    this.#refusal ??= refusalProbability(outputFeatures(this.output, this.outputHits));
    return this.#refusal;
  };
}

export const readTexts = (inputText: string, outputText: string): AnalyzedTexts =>
  new Texts(inputText, outputText);
