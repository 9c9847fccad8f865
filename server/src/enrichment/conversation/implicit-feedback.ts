import type { ConversationAnalyzer, FoundColumns } from '../analyzer.ts';
import { signalOn } from './signals.ts';

/** Signals of the user's next message, stored on the interaction whose answer they judge. */
export const implicitFeedback: ConversationAnalyzer = {
  name: 'implicit-feedback',
  version: 3,
  nothing: () => ({
    detected_types: [],
    detected_reasons: [],
    detected_confidences: [],
    detected_ats: [],
  }),
  analyze: (members) => {
    const findings = new Map<string, FoundColumns>();
    for (let i = 0; i + 1 < members.length; i++) {
      const [member, next] = [members[i], members[i + 1]];
      const signal = member && next && signalOn(member, next);
      if (!signal) continue;
      findings.set(member.id, {
        detected_types: [signal.type],
        detected_reasons: [signal.reason],
        detected_confidences: [signal.sure],
        detected_ats: [next.timestamp],
      });
    }
    return findings;
  },
};
