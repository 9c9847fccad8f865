import { readdirSync } from 'node:fs';
import { nameOf, processTree, read } from './processes.ts';

/** Milliseconds of processor time. */
type Times = ReadonlyMap<string, number>;

/** One hundredth of a second: USER_HZ on every Linux that Node runs on. */
const MS_PER_TICK = 10;

function timesNow(rootPid: number): Map<string, number> {
  const times = new Map<string, number>();
  for (const pid of processTree(rootPid)) {
    const script = nameOf(pid);
    for (const thread of threadsOf(pid)) {
      const stat = read(`/proc/${pid}/task/${thread}/stat`);
      const kind = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')')).replace(/\d+$/, '');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const ms = (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
      if (ms > 0) times.set(`${script} ${kind} ${thread}`, ms);
    }
  }
  return times;
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/**
 * Watches the processor time of a process and its descendants. `since()`: milliseconds by kind of thread from the call of
 * `watchTimes` on; a thread that ended counts up to the last second before.
 */
export function watchTimes(rootPid: number): { since(): Times } {
  const before = timesNow(rootPid);
  const latest = new Map(before);
  const update = () => {
    for (const [thread, ms] of timesNow(rootPid)) latest.set(thread, ms);
  };
  const timer = setInterval(update, 1000);
  return {
    since() {
      clearInterval(timer);
      update();
      const byKind = new Map<string, number>();
      for (const [thread, ms] of latest) {
        const kind = thread.slice(0, thread.lastIndexOf(' '));
        byKind.set(kind, (byKind.get(kind) ?? 0) + ms - (before.get(thread) ?? 0));
      }
      return byKind;
    },
  };
}

function totalMs(times: Times): number {
  return [...times.values()].reduce((sum, ms) => sum + ms, 0);
}

const microsOfEach = (ms: number, count: number) => Math.round((ms * 1000) / Math.max(1, count));

/** Microseconds of all threads together for each of `count`. */
export function totalMicros(times: Times, count: number): number {
  return microsOfEach(totalMs(times), count);
}

/** Microseconds for each of `count`, the dearest first; kinds of thread below one in fifty are left out. */
export function timesText(times: Times, count: number): string {
  const total = totalMs(times);
  const per = (ms: number) => microsOfEach(ms, count);
  const shown = [...times].filter(([, ms]) => ms * 50 > total).sort((a, b) => b[1] - a[1]);
  return `${per(total)} µs an interaction (${shown.map(([kind, ms]) => `${kind}: ${per(ms)}`).join(', ')})`;
}
