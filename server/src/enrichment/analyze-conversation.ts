import type { InteractionRow } from '../store/tables/interactions.ts';
import type { ConversationMember, FoundColumn, FoundColumns, MemberFinding } from './analyzer.ts';
import { conversationAnalyzers } from './conversation/registry.ts';

type Makers = Partial<Record<FoundColumn, string>>;

/**
 * What the conversation says about each of its members, by id; every member is present. The order in which they are
 * given does not matter.
 */
export function analyzeConversation(
  given: readonly ConversationMember[],
): Map<string, MemberFinding> {
  const members = given
    .map((member) => ({ ...member }))
    .sort((a, b) => a.timestamp - b.timestamp || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const findings = new Map(
    members.map(({ id }) => [id, { columns: {} as FoundColumns, by: {} as Makers }]),
  );
  for (const { name, version, nothing, analyze } of conversationAnalyzers) {
    const blank = members.map(nothing);
    members.forEach((member, i) => {
      Object.assign(member, blank[i]);
    });
    const found = analyze(members);
    members.forEach((member, i) => {
      const finding = findings.get(member.id);
      if (!finding) return;
      const columns = { ...blank[i], ...found.get(member.id) };
      Object.assign(member, columns);
      Object.assign(finding.columns, columns);
      for (const [column, value] of Object.entries(columns)) {
        if (value.length > 0) finding.by[column as FoundColumn] = `${name}@${version}`;
      }
    });
  }
  return findings;
}

type Found = Pick<InteractionRow, FoundColumn>;

/** How the API names what several columns make up. */
const fieldOf = (column: string): string =>
  column.startsWith('detected_') ? 'feedback_signals' : column;

/** Columns that tell what the user wrote about. */
const QUOTES: readonly string[] = ['negative_intent_message', 'user_query'] satisfies FoundColumn[];

/** The columns of a row that its conversation's finding sets, as it leaves them; what a person corrected stays. */
export function withFinding(
  row: Pick<InteractionRow, 'corrected' | 'hide_content' | 'enriched'>,
  { columns, by }: MemberFinding,
): Partial<Found> & Pick<InteractionRow, 'enriched'> {
  const enriched = { ...row.enriched };
  const set: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(columns)) {
    const field = fieldOf(column);
    if (row.corrected.includes(field)) continue;
    const hidden = row.hide_content && QUOTES.includes(column);
    const maker = by[column as FoundColumn];
    set[column] = hidden ? '' : value;
    if (maker === undefined || hidden) delete enriched[field];
    else enriched[field] = maker;
  }
  return { ...(set as Partial<Found>), enriched };
}
