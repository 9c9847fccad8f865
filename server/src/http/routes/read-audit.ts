/** Notes that texts were read, and by which key; `control/audit.ts` keeps it. */
export type ReadAudit = (entry: {
  readonly projectId: string;
  readonly keyId: string;
  readonly action: string;
  /** Ids or table names; never a text. */
  readonly subject: string;
  readonly count: number;
}) => void;
