import { createHash } from 'node:crypto';

/** Which ids were acknowledged before: 64 bits each, so that ten million take 160 MB and two different ones practically never meet. */
export class SeenIds {
  private high = new Uint32Array(1024);
  private low = new Uint32Array(1024);
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** Adds an id; answers whether it is new, as its 8 bytes for keeping, else undefined. */
  add(id: string): Buffer | undefined {
    const bytes = createHash('sha256').update(id).digest().subarray(0, 8);
    return this.addBytes(bytes) ? bytes : undefined;
  }

  /** Adds what `add` answered in an earlier run. */
  addBytes(bytes: Buffer): boolean {
    // Zero marks a free slot.
    const high = bytes.readUInt32BE(0) || 1;
    const low = bytes.readUInt32BE(4);
    if (this.count * 2 >= this.high.length) this.grow();
    const slot = this.slotOf(high, low);
    if (this.high[slot] !== 0) return false;
    this.high[slot] = high;
    this.low[slot] = low;
    this.count++;
    return true;
  }

  private slotOf(high: number, low: number): number {
    const mask = this.high.length - 1;
    let slot = low & mask;
    while (this.high[slot] !== 0 && !(this.high[slot] === high && this.low[slot] === low)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private grow(): void {
    const { high, low } = this;
    this.high = new Uint32Array(high.length * 2);
    this.low = new Uint32Array(low.length * 2);
    for (let at = 0; at < high.length; at++) {
      const [h, l] = [high[at] ?? 0, low[at] ?? 0];
      if (h === 0) continue;
      const slot = this.slotOf(h, l);
      this.high[slot] = h;
      this.low[slot] = l;
    }
  }
}
