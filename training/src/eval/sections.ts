import { complaintsSection } from './complaints.ts';
import { cuesSection } from './cues.ts';
import { emotionsSection } from './emotions.ts';
import { falseAlarmsSection } from './false-alarms.ts';
import type { Section } from './figure.ts';
import { languageSection } from './language.ts';
import { moderationSection } from './moderation.ts';
import { piiSection } from './pii.ts';
import { refusalSection } from './refusal.ts';
import { riskSection } from './risk.ts';
import { sentimentSection } from './sentiment.ts';
import { topicsSection } from './topics.ts';

/** Everything that is measured, in the order in which it is printed. */
export const sections: readonly Section[] = [
  sentimentSection,
  emotionsSection,
  moderationSection,
  riskSection,
  refusalSection,
  cuesSection,
  complaintsSection,
  topicsSection,
  languageSection,
  piiSection,
  falseAlarmsSection,
];
