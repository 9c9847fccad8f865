import { connect, type Socket } from 'node:net';

/** The outcome of one phase of load. */
export type LoadResult = {
  readonly seconds: number;
  /** Requests answered 202 within that time. */
  readonly acknowledgedInTime: number;
  /** Interactions that those answers say are stored. */
  readonly acceptedInTime: number;
  /** The same of all answers, whenever they came. */
  readonly accepted: number;
  /** Requests that were due but found no free connection until the end. */
  readonly unsent: number;
  readonly byStatus: Readonly<Record<string, number>>;
  /** Of requests answered 202, ms; from when they were due, so that waiting for a free connection counts. */
  readonly latenciesMs: readonly number[];
  /** Processor time of this process over that of the phase: how much of one core the load itself took. */
  readonly ownCores: number;
};

export type LoadOptions = {
  readonly url: string;
  readonly path: string;
  readonly key: string;
  readonly connections: number;
  readonly seconds: number;
  /** Requests a second, evenly spread; left out: as many as the connections carry. */
  readonly ratePerSecond?: number;
  readonly nextBody: () => string;
};

/**
 * Drives one endpoint over keep-alive connections, one request at a time on each. Written on sockets because a load
 * generator on the same two cores must cost little; `generator.ts` compares it with autocannon.
 */
export async function runLoad(options: LoadOptions): Promise<LoadResult> {
  const { hostname, port } = new URL(options.url);
  const head = [
    `POST ${options.path} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    `Authorization: Bearer ${options.key}`,
    'Content-Type: application/json',
    'Content-Length: ',
  ].join('\r\n');
  const latenciesMs: number[] = [];
  let acknowledgedInTime = 0;
  let acceptedInTime = 0;
  let accepted = 0;
  const byStatus: Record<string, number> = {};
  const idle: Connection[] = [];
  const due: number[] = [];
  const startedAt = performance.now();
  const endsAt = startedAt + options.seconds * 1000;
  const isOpenLoop = options.ratePerSecond !== undefined;
  const ownBefore = process.cpuUsage();

  const sendNext = (connection: Connection, dueAt: number) => {
    const body = options.nextBody();
    send(connection, dueAt, `${head}${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const send = (connection: Connection, dueAt: number, request: string) => {
    connection.send(request, (status, answer, retryAfterSeconds) => {
      const now = performance.now();
      byStatus[status] = (byStatus[status] ?? 0) + 1;
      if (status === '202') {
        latenciesMs.push(now - dueAt);
        const stored = acceptedBy(answer);
        accepted += stored;
        if (now <= endsAt) {
          acknowledgedInTime += 1;
          acceptedInTime += stored;
        }
      }
      if (status === 'closed') return;
      if (retryAfterSeconds !== undefined && now < endsAt) {
        // As the SDK does: the same again, when it was told to; hammering would measure refusals.
        const again = () => send(connection, performance.now(), request);
        setTimeout(again, retryAfterSeconds * 1000);
      } else {
        next(connection, now);
      }
    });
  };
  const next = (connection: Connection, now: number) => {
    const waiting = isOpenLoop ? due.shift() : now;
    if (waiting === undefined || now >= endsAt) idle.push(connection);
    else sendNext(connection, waiting);
  };

  const connections = await Promise.all(
    Array.from({ length: options.connections }, () => openConnection(hostname, Number(port))),
  );
  if (isOpenLoop) {
    idle.push(...connections);
    await pace(options.ratePerSecond, endsAt, (dueAt) => {
      const connection = idle.pop();
      if (connection) sendNext(connection, dueAt);
      else due.push(dueAt);
    });
  } else {
    for (const connection of connections) sendNext(connection, performance.now());
    await sleep(endsAt - performance.now());
  }
  const seconds = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(ownBefore);
  for (let i = 0; i < 1200 && idle.length < connections.length - (byStatus['closed'] ?? 0); i++)
    await sleep(50);
  for (const connection of connections) connection.close();
  return {
    seconds,
    acknowledgedInTime,
    acceptedInTime,
    accepted,
    unsent: due.length,
    byStatus,
    latenciesMs,
    ownCores: (user + system) / 1e6 / seconds,
  };
}

/** A batch is answered 202 whatever became of its items; the answer to a single event names no number. */
function acceptedBy(answer: string): number {
  const counted = /"accepted":(\d+)/.exec(answer)?.[1];
  return counted === undefined ? 1 : Number(counted);
}

/** Calls `tick` for every request that is due, a few milliseconds' worth at a time. */
async function pace(
  ratePerSecond: number,
  endsAt: number,
  tick: (dueAt: number) => void,
): Promise<void> {
  const startedAt = performance.now();
  for (let sent = 0; performance.now() < endsAt; ) {
    const target = Math.floor(((performance.now() - startedAt) / 1000) * ratePerSecond);
    for (; sent < target; sent++) tick(startedAt + (sent / ratePerSecond) * 1000);
    await sleep(2);
  }
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.max(0, ms)));

type Connection = {
  send(request: string, answered: Answered): void;
  close(): void;
};

/** Gets the status and the body, or 'closed' when the connection broke; and after how long to come again. */
type Answered = (status: string, body: string, retryAfterSeconds?: number) => void;

function openConnection(host: string, port: number): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ host, port, noDelay: true });
    let answered: Answered = () => {};
    let received = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      received += chunk;
      const headEnd = received.indexOf('\r\n\r\n');
      if (headEnd < 0) return;
      const answerHead = received.slice(0, headEnd);
      const length = /\r\ncontent-length: (\d+)/i.exec(answerHead)?.[1];
      if (length === undefined) throw new Error(`no content-length in: ${answerHead}`);
      if (received.length < headEnd + 4 + Number(length)) return;
      const answer = received;
      received = '';
      const retryAfter = /\r\nretry-after: (\d+)/i.exec(answerHead)?.[1];
      answered(
        answer.slice(9, 12),
        answer.slice(headEnd + 4),
        retryAfter === undefined ? undefined : Number(retryAfter),
      );
    });
    const broken = () => {
      const tell = answered;
      answered = () => {};
      tell('closed', '');
    };
    socket.on('close', broken);
    socket.once('error', reject);
    socket.on('error', broken);
    socket.once('connect', () =>
      resolve({
        send(request, done) {
          answered = done;
          socket.write(request);
        },
        close: () => socket.destroy(),
      }),
    );
  });
}
