import type { Clock } from '../lib/clock.ts';
import type { Micros } from '../lib/time.ts';
import type { KeyAccess } from './keys.ts';

/** A revocation by another process is noticed after at most this. */
const MAX_AGE_MICROS = 3_000_000;

type Entry = { readonly access: KeyAccess; readonly readAt: Micros };

/** Keys seen lately (only valid ones, so its size is bounded by their number) and when each was last used. */
export function keyCache(clock: Clock) {
  const entries = new Map<string, Entry>();
  const uses = new Map<string, Micros>();
  return {
    get(key: string): KeyAccess | undefined {
      const entry = entries.get(key);
      if (!entry) return undefined;
      const now = clock();
      if (now - entry.readAt > MAX_AGE_MICROS || now < entry.readAt) return undefined;
      uses.set(entry.access.keyId, now);
      return entry.access;
    },
    put(key: string, access: KeyAccess): KeyAccess {
      const now = clock();
      entries.set(key, { access, readAt: now });
      uses.set(access.keyId, now);
      return access;
    },
    forget(key: string): void {
      entries.delete(key);
    },
    forgetThose(matches: (access: KeyAccess) => boolean): void {
      for (const [key, entry] of entries) if (matches(entry.access)) entries.delete(key);
    },
    takeUses(): [string, Micros][] {
      const taken = [...uses];
      uses.clear();
      return taken;
    },
    /** After a failed write; a later use wins. */
    returnUses(taken: readonly [string, Micros][]): void {
      for (const [id, at] of taken) if (!uses.has(id)) uses.set(id, at);
    },
  };
}
