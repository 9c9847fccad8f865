import type { Io } from '../command.ts';

export type Progress = {
  readonly show: (now: { readonly fraction: number; readonly text: string }) => void;
  /** A line that stays, above the bar. */
  readonly say: (line: string) => void;
  readonly end: () => void;
};

const BAR_WIDTH = 24;
const REDRAW_MS = 100;
const PLAIN_LINE_MS = 5000;

/** A bar that redraws itself on a terminal; elsewhere a plain line every few seconds. */
export function createProgress(stream: Io['stderr'], nowMs: () => number = Date.now): Progress {
  const isTerminal = stream.isTTY === true;
  let shownAt = isTerminal ? 0 : nowMs();
  let barShown = false;

  function clear(): void {
    if (barShown) stream.write('\r\u001b[2K');
    barShown = false;
  }

  return {
    show: ({ fraction, text }) => {
      const now = nowMs();
      if (now - shownAt < (isTerminal ? REDRAW_MS : PLAIN_LINE_MS)) return;
      shownAt = now;
      const percent = `${Math.floor(Math.min(1, fraction) * 100)} %`.padStart(5);
      if (!isTerminal) {
        stream.write(`${percent.trim()}  ${text}\n`);
        return;
      }
      const full = Math.round(Math.min(1, fraction) * BAR_WIDTH);
      const bar = `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)} ${percent}  ${text}`;
      stream.write(`\r\u001b[2K${bar.slice(0, Math.max(20, (stream.columns ?? 80) - 1))}`);
      barShown = true;
    },
    say: (line) => {
      clear();
      stream.write(`${line}\n`);
    },
    end: clear,
  };
}
