import { Session } from 'chdb';

/** What a statement needs set before it runs: engine settings and the text form of its parameters. */
export type Environment = {
  readonly settings: Readonly<Record<string, string>>;
  readonly params: Readonly<Record<string, string>>;
};

/** One connection to the engine; runs one statement at a time. */
export type EngineSession = {
  run(environment: Environment, statement: string, format: string): Promise<Uint8Array>;
  insert(environment: Environment, insert: RawInsert): Promise<number>;
  close(): void;
};

export type RawInsert = {
  readonly table: string;
  readonly columns: readonly string[] | undefined;
  readonly format: 'JSONEachRow' | 'JSONCompactEachRow' | 'CSV' | 'CSVWithNames' | 'TabSeparated';
  readonly data: Buffer;
};

/**
 * Parameters and settings are given with `SET` on the session: the library's own binding is process-wide and has to
 * be queued (two bound queries on two connections mix up their values), which would leave one query at a time.
 */
export function openSession(directory: string, connectionArgs: readonly string[]): EngineSession {
  const connect = () => new Session(directory, { connectionArgs });
  let session = connect();
  let current: Readonly<Record<string, string>> = {};

  const prepare = (environment: Environment): string => {
    const assignments: string[] = [];
    for (const [name, value] of Object.entries(environment.settings)) {
      if (current[name] !== value) assignments.push(`${settingName(name)} = ${quote(value)}`);
    }
    for (const name of Object.keys(current)) {
      if (!(name in environment.settings)) assignments.push(`${settingName(name)} = DEFAULT`);
    }
    for (const [name, value] of Object.entries(environment.params)) {
      assignments.push(`param_${settingName(name)} = ${quote(value)}`);
    }
    return assignments.length === 0 ? '' : `SET ${assignments.join(', ')}`;
  };

  const applySettings = async (environment: Environment) => {
    const set = prepare(environment);
    if (set === '') return;
    try {
      await session.queryAsync(set);
      current = environment.settings;
    } catch (error) {
      // Some of it may be set by now: a new session knows that it has the defaults.
      session.close();
      session = connect();
      current = {};
      throw error;
    }
  };

  return {
    async run(environment, statement, format) {
      await applySettings(environment);
      return (await session.queryAsync(statement, { format })).bytes();
    },
    async insert(environment, { table, columns, format, data }) {
      await applySettings(environment);
      const target = columns === undefined ? { table } : { table, columns };
      const summary = await session.insert({ ...target, format, values: data });
      return summary.rowsWritten;
    },
    close: () => session.close(),
  };
}

function settingName(name: string): string {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) throw new Error(`not a setting name: ${name}`);
  return name;
}

/** A string literal of the engine. */
function quote(value: string): string {
  const escaped = value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\0', '\\0');
  return `'${escaped}'`;
}

/** Sessions of one kind; callers wait in line for a free one. */
export type SessionPool = {
  use<T>(work: (session: EngineSession) => Promise<T>): Promise<T>;
  close(): void;
};

export function createSessionPool(open: () => EngineSession, size: number): SessionPool {
  const idle: EngineSession[] = [];
  const queue: ((session: EngineSession) => void)[] = [];
  let opened = 0;

  const acquire = async (): Promise<EngineSession> => {
    const free = idle.pop();
    if (free) return free;
    if (opened < size) {
      const session = open();
      opened++;
      return session;
    }
    return new Promise((resolve) => queue.push(resolve));
  };
  const release = (session: EngineSession) => {
    const next = queue.shift();
    if (next) next(session);
    else idle.push(session);
  };

  return {
    async use(work) {
      const session = await acquire();
      try {
        return await work(session);
      } finally {
        release(session);
      }
    },
    close() {
      for (const session of idle) session.close();
    },
  };
}
