import type { BatchItem } from '@undertone/sdk';
import { UsageError } from '../command.ts';
import type { ImportFieldName } from './fields.ts';
import { flatRowToItem, planRow, type RowPlan } from './flat-row.ts';
import type { Mapping } from './mapping.ts';
import type { Row } from './read-rows.ts';
import { rowShapes } from './row-shapes.ts';

export type Recognizer = {
  /** The row as an event; a text says why it is none; undefined: nothing to send, such as an export's last line. */
  readonly recognize: (row: Row) => BatchItem | string | undefined;
};

const MAX_PLANS = 1000;
/** One of each is needed in every row. */
const NEEDED: readonly (readonly ImportFieldName[])[] = [
  ['time_start'],
  ['end_user'],
  ['input', 'output'],
];

/** `tell` hears once of everything that was assumed about the rows. */
export function createRecognizer(options: {
  readonly mapping: Mapping;
  /** false: personal data is kept, where a body does not say otherwise. */
  readonly anonymize: boolean;
  /** Every row has the same columns, so that one which `--map` names and the file has not is a mistake. */
  readonly hasHeader: boolean;
  readonly tell: (assumption: string) => void;
}): Recognizer {
  const plans = new Map<string, RowPlan>();
  const told = new Set<string>();
  const isMapped = options.mapping.fields.size > 0;

  function tellOnce(text: string): void {
    if (told.has(text) || told.size >= MAX_PLANS) return;
    told.add(text);
    options.tell(text);
  }

  function planOf(row: Row): RowPlan {
    const columns = Object.keys(row);
    const key = columns.join('\u0000');
    const known = plans.get(key);
    if (known) return known;
    const plan = planRow(columns, options.mapping);
    refuseAbsent(plan, columns);
    if (options.hasHeader) refuseIncomplete(plan, columns);
    if (plans.size < MAX_PLANS) plans.set(key, plan);
    tellPlan(plan);
    return plan;
  }

  function refuseAbsent({ absent }: RowPlan, columns: readonly string[]): void {
    if (absent.length === 0) return;
    const named = `--map names ${absent.join(', ')}`;
    if (options.hasHeader) {
      throw new UsageError(`${named}; the file has ${columns.join(', ')}`);
    }
    tellOnce(`${named}, which some rows have not`);
  }

  /** Every row would be refused for the same reason. */
  function refuseIncomplete({ fields }: RowPlan, columns: readonly string[]): void {
    const missing = NEEDED.filter((names) => !names.some((name) => fields.has(name)));
    if (missing.length === 0) return;
    const named = missing.map((names) => names.join(' or ')).join(', ');
    throw new UsageError(
      `no column is recognised for ${named}: --map FIELD=COLUMN names it; the file has ${columns.join(', ')}`,
    );
  }

  function tellPlan(plan: RowPlan): void {
    for (const assumption of plan.assumed) {
      tellOnce(`assumed ${assumption} (other columns: --map field=column)`);
    }
    const timed = ['time_end', 'latency_seconds', 'latency_ms'] as const;
    if (!timed.some((field) => plan.fields.has(field))) {
      tellOnce('no column for time_end or a latency: time_end is taken as time_start');
    }
    for (const column of plan.ignored) {
      tellOnce(`column ${column} is not imported (as a tag: --map tag.${column}=${column})`);
    }
  }

  function recognize(row: Row): BatchItem | string | undefined {
    const shape = rowShapes.find((candidate) => candidate.matches(row));
    const recognized =
      isMapped && !Array.isArray(row['messages']) ? { flat: row } : shape?.convert(row);
    if (recognized === undefined || 'skip' in recognized) return undefined;
    if ('problem' in recognized) return recognized.problem;
    const item =
      'item' in recognized
        ? recognized.item
        : flatRowToItem(recognized.flat, planOf(recognized.flat));
    if (typeof item !== 'string' && shape)
      tellOnce(`rows are read as ${isMapped ? 'mapped rows' : shape.name}`);
    return typeof item === 'string' || options.anonymize ? item : keepPersonalData(item);
  }

  return { recognize };
}

function keepPersonalData(item: BatchItem): BatchItem {
  if (item.type === 'tags') return item;
  if (item.type === 'feedback') {
    const metadata = { anonymize: false, ...item.body.metadata };
    return { ...item, body: { ...item.body, metadata } };
  }
  return { ...item, body: { anonymize: false, ...item.body } } as BatchItem;
}
