import { createSecretKey, type KeyObject } from 'node:crypto';
import { analyzeInteractions, type InteractionAnalysis } from '../enrichment/analyze.ts';
import { analyzeConversation, withFinding } from '../enrichment/analyze-conversation.ts';
import type { AnalysisContext, AnalysisSettings } from '../enrichment/analyzer.ts';
import { type Anonymizer, createAnonymizer } from '../enrichment/anonymize.ts';
import { commentSentiment } from '../enrichment/comment-sentiment.ts';
import { createHash64 } from '../enrichment/hash64.ts';
import { type Reanalysis, reanalyze } from '../enrichment/reanalyze.ts';
import { analysisVersion } from '../enrichment/registry.ts';
import type { Micros } from '../lib/time.ts';
import { idsToken } from '../store/by-id.ts';
import { completeRow } from '../store/columns.ts';
import { deriveFeedback } from '../store/feedback.ts';
import { type InteractionRow, interactions } from '../store/tables/interactions.ts';
import type { InteractionDraft, PatchDraft } from './draft.ts';
import { hideContent } from './hidden-content.ts';
import { embeddedActionId, interactionId, patchId, textHash } from './identity.ts';
import { createPricer, estimateTokens, type PriceOverrides } from './price.ts';
import { turnOf } from './wire/messages.ts';
import type { ModelTrace } from './wire/trace-event.ts';

/** What preparing needs to know of a project. */
export type PreparationContext = {
  readonly secret: Buffer;
  readonly settings: AnalysisSettings;
  readonly priceOverrides: PriceOverrides;
};

/** A feedback or tags event without any raw text. */
export type PreparedPatch = {
  readonly id: string;
  readonly kind: PatchDraft['kind'];
  readonly end_user: string;
  readonly interaction_id: string | undefined;
  readonly at: Micros;
  readonly input_hash: string;
  readonly output_hash: string;
  readonly has_content: boolean;
  readonly payload: string;
};

export type Preparation = {
  /** Looks at drafts whose rows will be asked for next: together they take less time. */
  foresee(drafts: readonly InteractionDraft[]): void;
  /**
   * Anonymises and prices the drafts of one request. `together`: they are one conversation, whose id is its first
   * interaction's where none was sent. `analyze` has to follow.
   */
  interactions(drafts: readonly InteractionDraft[], together: boolean): InteractionRow[];
  /**
   * Completes rows that are written together: what each says, and what they say about each other. The latter is
   * provisional, as others of their conversations may be stored: the job decides, and has less to rewrite.
   */
  analyze(rows: readonly InteractionRow[]): void;
  patch(draft: PatchDraft): PreparedPatch;
  /** Reads a stored interaction again. */
  reanalyze(row: InteractionRow): Reanalysis;
};

/** `question`: the message that the text answers. */
type Clean = (text: string, question?: string) => string;

const price = createPricer();

/** Everything between a parsed event and a row that may be written; pure, and run in worker threads. */
export function createPreparation(projectId: string, context: PreparationContext): Preparation {
  const anonymizer = createAnonymizer({ secret: context.secret, settings: context.settings });
  const analysis: AnalysisContext = {
    settings: context.settings,
    hash64: createHash64(context.secret),
  };
  const key = createSecretKey(context.secret);
  return {
    foresee(drafts) {
      anonymizer.foresee(
        drafts.flatMap(({ input, output }) => [input.toWellFormed(), output.toWellFormed()]),
      );
    },
    interactions(drafts, together) {
      const rows = drafts.map((draft) =>
        readDraft(draft, projectId, { ...context, key, anonymizer }),
      );
      const sent = drafts[0]?.conversation_id;
      if (together && sent === undefined) joinTogether(rows);
      return rows;
    },
    analyze(rows) {
      const analyses = analyzeInteractions(rows, analysis);
      rows.forEach((row, i) => {
        complete(row, analyses[i] as InteractionAnalysis);
      });
      conclude(rows);
    },
    patch: (draft) => preparePatch(draft, { key, settings: context.settings, anonymizer }),
    reanalyze: (row) => reanalyze(row, analysis),
  };
}

function joinTogether(rows: InteractionRow[]): void {
  const [first] = [...rows].sort((a, b) => a.timestamp - b.timestamp || (a.id < b.id ? -1 : 1));
  for (const row of rows) {
    row.conversation_id = first?.id ?? '';
    row.conversation_sent = true;
  }
}

type RowContext = Omit<PreparationContext, 'secret'> & {
  readonly key: KeyObject;
  readonly anonymizer: Anonymizer;
};

