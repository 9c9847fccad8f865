import type { ProjectSettings } from './settings-schema.ts';

/** The settings as `enrichment/analyzer.ts` names them (`AnalysisSettings`; this folder may not import that one). */
export function toAnalysisSettings(settings: ProjectSettings) {
  return {
    piiAllow: settings.pii_allow,
    piiDeny: settings.pii_deny,
    anonymizeTagValues: settings.anonymize_tag_values,
    customColumns: settings.custom_columns,
    customAggregates: settings.custom_aggregates,
  } as const;
}
