import { z } from 'zod';

const phrase = z.string().trim().min(1).max(200);
const name = z
  .string()
  .min(1)
  .max(100)
  .refine((text) => text !== '__proto__', 'this name is not possible');

const rule = z
  .object({
    in: z.enum(['input', 'output', 'both']).default('both').describe('where to look'),
    keywords: z
      .array(phrase)
      .min(1)
      .max(500)
      .describe('any of these, whole words, compared without case'),
  })
  .describe('finds keywords in the texts');

const pricePerMillion = z.number().min(0).max(1_000_000);

const timeZone = z.string().refine(isTimeZone, {
  message: 'an IANA time zone such as UTC or Europe/Rome is needed',
});

/** What an administrator sets for a project. The wire's names; every field has a default. */
export const projectSettings = z.object({
  expire_days: z
    .int()
    .min(1)
    .max(36_500)
    .nullable()
    .default(null)
    .describe('delete interactions whose time_start is older than this many UTC days; null: keep'),
  time_zone: timeZone
    .default('UTC')
    .describe('IANA name; the time zone of days and buckets where a request names none'),
  price_overrides: z
    .record(
      name,
      z.object({
        input_per_million_usd: pricePerMillion,
        output_per_million_usd: pricePerMillion,
      }),
    )
    .default({})
    .describe('model name to its price, US dollars per million tokens, before the built-in list'),
  pii_allow: z
    .array(phrase)
    .max(10_000)
    .default([])
    .describe('texts that are never taken for personal data, compared without case'),
  pii_deny: z
    .record(z.string().regex(/^[A-Z][A-Z_]{0,39}$/, 'a kind looks like PERSON'), z.array(phrase).max(10_000))
    .default({})
    .describe('kind, such as PERSON, to texts that always are personal data of that kind'),
  anonymize_tag_values: z
    .boolean()
    .default(false)
    .describe('remove personal data from tag values too, where an event asks for anonymisation'),
  custom_columns: z
    .record(name, rule)
    .default({})
    .describe('name to rule; the value is the first keyword of the rule that is found'),
  custom_aggregates: z
    .record(name, z.record(name, rule))
    .default({})
    .describe('name to classes, each with its rule; every class whose rule matches is listed'),
});

export type ProjectSettings = z.output<typeof projectSettings>;
export type ProjectSettingsInput = z.input<typeof projectSettings>;

function isTimeZone(text: string): boolean {
  // Offsets such as +02:00 are accepted by Intl but are no IANA names, and the engine refuses them.
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).format(0) !== '';
  } catch {
    return false;
  }
}
