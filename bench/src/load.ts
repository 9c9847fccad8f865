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

const PAUSE_AFTER_503_MS = 500;

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

  const send = (connection: Connection, dueAt: number) => {
    const body = options.nextBody();
    connection.send(`${head}${Buffer.byteLength(body)}\r\n\r\n${body}`, (status, answer) => {
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
      if (status === '503' && now < endsAt) {
        // A client that is told to come back later does; hammering would measure refusals.
        setTimeout(() => next(connection, performance.now()), PAUSE_AFTER_503_MS);
      } else {
        next(connection, now);
      }
    });
  };
  const next = (connection: Connection, now: number) => {
    const waiting = isOpenLoop ? due.shift() : now;
    if (waiting === undefined || now >= endsAt) idle.push(connection);
    else send(connection, waiting);
  };

  const connections = await Promise.all(
    Array.from({ length: options.connections }, () => openConnection(hostname, Number(port))),
  );
  if (isOpenLoop) {
    idle.push(...connections);
    await pace(options.ratePerSecond, endsAt, (dueAt) => {
      const connection = idle.pop();
      if (connection) send(connection, dueAt);
      else due.push(dueAt);
    });
  } else {
    for (const connection of connections) send(connection, performance.now());
    await sleep(endsAt - performance.now());
  }
  const seconds = (performance.now() - startedAt) / 1000;
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
  /** `answered` gets the status and the body, or 'closed' when the connection broke. */
  send(request: string, answered: (status: string, body: string) => void): void;
  close(): void;
};

function openConnection(host: string, port: number): Promise<Connection> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect({ host, port, noDelay: true });
    let answered: (status: string, body: string) => void = () => {};
    let received = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      received += chunk;
      const headEnd = received.indexOf('\r\n\r\n');
      if (headEnd < 0) return;
      const length = /\r\ncontent-length: (\d+)/i.exec(received.slice(0, headEnd))?.[1];
      if (length === undefined)
        throw new Error(`no content-length in: ${received.slice(0, headEnd)}`);
      if (received.length < headEnd + 4 + Number(length)) return;
      const answer = received;
      received = '';
      answered(answer.slice(9, 12), answer.slice(headEnd + 4));
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
