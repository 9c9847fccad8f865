import { createHash } from 'node:crypto';
import type { InteractionAnalyzer } from './analyzer.ts';
import { business } from './analyzers/business.ts';
import { cues } from './analyzers/cues.ts';
import { custom } from './analyzers/custom.ts';
import { emotions } from './analyzers/emotions.ts';
import { keywords } from './analyzers/keywords.ts';
import { language } from './analyzers/language.ts';
import { moderation } from './analyzers/moderation.ts';
import { problems } from './analyzers/problems.ts';
import { risk } from './analyzers/risk.ts';
import { sentiment } from './analyzers/sentiment.ts';
import { sketch } from './analyzers/sketch.ts';
import { topics } from './analyzers/topics.ts';
import { userQuery } from './analyzers/user-query.ts';
import { verbosity } from './analyzers/verbosity.ts';
import { conversationAnalyzers } from './conversation/registry.ts';

/** In the order in which they run: an analyzer sees the fields of those before it. */
export const interactionAnalyzers: readonly InteractionAnalyzer[] = [
  language,
  verbosity,
  sentiment,
  emotions,
  topics,
  moderation,
  cues,
  userQuery,
  keywords,
  problems,
  risk,
  business,
  custom,
  sketch,
];

/** Stands for all analyzers and their versions: what was read by others is read again (`jobs/reanalyze.ts`). */
export const analysisVersion: string = createHash('sha256')
  .update(
    JSON.stringify(
      [...interactionAnalyzers, ...conversationAnalyzers].map(({ name, version }) => [
        name,
        version,
      ]),
    ),
  )
  .digest('hex')
  .slice(0, 8);
