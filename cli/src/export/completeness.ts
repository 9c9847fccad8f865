import { describeDetail, type ExportFormat } from '@undertone/sdk';

/** Looks at an export as it passes and says in the end whether nothing is missing. */
export type CompletenessCheck = {
  readonly see: (chunk: Buffer) => void;
  /** The number of interactions, or a text that says what is missing. `trailerCount`: of the HTTP trailer. */
  readonly verdict: (trailerCount: number | undefined) => number | string;
  /** What the server said why it stopped, where the format can hold that. */
  readonly reason: () => string | undefined;
};

/** Enough for the last line, also where it gives a reason. */
const TAIL_BYTES = 4_096;

/** How each format tells that it is whole. */
export const completenessChecks = {
  ndjson: ndjsonCheck,
  csv: () => trailerCheck(() => undefined),
  parquet: parquetCheck,
} as const satisfies Record<ExportFormat, () => CompletenessCheck>;

type LastLine = {
  readonly complete?: unknown;
  readonly count?: unknown;
  readonly status?: unknown;
  readonly detail?: Parameters<typeof describeDetail>[0];
};

/**
 * The last line is `{"count": n, "complete": true}`, and n lines came before it; or `{"complete": false, "count",
 * "status", "detail"}`.
 */
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
      tail = Buffer.concat([tail, chunk]).subarray(-TAIL_BYTES);
    },
    reason: () => {
      const { complete, count, status, detail } = lastLineOf(tail);
      if (complete !== false || detail === undefined) return undefined;
      return `the server stopped after ${count} interactions: ${describeDetail(detail)} (${status})`;
    },
    verdict: (trailerCount) => {
      const { complete, count } = lastLineOf(tail);
      if (complete !== true || typeof count !== 'number')
        return 'the last line, which tells the count, is missing';
      if (count !== lines - 1) return `${lines - 1} interactions came, ${count} were announced`;
      if (trailerCount !== undefined && trailerCount !== count) {
        return `the trailer tells of ${trailerCount} interactions, the last line of ${count}`;
      }
      return count;
    },
  };
}

function lastLineOf(tail: Buffer): LastLine {
  const line = /\n?([^\n]*)\n$/.exec(tail.toString('utf8'))?.[1] ?? '';
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
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
    reason: () => undefined,
    verdict: (trailerCount) =>
      problem() ?? trailerCount ?? 'the trailer, which tells the count, is missing',
  };
}
