import type { ColumnType, Kysely } from 'kysely';

/** A PostgreSQL bigint arrives as text, an SQLite one as a number: `Number()` reads both (below 2^53). */
type Bigint = ColumnType<number, number, number>;
type MaybeBigint = ColumnType<number | null, number | null, number | null>;

/** The control store's tables. Times are microseconds since 1970, JSON is text, flags are 0 or 1. */
export type ControlTables = {
  projects: { id: string; name: string; created_at: Bigint };
  api_keys: {
    id: string;
    project_id: string;
    name: string;
    scope: string;
    /** JSON list of origins a browser may send from. */
    origins: string;
    /** HMAC-SHA256 of the key with `server.key`, hexadecimal. */
    hash: string;
    created_at: Bigint;
    last_used_at: MaybeBigint;
    revoked_at: MaybeBigint;
  };
  project_settings: { project_id: string; value: string; updated_at: Bigint };
  leases: { name: string; holder: string; expires_at: Bigint };
  audit_log: {
    /** Orders by time: microseconds in hexadecimal, then a counter, then random. */
    id: string;
    project_id: string;
    key_id: string;
    action: string;
    subject: string;
    count: Bigint;
    at: Bigint;
  };
  platform_users: {
    project_id: string;
    end_user: string;
    /** JSON object or null. */
    tags: string | null;
    active_from: MaybeBigint;
    active_to: MaybeBigint;
    removed: number;
    /** Microseconds of the change, unique per call, the version of the engine's row. */
    version: Bigint;
    /** 1 once the engine's table has this version. */
    mirrored: number;
  };
  erasures: {
    receipt_id: string;
    project_id: string;
    /** The person's name is not kept: HMAC-SHA256 with the project's secret. */
    end_user_hash: string;
    requested_at: Bigint;
    /** JSON: table to number of rows. */
    rows: string;
    hidden_at: MaybeBigint;
    purged_at: MaybeBigint;
  };
  job_state: { name: string; value: string; updated_at: Bigint };
};

export type ControlDb = Kysely<ControlTables>;
