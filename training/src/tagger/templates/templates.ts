import type { TrainedLanguage } from '../gazetteers.ts';
import { chatTemplates } from './chat.ts';
import { germanTemplates } from './de.ts';
import { englishTemplates } from './en.ts';
import { spanishTemplates } from './es.ts';
import { frenchTemplates } from './fr.ts';
import { italianTemplates } from './it.ts';
import { portugueseTemplates } from './pt.ts';

/** The sentences to train with. */
export const templates: Readonly<Record<TrainedLanguage, readonly string[]>> = {
  en: [...englishTemplates, ...chatTemplates.en],
  es: [...spanishTemplates, ...chatTemplates.es],
  fr: [...frenchTemplates, ...chatTemplates.fr],
  de: [...germanTemplates, ...chatTemplates.de],
  it: [...italianTemplates, ...chatTemplates.it],
  pt: [...portugueseTemplates, ...chatTemplates.pt],
};
