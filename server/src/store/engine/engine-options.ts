/** What the supervisor hands to the engine process. */
export type EngineOptions = {
  /** Where the data lies; created when missing. */
  readonly directory: string;
  /** What the engine may use at most, MiB; single queries get half of it. */
  readonly memoryMb: number;
};

export type EngineProcessOptions = EngineOptions & { readonly socketPath: string };
