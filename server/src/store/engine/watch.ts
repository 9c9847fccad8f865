import { ping } from './ping.ts';
import { processCpuMs } from './process-identity.ts';

const INTERVAL_MS = 1_000;
const ANSWER_MS = 1_000;
/** A check that comes later than this shows that the machine, not the engine, is slow. */
const LATE_MS = 500;
/** How long silence is waited for: an engine that computes may only be busy, one that does not is dead. */
const PATIENCE_MS = { idle: 2_000, busy: 20_000 };
const BUSY_SHARE = 0.2;

/**
 * Asks the engine once a second and reports it once it hangs or has crashed inside (which would keep its process for
 * minutes). Returns how to stop.
 */
export function watchEngine(input: {
  readonly socketPath: string;
  readonly pid: number;
  readonly onHang: (silentMs: number) => void;
}): () => void {
  let heard = { at: Date.now(), cpuMs: processCpuMs(input.pid) };
  let liveAt = heard.at;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const check = async (due: number) => {
    const late = Date.now() - due > LATE_MS;
    const [engine, loop] = await Promise.all([
      ping(input.socketPath, '/ping', ANSWER_MS),
      ping(input.socketPath, '/live', ANSWER_MS),
    ]);
    if (stopped) return;
    const now = Date.now();
    if (loop === 'answered' || late) liveAt = now;
    if (engine === 'answered' || late) heard = { at: now, cpuMs: processCpuMs(input.pid) };
    const silentMs = now - heard.at;
    const busy = (processCpuMs(input.pid) ?? 0) - (heard.cpuMs ?? 0) > silentMs * BUSY_SHARE;
    const hangs =
      engine === 'dead' ||
      now - liveAt >= PATIENCE_MS.idle ||
      silentMs >= (busy ? PATIENCE_MS.busy : PATIENCE_MS.idle);
    if (hangs) input.onHang(silentMs);
    else schedule(engine === 'answered' ? INTERVAL_MS : 0);
  };
  const schedule = (delayMs: number) => {
    const due = Date.now() + delayMs;
    timer = setTimeout(() => void check(due), delayMs);
  };
  schedule(INTERVAL_MS);

  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