function readDraft(
  draft: InteractionDraft,
  projectId: string,
  { key, settings, priceOverrides, anonymizer }: RowContext,
): InteractionRow {
  const id = interactionId(key, draft);
  const kinds = new Set<string>();
  const clean: Clean = (text, question) => {
    if (text === '') return '';
    const found = anonymizer.anonymize(text.toWellFormed(), draft.end_user, question);
    for (const kind of found.kinds) kinds.add(kind);
    return draft.anonymize ? found.text : text.toWellFormed();
  };
  const input_hash = textHash(key, draft.input);
  const [opening] = draft.history;
  const row = completeRow(interactions, {
    project_id: projectId,
    id,
    version: 1,
    timestamp: draft.timestamp,
    end_timestamp: draft.end_timestamp,
    conversation_id: (draft.conversation_id ?? '').toWellFormed(),
    conversation_sent: draft.conversation_id !== undefined,
    end_user: draft.end_user.toWellFormed(),
    input: clean(draft.input, draft.history.at(-1)?.[1]),
    output: clean(draft.output),
    system_prompt: clean(draft.system_prompt),
    history: cleanHistory(draft.history, clean),
    feature_flags: draft.feature_flags.map((name) => name.toWellFormed()),
    tags: cleanTags(draft.tags, settings.anonymizeTagValues ? clean : undefined),
    hide_content: draft.hide_content,
    anonymized: draft.anonymize,
    input_hash,
    output_hash: textHash(key, draft.output),
    first_message_hash: opening ? textHash(key, opening[0]) : input_hash,
    history_length: draft.history.length,
    ...retrievals(draft, clean),
    ...modelCalls(draft, clean, priceOverrides),
    ...embeddedActions(draft, id, key, clean),
  });
  row.pii_kinds = [...kinds].sort();
  return row;
}

function complete(
  row: InteractionRow,
  { values, confidence, enriched }: InteractionAnalysis,
): void {
  Object.assign(row, values, { confidence, enriched, analysis_version: analysisVersion });
  if (row.hide_content) Object.assign(row, hideContent(row));
}

function conclude(rows: readonly InteractionRow[]): void {
  const keyOf = (row: InteractionRow) =>
    row.conversation_sent ? `=${row.conversation_id}` : row.id;
  for (const members of Map.groupBy(rows, keyOf).values()) {
    const distinct = new Map(members.map((row) => [row.id, row]));
    const findings = analyzeConversation([...distinct.values()]);
    // Copies of one event may differ, and which of them counts is not decided here: the job looks again.
    const concluded_with = distinct.size === members.length ? idsToken([...distinct.keys()]) : 0;
    for (const row of members) {
      row.concluded_with = concluded_with;
      const finding = findings.get(row.id);
      if (finding) Object.assign(row, withFinding(row, finding));
      const { counts, signals: _, ...derived } = deriveFeedback(row);
      Object.assign(row, counts, derived);
    }
  }
}

function cleanHistory(
  history: readonly (readonly [string, string])[],
  clean: Clean,
): [string, string][] {
  return history.map(([user, assistant], i) => [
    clean(user, history[i - 1]?.[1]),
    clean(assistant),
  ]);
}

function cleanTags(
  tags: Readonly<Record<string, string>>,
  clean: Clean = (text) => text.toWellFormed(),
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(tags).map(([name, value]) => [name.toWellFormed(), clean(value)]),
  );
}

function retrievals({ rag_sources, retrieval_traces }: InteractionDraft, clean: Clean) {
  const named = rag_sources.filter(
    (name) => !retrieval_traces.some(({ source }) => source === name),
  );
  const results = retrieval_traces.map(({ outputs }) => outputs.map((text) => clean(text)));
  return {
    rag_sources: [...retrieval_traces.map(({ source }) => source), ...named].map((name) =>
      name.toWellFormed(),
    ),
    rag_queries: [
      ...retrieval_traces.map(({ input = '' }) => clean(input)),
      ...named.map(() => ''),
    ],
    rag_results: [...results, ...named.map(() => [])],
    n_empty_retrievals: results.filter((found) => found.length === 0).length,
  };
}

/** A model trace as it is kept. */
export type StoredModelTrace = {
  readonly model: string;
  readonly system_prompt: string;
  readonly history: readonly (readonly [string, string])[];
  readonly input: string;
  readonly output: string;
  readonly input_tokens: number;
  readonly output_tokens: number;
};

