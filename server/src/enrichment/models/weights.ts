import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/**
 * A trained model as its file holds it: what the model needs to know besides its numbers, and the numbers.
 * `Head` is plain JSON.
 */
export type Weights<Head> = { readonly head: Head; readonly values: Int8Array };

/** Bytes of the head's length, at the start of the (compressed) content. */
const LENGTH_BYTES = 4;

/** Head and values in one compressed block; the same weights give the same bytes. */
export function encodeWeights<Head>({ head, values }: Weights<Head>): Buffer {
  const json = Buffer.from(JSON.stringify(head));
  const content = Buffer.alloc(LENGTH_BYTES + json.length + values.length);
  content.writeUInt32LE(json.length);
  json.copy(content, LENGTH_BYTES);
  content.set(
    new Uint8Array(values.buffer, values.byteOffset, values.length),
    LENGTH_BYTES + json.length,
  );
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
}

export function decodeWeights<Head>(file: Buffer): Weights<Head> {
  const content = brotliDecompressSync(file);
  const end = LENGTH_BYTES + content.readUInt32LE();
  // A copy: the head's bytes and the rest of zlib's block need not stay in memory.
  const values = Int8Array.from(
    new Int8Array(content.buffer, content.byteOffset + end, content.length - end),
  );
  return { head: JSON.parse(content.toString('utf8', LENGTH_BYTES, end)) as Head, values };
}

/** The weights `<name>.weights` that were trained for the built-in analysis (`training/`). Read once per worker. */
export function readWeights<Head>(name: string): Weights<Head> {
  return decodeWeights(readFileSync(new URL(`./weights/${name}.weights`, import.meta.url)));
}
