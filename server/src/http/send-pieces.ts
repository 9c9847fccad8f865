import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { loggableError } from '../lib/loggable-error.ts';
import { failureOf } from './errors.ts';

/** Why an answer under way could not be finished, in the form of an error answer. */
export type StreamFailure = { readonly status: number } & Readonly<Record<string, unknown>>;

export type PiecewiseAnswer = {
  readonly pieces: AsyncIterable<string | Uint8Array>;
  /** What is sent last where the pieces end too early; left out: nothing. */
  readonly lastWords?: ((failure: StreamFailure) => string) | undefined;
  /** Sent as the HTTP trailer `x-export-count` when nothing is missing. */
  readonly count: () => number;
  /** Called once, also when the reader goes away: whether everything was given out. */
  readonly onEnd: (whole: boolean) => void;
};

/**
 * Sends an answer of any size. What fails before the first piece is thrown, to be answered like any error. Later it is
 * too late for a status: the reason is logged, then told if there are last words, and the connection breaks, so that no
 * client takes what it has for the whole.
 */
export async function sendPieces(reply: FastifyReply, answer: PiecewiseAnswer): Promise<void> {
  const { request } = reply;
  const iterator = answer.pieces[Symbol.asyncIterator]();
  const first = await iterator.next();
  let failed = false;

  async function* pieces() {
    try {
      for (let next = first; !next.done; next = await iterator.next()) yield next.value;
    } catch (error) {
      failed = true;
      const { status, body } = failureOf(error, request.id);
      const logged = { status, error: loggableError(error) };
      request.log.error(logged, 'answer cut short');
      if (answer.lastWords) yield answer.lastWords({ status, ...body });
    } finally {
      await iterator.return?.();
    }
  }

  const stream = Readable.from(pieces(), { objectMode: false });
  stream.once('close', () => answer.onEnd(stream.readableEnded && !failed));
  reply.header('x-request-id', request.id);
  reply.trailer('x-export-count', () => {
    if (!failed) return Promise.resolve(String(answer.count()));
    // After what was written has left, which Node may hold back until the next tick; never settled, for the end of the
    // answer must not be sent.
    setImmediate(() => reply.raw.socket?.destroySoon());
    return new Promise(() => {});
  });
  await reply.send(stream);
}
