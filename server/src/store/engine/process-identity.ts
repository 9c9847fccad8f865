import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Tells one process from every other, also from a later one that was given the same pid. */
export type ProcessIdentity = { readonly pid: number; readonly startTime: string };

/** Where a pid means something: the host, its boot and its namespace of processes. */
export function processScope(): string {
  const boot = attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const namespace = attempt(() => readlinkSync('/proc/self/ns/pid'));
  return [hostname(), boot, namespace].join(' ');
}

/** When the process started, in the kernel's own unit; undefined: no such process (a zombie counts as none). */
export function processStartTime(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, startTime] = [fields[0], fields[19]];
    return state === 'Z' || state === 'X' ? undefined : startTime;
  } catch {
    return process.platform === 'linux' ? undefined : aliveWithoutProc(pid);
  }
}

export function isAlive(identity: ProcessIdentity): boolean {
  return processStartTime(identity.pid) === identity.startTime;
}

/** CPU time the process used so far, milliseconds; undefined: unknown. */
export function processCpuMs(pid: number): number | undefined {
  return attempt(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  });
}

/** Memory of the process that is in RAM, bytes; undefined: unknown. */
export function processResidentBytes(pid: number | undefined): number | undefined {
  return attempt(() => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  });
}

/** How long the main thread, which runs the event loop, was ready and got no processor, milliseconds; undefined: unknown. */
export function mainThreadWaitMs(pid: number): number | undefined {
  return attempt(() => Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[1]) / 1e6);
}

/** Systems without /proc: only whether the pid is taken. */
function aliveWithoutProc(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
    return 'unknown';
  } catch {
    return undefined;
  }
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
