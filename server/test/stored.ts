import { post } from './load.ts';
import type { TestServer } from './start-server.ts';

export type Stored = {
  /** Input to how often it is stored. */
  readonly inputs: ReadonlyMap<string, number>;
  /** Text of a comment to how often it is attached or waits. */
  readonly comments: ReadonlyMap<string, number>;
};

/** What the server keeps of a user, once everything acknowledged so far is visible. */
export async function storedOf(server: TestServer, user: string): Promise<Stored> {
  for (let settled = false; !settled; ) {
    const answer = await post(server, '/api/v1/status/settled', {});
    settled = (answer.body as { settled?: boolean } | undefined)?.settled === true;
  }
  const lines = (await exportOf(server, user)).trim().split('\n');
  const inputs = new Map<string, number>();
  const comments = new Map<string, number>();
  const add = (counts: Map<string, number>, text: string) =>
    counts.set(text, (counts.get(text) ?? 0) + 1);
  for (const line of lines) {
    const { type, data } = JSON.parse(line) as Line;
    if (type === 'interaction') {
      add(inputs, data.input_text);
      for (const { text } of data.actions) add(comments, text);
    }
    if (type === 'unattached_feedback') add(comments, data.payload.text);
  }
  if (!lines.at(-1)?.includes('"type":"end"')) throw new Error('the export was cut short');
  return { inputs, comments };
}

/** Asks again while the server is busy. */
async function exportOf(server: TestServer, user: string): Promise<string> {
  for (;;) {
    const response = await fetch(
      `${server.url()}/api/external/export-user?end_user=${encodeURIComponent(user)}`,
      { headers: { authorization: `Bearer ${server.adminKey}` } },
    );
    const text = await response.text();
    if (response.status === 200) return text;
    if (response.status !== 503) throw new Error(`the export was answered ${response.status}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

type Line = {
  readonly type: string;
  readonly data: {
    readonly input_text: string;
    readonly actions: readonly { readonly text: string }[];
    readonly payload: { readonly text: string };
  };
};
