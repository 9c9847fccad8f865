import type { Agent } from 'node:http';

/** Where the analytics engine is reached, and whether trying makes sense. */
export type EngineConnection = {
  readonly url: string;
  readonly agent?: Agent;
  /** False: every call can fail at once. */
  available(): boolean;
  close(): Promise<void>;
};

/** A ClickHouse server of somebody else: `http(s)://user:password@host:8123/database`. */
export function connectServer(url: string): EngineConnection {
  return { url, available: () => true, close: async () => {} };
}
