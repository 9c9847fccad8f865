/** Where a command writes and what it reads of its surroundings; replaced in tests. */
export type Io = {
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** One verb of `undertone`. `run` answers the exit code: 0 done, 1 failed, 2 wrong usage, 3 done but lines were rejected. */
export type Command = {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  readonly run: (args: readonly string[], io: Io) => Promise<number>;
};

/** Wrong arguments: the message says what is allowed. Answered with exit code 2 and the command's usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
