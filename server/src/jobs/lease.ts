import type { Leases } from '../control/leases.ts';

/** The lease of everything that writes versions above 1 or removes interactions. */
export const WRITER_LEASE = 'writer';

const TTL_MS = 30_000;

/**
 * Runs `fn` while this holder has the lease and renews it meanwhile; `fn`'s signal aborts when the lease is lost or
 * `outer` aborts. Returns `held: false` without running when somebody else has it. Not released afterwards, because
 * several jobs of one process share a lease: it lapses, or is released when the process stops.
 */
export async function withLease<T>(
  lease: {
    readonly leases: Leases;
    readonly name: string;
    readonly holder: string;
    readonly ttlMs?: number;
  },
  fn: (signal: AbortSignal) => Promise<T>,
  outer?: AbortSignal,
): Promise<{ readonly held: false } | { readonly held: true; readonly value: T }> {
  const ttlMs = lease.ttlMs ?? TTL_MS;
  if (!(await lease.leases.acquire(lease.name, lease.holder, ttlMs))) return { held: false };
  const lost = new AbortController();
  const stopRenewal = renewEvery(ttlMs / 3, async () => {
    const kept = await lease.leases.renew(lease.name, lease.holder, ttlMs);
    if (!kept) lost.abort(new Error(`lease ${lease.name} was lost`));
  });
  try {
    const signal = outer ? AbortSignal.any([outer, lost.signal]) : lost.signal;
    return { held: true, value: await fn(signal) };
  } finally {
    stopRenewal();
  }
}

/** A failed renewal is tried again at the next turn: two may fail before the lease lapses. */
function renewEvery(ms: number, renew: () => Promise<void>): () => void {
  const timer = setInterval(() => {
    renew().catch(() => undefined);
  }, ms);
  timer.unref();
  return () => clearInterval(timer);
}
