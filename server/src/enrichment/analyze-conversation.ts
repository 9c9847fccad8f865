import type { ConversationMember, MemberFinding } from './analyzer.ts';
import { conversationAnalyzers } from './conversation/registry.ts';

const NOTHING: MemberFinding = {
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
  for (const { analyze } of conversationAnalyzers) {
    for (const [id, found] of analyze(sorted)) {
      const before = findings.get(id);
      if (before) findings.set(id, merged(before, found));
    }
  }
  return findings;
}

/** Lists are joined; of a text the first that says something stays. */
function merged(a: MemberFinding, b: Partial<MemberFinding>): MemberFinding {
  return {
    detected_types: [...a.detected_types, ...(b.detected_types ?? [])],
    detected_reasons: [...a.detected_reasons, ...(b.detected_reasons ?? [])],
    detected_confidences: [...a.detected_confidences, ...(b.detected_confidences ?? [])],
    detected_ats: [...a.detected_ats, ...(b.detected_ats ?? [])],
    negative_intent_message: a.negative_intent_message || (b.negative_intent_message ?? ''),
    outcome: a.outcome || (b.outcome ?? ''),
  };
}
