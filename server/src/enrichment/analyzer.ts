import type { ActionColumns } from '../store/feedback.ts';
import type { InteractionRow } from '../store/tables/interactions.ts';
import type { AnalyzedTexts } from './texts.ts';

/** What a project may set for its analysis. */
export type AnalysisSettings = {
  /** Texts that are never taken for personal data, compared without case. */
  readonly piiAllow: readonly string[];
  /** Texts that always are: kind (such as PERSON) to texts. */
  readonly piiDeny: Readonly<Record<string, readonly string[]>>;
  readonly anonymizeTagValues: boolean;
  /** Name to the rule that fills it. */
  readonly customColumns: Readonly<Record<string, CustomRule>>;
  readonly customAggregates: Readonly<Record<string, Readonly<Record<string, CustomRule>>>>;
};

/** Keywords (any of them, without case, whole words) in the input, the output or either. A custom column's value is the first keyword found. */
export type CustomRule = {
  readonly in: 'input' | 'output' | 'both';
  readonly keywords: readonly string[];
};

export const defaultAnalysisSettings: AnalysisSettings = {
  piiAllow: [],
  piiDeny: {},
  anonymizeTagValues: false,
  customColumns: {},
  customAggregates: {},
};

/** What every analyzer may look at. The texts are already anonymised where the event asked for it. */
export type AnalysisContext = {
  readonly settings: AnalysisSettings;
  /** Keyed 64-bit hash of the project as a decimal string, for sketches. */
  readonly hash64: (text: string) => string;
};

/** Fields an interaction analyzer can fill. */
export type AnalyzedField =
  | 'text_language'
  | 'verbosity'
  | 'sentiment'
  | 'emotions'
  | 'topic'
  | 'user_intent'
  | 'user_action'
  | 'user_query'
  | 'keywords'
  | 'warning_message'
  | 'type_of_problem'
  | 'type_of_risk'
  | 'moderation_issue'
  | 'business_issue'
  | 'custom_columns'
  | 'custom_aggregates'
  | 'cues'
  | 'sketch';

/** The interaction so far: raw facts plus the fields of the analyzers that ran before (the registry's order). */
export type AnalyzedInteraction = Readonly<
  Pick<
    InteractionRow,
    | 'input'
    | 'output'
    | 'system_prompt'
    | 'history'
    | 'rag_sources'
    | 'rag_queries'
    | 'rag_results'
    | 'tags'
    | 'model'
    | 'pii_kinds'
    | AnalyzedField
  >
>;

/** Values found, each with how sure the analyzer is (0 to 1; left out: 1). A field left out keeps its empty value. */
export type Analysis = {
  readonly values: Partial<Pick<InteractionRow, AnalyzedField>>;
  readonly confidence?: Partial<Record<AnalyzedField, number>>;
};

/**
 * A pure, deterministic function over one interaction. One entry in `registry.ts` and its test make a new one.
 * Costs at most a few hundred microseconds at 200 + 800 characters; never throws on any text.
 */
export type InteractionAnalyzer = {
  readonly name: string;
  /** Goes into `enriched`; raise it when the output changes. */
  readonly version: number;
  readonly fields: readonly AnalyzedField[];
  readonly analyze: (
    interaction: AnalyzedInteraction,
    context: AnalysisContext,
    /** The texts read once for all analyzers. */
    texts: AnalyzedTexts,
  ) => Analysis;
};

/** What a conversation analyzer sees of one interaction: no message is needed, so hidden content is analysed alike. */
export type ConversationMember = Readonly<
  Pick<
    InteractionRow,
    | 'id'
    | 'timestamp'
    | 'end_timestamp'
    | 'end_user'
    | 'cues'
    | 'sketch'
    | 'sentiment'
    | 'type_of_problem'
    | 'business_issue'
    | 'topic'
    | 'user_action'
    | 'user_intent'
    | 'user_query'
    | keyof ActionColumns
  >
>;

/** Columns that a conversation can decide. */
export type FoundColumn =
  | 'detected_types'
  | 'detected_reasons'
  | 'detected_confidences'
  | 'detected_ats'
  | 'negative_intent_message'
  | 'outcome'
  | 'topic'
  | 'user_action'
  | 'user_intent'
  | 'user_query';

export type FoundColumns = Partial<Pick<InteractionRow, FoundColumn>>;

/** What the analysis of a conversation says about one of its interactions. */
export type MemberFinding = {
  /** Every column that the conversation decides for it, empty ones included. */
  readonly columns: FoundColumns;
  /** For each of them that is not empty: `analyzer@version`. */
  readonly by: Readonly<Partial<Record<FoundColumn, string>>>;
};

/** A pure function of the set of interactions. One entry in `conversation/registry.ts` and its test make a new one. */
export type ConversationAnalyzer = {
  readonly name: string;
  /** Goes into `enriched`; raise it when the output changes. */
  readonly version: number;
  /** The columns it decides for an interaction, as they are where it finds nothing. */
  readonly nothing: (member: ConversationMember) => FoundColumns;
  /**
   * What it finds, by id, in `members` sorted by (timestamp, id); they hold what the analyzers before it found. No
   * column is decided by two analyzers.
   */
  readonly analyze: (members: readonly ConversationMember[]) => ReadonlyMap<string, FoundColumns>;
};
