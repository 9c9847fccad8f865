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

const kind = z.string().regex(/^[A-Z][A-Z_]{0,39}$/, 'a kind looks like PERSON');

const pricePerMillion = z.number().min(0).max(1_000_000);

const timeZone = z.string().refine(isTimeZone, {
  message: 'an IANA time zone such as UTC or Europe/Rome is needed',
});

const fields = {
  expire_days: z
    .int()
    .min(1)
    .max(36_500)
    .nullable()
    .describe('delete interactions whose time_start is older than this many UTC days; null: keep'),
  time_zone: timeZone.describe(
    'IANA name; the time zone of days and buckets where a request names none',
  ),
  price_overrides: z
    .record(
      name,
      z.object({ input_per_million_usd: pricePerMillion, output_per_million_usd: pricePerMillion }),
    )
    .describe('model name to its price, US dollars per million tokens, before the built-in list'),
  pii_allow: z
    .array(phrase)
    .max(10_000)
    .describe('texts that are never taken for personal data, compared without case'),
  pii_deny: z
    .record(kind, z.array(phrase).max(10_000))
    .describe('kind, such as PERSON, to texts that always are personal data of that kind'),
  anonymize_tag_values: z
    .boolean()
    .describe('remove personal data from tag values too, where an event asks for anonymisation'),
  custom_columns: z
    .record(name, rule)
    .describe('name to rule; the value is the first keyword of the rule that is found'),
  custom_aggregates: z
    .record(name, z.record(name, rule))
    .describe('name to classes, each with its rule; every class whose rule matches is listed'),
};

/** What an administrator sets for a project, complete. The wire's names. */
export const projectSettings = z.object({
  expire_days: fields.expire_days.default(null),
  time_zone: fields.time_zone.default('UTC'),
  price_overrides: fields.price_overrides.default({}),
  pii_allow: fields.pii_allow.default([]),
  pii_deny: fields.pii_deny.default({}),
  anonymize_tag_values: fields.anonymize_tag_values.default(false),
  custom_columns: fields.custom_columns.default({}),
  custom_aggregates: fields.custom_aggregates.default({}),
});

/** The same as it is sent: what is left out stays left out, so that the operator's default shows through. */
export const sentProjectSettings = z.object(fields).partial();

export type ProjectSettings = z.output<typeof projectSettings>;
export type SentProjectSettings = z.output<typeof sentProjectSettings>;

function isTimeZone(text: string): boolean {
  // Offsets such as +02:00 are accepted by Intl but are no IANA names, and the engine refuses them.
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }).format(0) !== '';
  } catch {
    return false;
  }
}
