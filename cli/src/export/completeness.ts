import type { ExportFormat } from '@undertone/sdk';

/** Looks at an export as it passes and says in the end whether nothing is missing. */
export type CompletenessCheck = {
  readonly see: (chunk: Buffer) => void;
  /** The number of interactions, or a text that says what is missing. `trailerCount`: of the HTTP trailer. */
  readonly verdict: (trailerCount: number | undefined) => number | string;
};

/** How each format tells that it is whole. */
export const completenessChecks = {
  ndjson: ndjsonCheck,
  csv: () => trailerCheck(() => undefined),
  parquet: parquetCheck,
} as const satisfies Record<ExportFormat, () => CompletenessCheck>;

/** The last line is `{"count": n, "complete": true}`, and n lines came before it. */
function ndjsonCheck(): CompletenessCheck {
  let lines = 0;
  let tail = Buffer.alloc(0);
  return {
    see: (chunk) => {
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        lines++;
        from = at + 1;
      }
      tail = Buffer.concat([tail, chunk]).subarray(-200);
    },
    verdict: (trailerCount) => {
      const last = /\n?([^\n]*)\n$/.exec(tail.toString('utf8'))?.[1] ?? '';
      const count = countOfLastLine(last);
      if (count === undefined) return 'the last line, which tells the count, is missing';
      if (count !== lines - 1) return `${lines - 1} interactions came, ${count} were announced`;
      if (trailerCount !== undefined && trailerCount !== count) {
        return `the trailer tells of ${trailerCount} interactions, the last line of ${count}`;
      }
      return count;
    },
  };
}

function countOfLastLine(line: string): number | undefined {
  try {
    const { count, complete } = JSON.parse(line) as { count?: unknown; complete?: unknown };
    return complete === true && typeof count === 'number' ? count : undefined;
  } catch {
    return undefined;
  }
}

/** A Parquet file ends with its mark. */
function parquetCheck(): CompletenessCheck {
  let tail = Buffer.alloc(0);
  const trailer = trailerCheck(() =>
    tail.toString('latin1') === 'PAR1' ? undefined : 'the end of the Parquet file is missing',
  );
  return {
    ...trailer,
    see: (chunk) => {
      tail = Buffer.concat([tail, chunk]).subarray(-4);
    },
  };
}

function trailerCheck(problem: () => string | undefined): CompletenessCheck {
  return {
    see: () => undefined,
    verdict: (trailerCount) =>
      problem() ?? trailerCount ?? 'the trailer, which tells the count, is missing',
  };
}
