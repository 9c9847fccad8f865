import { z } from 'zod';
import { exportFormatNames } from './export-formats.ts';
import { filtersSchema } from './filter-schema.ts';
import { instantSchema } from './request.ts';

/** The filters as JSON in a query parameter. */
const filtersParameter = z
  .string()
  .optional()
  .transform((text, context): unknown => {
    if (text === undefined || text === '') return [];
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'filters must be a JSON list' });
      return z.NEVER;
    }
  })
  .pipe(filtersSchema);

export const exportSchema = z
  .looseObject({
    start: instantSchema.describe('ISO 8601, inclusive, on time_start'),
    end: instantSchema.describe('exclusive'),
    filters: filtersParameter.describe('JSON list of filters, as in get-interactions'),
    format: z.enum(exportFormatNames).default('ndjson'),
  })
  .superRefine(({ start, end }, context) => {
    if (start >= end) {
      context.addIssue({ code: 'custom', message: 'start must be before end', path: ['start'] });
    }
  });
export type ExportRequest = z.output<typeof exportSchema>;
