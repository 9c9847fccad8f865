import { businessTask } from '../heads/business.ts';
import { emotionsTask } from '../heads/emotions.ts';
import { moderationTask } from '../heads/moderation.ts';
import { refusalTask } from '../heads/refusal.ts';
import { riskTask } from '../heads/risk.ts';
import { englishSentimentTask, sentimentTask } from '../heads/sentiment.ts';
import type { HeadTask } from './task.ts';

/** Every head that is trained, by name. */
export const tasks: readonly HeadTask[] = [
  sentimentTask,
  englishSentimentTask,
  emotionsTask,
  moderationTask,
  riskTask,
  businessTask,
  refusalTask,
];
