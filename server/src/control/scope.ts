export const scopes = ['ingest', 'read', 'admin', 'feedback'] as const;

/** What a key may do. `admin` includes `ingest`, `read` and `feedback`; `ingest` includes `feedback`. */
export type Scope = (typeof scopes)[number];

const included: Readonly<Record<Scope, readonly Scope[]>> = {
  admin: scopes,
  ingest: ['ingest', 'feedback'],
  read: ['read'],
  feedback: ['feedback'],
};

export function scopeIncludes(held: Scope, needed: Scope): boolean {
  return included[held].includes(needed);
}
