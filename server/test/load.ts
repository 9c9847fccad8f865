import type { TestServer } from './start-server.ts';

/** An event that was sent: the same body again is the same event. */
export type Sent = { readonly path: string; readonly body: object; readonly markers: string[] };

export type Outcome = {
  /** Texts of interactions that were answered 202: each is stored, once. */
  readonly acknowledged: ReadonlySet<string>;
  /** Texts of comments that were answered 202. */
  readonly acknowledgedComments: ReadonlySet<string>;
  /** What was sent without such an answer: it may be stored, once. */
  readonly open: readonly Sent[];
  /** How often each status was answered; 0: no answer. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Answers that nobody may get: neither 202 nor a 503 with Retry-After. */
  readonly unexpected: readonly string[];
};

export type Load = {
  readonly acknowledgedCount: () => number;
  readonly lastAcknowledgedAt: () => number;
  /** How often a status was answered so far. */
  readonly count: (status: number) => number;
  stop(): Promise<Outcome>;
};

const SINGLE = '/event-ingestion/api/v1/events/interactions';
const BATCH = '/event-ingestion/api/v1/events/batch';
const FEEDBACK = '/event-ingestion/api/v1/events/feedback';

/** Sends single events, batches and feedback of one made-up user from several clients until it is stopped. */
export function startLoad(
  server: TestServer,
  options: { readonly user: string; readonly clients: number; readonly textLength?: number },
): Load {
  const { user, clients, textLength = 20 } = options;
  const acknowledged = new Set<string>();
  const acknowledgedComments = new Set<string>();
  const open: Sent[] = [];
  const statuses = new Map<number, number>();
  const unexpected: string[] = [];
  let stopped = false;
  let lastAcknowledgedAt = 0;
  let count = 0;
  const begin = Date.now() - 3 * 86_400_000;

  const interaction = (marker: string) => ({
    interaction: {
      input: marker,
      output: `answer ${'x'.repeat(textLength)}`,
      time_start: new Date(begin + ++count * 1000).toISOString(),
      time_end: new Date(begin + count * 1000 + 500).toISOString(),
      end_user: user,
      conversation_id: `${user}-conversation`,
    },
  });

  const send = async ({ path, body, markers }: Sent): Promise<void> => {
    const answer = await post(server, path, body);
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    const items = answer.status === 202 ? itemsOf(answer.body, markers.length) : [];
    markers.forEach((marker, i) => {
      if (items[i]) (path === FEEDBACK ? acknowledgedComments : acknowledged).add(marker);
    });
    if (markers.every((_, i) => items[i])) {
      lastAcknowledgedAt = Date.now();
      return;
    }
    open.push({ path, body, markers });
    const refused = answer.status === 503 && answer.retryAfter !== null;
    if (answer.status !== 0 && answer.status !== 202 && !refused) {
      unexpected.push(`${answer.status} ${answer.text.slice(0, 300)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  };

  const client = async (number: number): Promise<void> => {
    for (let n = 0; !stopped; n++) {
      const marker = `${user} client ${number} event ${n}`;
      if (n % 4 === 1) {
        const markers = Array.from({ length: 10 }, (_, i) => `${marker} item ${i}`);
        const body = markers.map((each) => ({ type: 'interaction', body: interaction(each) }));
        await send({ path: BATCH, body, markers });
      } else if (n % 4 === 3) {
        await send({ path: FEEDBACK, body: comment(user, marker), markers: [marker] });
      } else {
        await send({ path: SINGLE, body: interaction(marker), markers: [marker] });
      }
    }
  };
  const running = Array.from({ length: clients }, (_, number) => client(number));

  return {
    acknowledgedCount: () => acknowledged.size,
    lastAcknowledgedAt: () => lastAcknowledgedAt,
    count: (status) => statuses.get(status) ?? 0,
    async stop() {
      stopped = true;
      await Promise.all(running);
      return { acknowledged, acknowledgedComments, open, statuses, unexpected };
    },
  };
}

/** On the user's latest interaction. */
function comment(user: string, text: string): object {
  const timestamp = new Date().toISOString();
  return {
    action: { slug: 'comment', text },
    metadata: { end_user: user, timestamp: timestamp, anonymize: false },
  };
}

type Answer = {
  readonly status: number;
  readonly body: unknown;
  readonly text: string;
  readonly retryAfter: string | null;
};

/** Status 0 where the connection broke or nothing was answered in a minute. */
export async function post(server: TestServer, path: string, body: object): Promise<Answer> {
  try {
    const response = await fetch(server.url() + path, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${server.adminKey}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text.startsWith('{') ? JSON.parse(text) : undefined,
      text,
      retryAfter: response.headers.get('retry-after'),
    };
  } catch {
    return { status: 0, body: undefined, text: '', retryAfter: null };
  }
}

/** Which of the events of a request were accepted. */
function itemsOf(body: unknown, count: number): boolean[] {
  const { items } = body as { items?: { index: number; status: number }[] };
  if (!items) return Array.from({ length: count }, () => true);
  const accepted = Array.from({ length: count }, () => false);
  for (const { index, status } of items) accepted[index] = status === 202;
  return accepted;
}

const RESEND_MS = 60_000;

/** Sends again, as a client does after no answer or a 503, until each is answered otherwise. Returns what was not taken. */
export async function sendAgain(server: TestServer, open: readonly Sent[]): Promise<string[]> {
  const failed: string[] = [];
  for (const { path, body } of open) {
    const end = Date.now() + RESEND_MS;
    let answer = await post(server, path, body);
    while ((answer.status === 503 || answer.status === 0) && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      answer = await post(server, path, body);
    }
    if (answer.status !== 202 || answer.text.includes('deleted')) {
      failed.push(`${answer.status} ${answer.text.slice(0, 200)}`);
    }
  }
  return failed;
}