/** An exchange with a model but no model trace counts as one call of it with the exchange's own texts. */
function modelCalls(draft: InteractionDraft, clean: Clean, overrides: PriceOverrides) {
  const traces: readonly ModelTrace[] =
    draft.model_traces.length > 0 || draft.model === ''
      ? draft.model_traces
      : [
          {
            ...ownCall(draft),
            model: draft.model,
            input_tokens: undefined,
            output_tokens: undefined,
          },
        ];
  if (traces.length === 0) return {};
  const calls = traces.map(measured);
  const costs = calls.flatMap((call) => {
    const cost = price(
      call.model,
      { inputTokens: call.input_tokens, outputTokens: call.output_tokens },
      draft.timestamp,
      overrides,
    );
    return cost === null ? [] : [cost];
  });
  return {
    model: (traces.at(-1)?.model ?? '').toWellFormed(),
    cost: costs.length > 0 ? sum(costs) : null,
    input_tokens: sum(calls.map(({ input_tokens }) => input_tokens)),
    output_tokens: sum(calls.map(({ output_tokens }) => output_tokens)),
    tokens_estimated: traces.some(
      (trace) => trace.input_tokens === undefined || trace.output_tokens === undefined,
    ),
    model_traces:
      draft.model_traces.length > 0
        ? JSON.stringify(calls.map((call) => cleanCall(call, clean)))
        : '',
  };
}

function ownCall({ system_prompt, history, input, output }: InteractionDraft) {
  return {
    messages: undefined,
    system_prompt,
    history: history.map(([user, assistant]): [string, string] => [user, assistant]),
    input,
    output,
  };
}

function measured(trace: ModelTrace): StoredModelTrace {
  const turn = trace.messages ? turnOf(trace.messages) : undefined;
  const system_prompt = turn?.systemPrompt ?? trace.system_prompt ?? '';
  const history = turn?.history ?? trace.history ?? [];
  const input = turn?.input ?? trace.input ?? '';
  const output = trace.output ?? '';
  return {
    model: trace.model,
    system_prompt,
    history,
    input,
    output,
    input_tokens:
      trace.input_tokens ?? sum([system_prompt, ...history.flat(), input].map(estimateTokens)),
    output_tokens: trace.output_tokens ?? estimateTokens(output),
  };
}

function cleanCall(call: StoredModelTrace, clean: Clean): StoredModelTrace {
  return {
    ...call,
    model: call.model.toWellFormed(),
    system_prompt: clean(call.system_prompt),
    history: cleanHistory(call.history, clean),
    input: clean(call.input, call.history.at(-1)?.[1]),
    output: clean(call.output),
  };
}

function embeddedActions(draft: InteractionDraft, id: string, key: KeyObject, clean: Clean) {
  const { actions } = draft;
  const texts = actions.map(({ text = '' }) => clean(text));
  return {
    action_ids: actions.map(({ slug }, i) => embeddedActionId(key, id, i, slug)),
    action_slugs: actions.map(({ slug }) => slug as string),
    action_texts: texts,
    action_values: actions.map(({ value }) => value ?? null),
    action_sentiments: texts.map((text) => (text === '' ? null : commentSentiment(text))),
    action_ats: actions.map(() => draft.end_timestamp),
  };
}

/** What a stored action patch says. */
export type ActionPayload = {
  readonly slug: string;
  readonly text: string;
  readonly value: number | null;
  readonly sentiment: number | null;
};

export type TagsPayload = Readonly<Record<string, string>>;

function preparePatch(
  draft: PatchDraft,
  { key, settings, anonymizer }: Pick<RowContext, 'key' | 'settings' | 'anonymizer'>,
): PreparedPatch {
  const clean: Clean = (text) =>
    draft.anonymize
      ? anonymizer.anonymize(text.toWellFormed(), draft.end_user).text
      : text.toWellFormed();
  return {
    id: patchId(key, draft),
    kind: draft.kind,
    end_user: draft.end_user.toWellFormed(),
    interaction_id: draft.interaction_id?.toLowerCase(),
    at: draft.at,
    input_hash: textHash(key, draft.input ?? ''),
    output_hash: textHash(key, draft.output ?? ''),
    has_content: Boolean(draft.input) || Boolean(draft.output),
    payload: JSON.stringify(
      draft.kind === 'action'
        ? actionPayload(draft.action, clean)
        : cleanTags(draft.tags, settings.anonymizeTagValues ? clean : undefined),
    ),
  };
}

function actionPayload(
  { slug, text = '', value }: Extract<PatchDraft, { kind: 'action' }>['action'],
  clean: Clean,
): ActionPayload {
  const cleaned = text === '' ? '' : clean(text);
  return {
    slug,
    text: cleaned,
    value: value ?? null,
    sentiment: cleaned === '' ? null : commentSentiment(cleaned),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
