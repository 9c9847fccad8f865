import { type DetectedLanguage, languageOf } from './detect-language.ts';
import { inputFeatures } from './models/input-features.ts';
import { type InputScores, scoreInput } from './models/input-heads.ts';
import { outputFeatures } from './models/output-features.ts';
import { refusalProbability } from './models/output-heads.ts';
import { type Found, ownSubject } from './own-subject.ts';
import { type InputHits, matchInput, matchOutput, type OutputHits } from './rulebook.ts';
import { type AnalyzedText, readText } from './text.ts';

/** The texts of one interaction and the phrases found in them: read once, shared by all analyzers. */
export type AnalyzedTexts = {
  readonly input: AnalyzedText;
  readonly output: AnalyzedText;
  readonly inputHits: InputHits;
  readonly outputHits: OutputHits;
  /** The language of the answer's beginning; undefined where it is not clear. */
  readonly outputLanguage: DetectedLanguage | undefined;
  /** The user's last messages before this one, as far as the event brings them, the latest first. */
  readonly earlier: readonly AnalyzedTexts[];
  /** What the user's message is about by its own words. `language`: as found for the message. */
  readonly ownSubject: (language: string) => Found | undefined;
  /** What the trained heads make of the user's message, in raw scores. `language`: as found for the message. */
  readonly inputScores: (language: string) => InputScores;
  /** The probability that the answer is a refusal. */
  readonly refusal: () => number;
};

/** Messages of the history that are read, from its end. */
const LOOKED_BACK = 3;

type History = readonly (readonly [user: string, assistant: string])[];

/** Each part is read when the first analyzer asks for it. A class, as objects with getters of their own are slow to make. */
class Texts implements AnalyzedTexts {
  readonly #inputText: string;
  readonly #outputText: string;
  readonly #history: History;
  #input: AnalyzedText | undefined;
  #output: AnalyzedText | undefined;
  #inputHits: InputHits | undefined;
  #outputHits: OutputHits | undefined;
  /** Null: not clear. */
  #outputLanguage: DetectedLanguage | null | undefined;
  #earlier: readonly AnalyzedTexts[] | undefined;
  /** Null: the message is about nothing that is known. */
  #subject: Found | null | undefined;
  #scores: InputScores | undefined;
  #refusal: number | undefined;

  constructor(inputText: string, outputText: string, history: History) {
    this.#inputText = inputText;
    this.#outputText = outputText;
    this.#history = history;
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

  get outputLanguage(): DetectedLanguage | undefined {
    this.#outputLanguage ??= languageOf(this.output) ?? null;
    return this.#outputLanguage ?? undefined;
  }

  get earlier(): readonly AnalyzedTexts[] {
    this.#earlier ??= this.#history
      .slice(-LOOKED_BACK)
      .reverse()
      .map(([message]) => readTexts(message, ''));
    return this.#earlier;
  }

  readonly ownSubject = (language: string): Found | undefined => {
    this.#subject ??= ownSubject(this.input, this.inputHits, language) ?? null;
    return this.#subject ?? undefined;
  };

  readonly inputScores = (language: string): InputScores => {
    this.#scores ??= scoreInput(inputFeatures(this.input, this.inputHits, language));
    return this.#scores;
  };

  readonly refusal = (): number => {
    this.#refusal ??= refusalProbability(outputFeatures(this.output, this.outputHits));
    return this.#refusal;
  };
}

export const readTexts = (
  inputText: string,
  outputText: string,
  history: History = [],
): AnalyzedTexts => new Texts(inputText, outputText, history);
