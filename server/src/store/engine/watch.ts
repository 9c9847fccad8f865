import { ping } from './ping.ts';
import { mainThreadWaitMs, processCpuMs } from './process-identity.ts';

const INTERVAL_MS = 1_000;
const ANSWER_MS = 1_000;
/** A check that comes or ends later than this shows that the machine or this process, not the engine, is slow. */
const LATE_MS = 500;
/**
 * How long silence is waited for: an engine that computes, or would if the machine gave it a processor, may only be
 * busy; one that does neither is dead.
 */
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
  const observe = () => ({
    at: Date.now(),
    cpuMs: processCpuMs(input.pid) ?? 0,
    waitMs: mainThreadWaitMs(input.pid) ?? 0,
  });
  let heard = observe();
  let live = heard;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const check = async (due: number) => {
    const began = Date.now();
    const [engine, loop] = await Promise.all([
      ping(input.socketPath, '/ping', ANSWER_MS),
      ping(input.socketPath, '/live', ANSWER_MS),
    ]);
    if (stopped) return;
    const now = observe();
    const late = began - due > LATE_MS || now.at - began > ANSWER_MS + LATE_MS;
    if (loop === 'answered' || late) live = now;
    if (engine === 'answered' || late) heard = now;
    const silentMs = now.at - heard.at;
    const starved = now.waitMs - live.waitMs > (now.at - live.at) * BUSY_SHARE;
    const busy = starved || now.cpuMs - heard.cpuMs > silentMs * BUSY_SHARE;
    const hangs =
      engine === 'dead' ||
      now.at - live.at >= (starved ? PATIENCE_MS.busy : PATIENCE_MS.idle) ||
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
