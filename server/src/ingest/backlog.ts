/** How much may wait to be written, so that nobody waits long and a server that stops is done in time. */
export type Backlog = {
  /** Bytes of bodies from which on new requests are refused before their body is read. */
  limit(): number;
  /** Tells that a request ended well that had found so many bytes before it, and how long it took. */
  ended(ahead: number, seconds: number): void;
};

const MIB = 1024 * 1024;

/** Beyond it what was read is refused too, for the memory it would take: some 10,000 exchanges of a thousand characters. */
export const MOST_WAITING_BYTES = 16 * MIB;
const LEAST = 2 * MIB;
/** What a request may have to wait, and a refused one should. Longer queues take memory and gain nothing: the pace is the same. */
export const MOST_SECONDS = 2;
/** Shorter queues say more about the fixed cost of a commit than about the pace. */
const TELLING = MIB;
const WEIGHT_OF_NEWEST = 0.1;

/** The limit follows the pace at which long queues were worked off lately (queue ahead ÷ time waited). */
export function createBacklog(): Backlog {
  let perSecond: number | undefined;
  return {
    limit: () =>
      perSecond === undefined
        ? MOST_WAITING_BYTES
        : Math.min(MOST_WAITING_BYTES, Math.max(LEAST, perSecond * MOST_SECONDS)),
    ended(ahead, seconds) {
      if (ahead < TELLING) return;
      const seen = ahead / Math.max(seconds, 0.001);
      perSecond =
        perSecond === undefined ? seen : perSecond + WEIGHT_OF_NEWEST * (seen - perSecond);
    },
  };
}
