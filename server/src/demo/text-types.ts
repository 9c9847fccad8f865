/**
 * Texts are templates: `[a|b]` stands for one of them, `{name}` for a slot of the language or of the situation.
 * Everything here was written for this generator.
 */
export type Template = string;

/** What is said about one topic in one language. */
export type TopicTexts = {
  /** First questions, in different words. */
  readonly asks: readonly Template[];
  readonly answers: readonly Template[];
  /** What is asked next, and its answer. */
  readonly follows: readonly (readonly [ask: Template, answer: Template])[];
};

/** What is said whatever the topic. */
export type Phrases = {
  readonly greetings: readonly Template[];
  /** Before a further question. */
  readonly openers: readonly Template[];
  /** Before a question asked again in other words; `{ask}` is the question. */
  readonly rephrases: readonly Template[];
  /** The answer was wrong: `{ask}` is the question. */
  readonly corrections: readonly Template[];
  /** About the answer, without a question. */
  readonly annoyances: readonly Template[];
  readonly thanks: readonly Template[];
  readonly farewells: readonly Template[];
  readonly refusals: readonly Template[];
  readonly unknowns: readonly Template[];
  /** About the company; appended to a question. */
  readonly complaints: readonly Template[];
  readonly personal: readonly Template[];
  readonly injections: readonly Template[];
  readonly injectionAnswers: readonly Template[];
  readonly outages: readonly Template[];
  readonly goodComments: readonly Template[];
  readonly badComments: readonly Template[];
  readonly systemPrompt: Template;
  /** `{product}`, `{plant}`, `{room}`, `{weekday}` and what else the templates name. */
  readonly slots: Readonly<Record<string, readonly string[]>>;
};
