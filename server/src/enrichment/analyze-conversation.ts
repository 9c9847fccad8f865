import type { InteractionRow } from '../store/tables/interactions.ts';
import type { ConversationMember, MemberFinding } from './analyzer.ts';
import { conversationAnalyzers } from './conversation/registry.ts';

const NOTHING: MemberFinding = {
  enriched: {},
  detected_types: [],
  detected_reasons: [],
  detected_confidences: [],
  detected_ats: [],
  negative_intent_message: '',
  outcome: '',
};

/**
 * What the conversation says about each of its members, by id; every member is present. The order in which they are
 * given does not matter.
 */
export function analyzeConversation(
  members: readonly ConversationMember[],
): Map<string, MemberFinding> {
  const sorted = [...members].sort(
    (a, b) => a.timestamp - b.timestamp || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const findings = new Map<string, MemberFinding>(sorted.map(({ id }) => [id, NOTHING]));
  for (const { name, version, field, analyze } of conversationAnalyzers) {
    for (const [id, found] of analyze(sorted)) {
      const before = findings.get(id);
      if (!before) continue;
      const enriched = { ...before.enriched, [field]: `${name}@${version}` };
      findings.set(id, { ...merged(before, found), enriched });
    }
  }
  return findings;
}

/** Lists are joined; of a text the first that says something stays. */
function merged(
  a: MemberFinding,
  b: Partial<Omit<MemberFinding, 'enriched'>>,
): Omit<MemberFinding, 'enriched'> {
  return {
    detected_types: [...a.detected_types, ...(b.detected_types ?? [])],
    detected_reasons: [...a.detected_reasons, ...(b.detected_reasons ?? [])],
    detected_confidences: [...a.detected_confidences, ...(b.detected_confidences ?? [])],
    detected_ats: [...a.detected_ats, ...(b.detected_ats ?? [])],
    negative_intent_message: a.negative_intent_message || (b.negative_intent_message ?? ''),
    outcome: a.outcome || (b.outcome ?? ''),
  };
}

const conversationFields: readonly string[] = conversationAnalyzers.map(({ field }) => field);

/** The columns of a row as its conversation's finding leaves them; what a person corrected stays. */
export function withFinding(
  row: Pick<InteractionRow, 'corrected' | 'hide_content' | keyof MemberFinding>,
  finding: MemberFinding,
): MemberFinding {
  const { enriched, ...found } = row.hide_content ? withoutQuotes(finding) : finding;
  const isOpen = (field: string) =>
    conversationFields.includes(field) && !row.corrected.includes(field);
  const entries = [
    ...Object.entries(row.enriched).filter(([field]) => !isOpen(field)),
    ...Object.entries(enriched).filter(([field]) => isOpen(field)),
  ];
  const next = { ...found, enriched: Object.fromEntries(entries) };
  for (const field of ['negative_intent_message', 'outcome'] as const) {
    if (row.corrected.includes(field)) next[field] = row[field];
  }
  return next;
}

/** A sentence about what annoys the user tells what the conversation was about. */
function withoutQuotes(finding: MemberFinding): MemberFinding {
  const { negative_intent_message: _, ...enriched } = finding.enriched;
  return { ...finding, enriched, negative_intent_message: '' };
}
