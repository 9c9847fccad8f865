import { readdirSync, readFileSync } from 'node:fs';

/** A process and all its descendants, parents first (Linux). */
export function processTree(rootPid: number): number[] {
  const children = new Map<number, number[]>();
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry);
    if (!Number.isInteger(pid)) continue;
    const parent = parentOf(pid);
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const descend = (pid: number): number[] => [pid, ...(children.get(pid) ?? []).flatMap(descend)];
  return descend(rootPid);
}

/** Resident memory of a process and all its descendants, MiB. Shared pages count for each that maps them. */
export function residentMb(rootPid: number): { total: number; byProcess: Record<string, number> } {
  const byProcess: Record<string, number> = {};
  for (const pid of processTree(rootPid)) {
    const mb = rssMb(pid);
    if (mb > 0) byProcess[`${nameOf(pid)} ${pid}`] = mb;
  }
  return { total: Object.values(byProcess).reduce((sum, mb) => sum + mb, 0), byProcess };
}

function parentOf(pid: number): number | undefined {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields[1] === undefined ? undefined : Number(fields[1]);
}

function rssMb(pid: number): number {
  const kb = /^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${pid}/status`))?.[1];
  return kb === undefined ? 0 : Math.round(Number(kb) / 1024);
}

/** The script a Node process runs, else the program's name. */
export function nameOf(pid: number): string {
  const words = read(`/proc/${pid}/cmdline`).split('\0');
  const script = words.find((word) => /\.(ts|js|mjs)$/.test(word));
  return (script ?? words[0] ?? '').split('/').at(-1) ?? '';
}

export function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
