import { ping } from './ping.ts';
import { processCpuMs } from './process-identity.ts';

const INTERVAL_MS = 1_000;
const ANSWER_MS = 1_500;
/** A silent engine that computes is busy, one that does not is dead: how long each is waited for. */
const PATIENCE_MS = { idle: 2_500, busy: 20_000 };
const BUSY_SHARE = 0.2;

/** Asks the engine once a second and reports it once it hangs. Returns how to stop. */
export function watchEngine(input: {
  readonly socketPath: string;
  readonly pid: number;
  readonly onHang: (silentMs: number) => void;
}): () => void {
  let answeredAt = Date.now();
  let cpuMs = processCpuMs(input.pid);
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const check = async () => {
    const answers = await ping(input.socketPath, ANSWER_MS);
    if (stopped) return;
    const now = Date.now();
    const silentMs = now - answeredAt;
    if (answers) {
      answeredAt = now;
      cpuMs = processCpuMs(input.pid);
    } else {
      const used = (processCpuMs(input.pid) ?? 0) - (cpuMs ?? 0);
      const busy = used > silentMs * BUSY_SHARE;
      if (silentMs >= (busy ? PATIENCE_MS.busy : PATIENCE_MS.idle)) {
        input.onHang(silentMs);
        return;
      }
    }
    timer = setTimeout(() => void check(), answers ? INTERVAL_MS : 0);
  };
  timer = setTimeout(() => void check(), INTERVAL_MS);

  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
