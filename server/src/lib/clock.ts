import type { Micros } from './time.ts';

/** Where the time comes from; replaced in tests. Microseconds since 1970 UTC. */
export type Clock = () => Micros;

export const systemClock: Clock = () => Date.now() * 1000;
