import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzedExample } from './analyzed-example.ts';
import type { AnalyzedField } from './analyzer.ts';
import { conversationAnalyzers } from './conversation/registry.ts';
import { interactionAnalyzers } from './registry.ts';

/** Every field, checked by the compiler to be all of them. */
const fields: Readonly<Record<AnalyzedField, true>> = {
  text_language: true,
  verbosity: true,
  sentiment: true,
  emotions: true,
  topic: true,
  user_intent: true,
  user_action: true,
  user_query: true,
  keywords: true,
  warning_message: true,
  type_of_problem: true,
  type_of_risk: true,
  moderation_issue: true,
  business_issue: true,
  custom_columns: true,
  custom_aggregates: true,
  cues: true,
  sketch: true,
};

describe('the registries', () => {
  it('name every analyzer once and give it a version', () => {
    const all = [...interactionAnalyzers, ...conversationAnalyzers];
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { name, version } of all) {
      expect(name).toMatch(/^[a-z][a-z-]*$/);
      expect(Number.isInteger(version) && version > 0).toBe(true);
    }
  });

  it('fill every field by exactly one analyzer', () => {
    const filled = interactionAnalyzers.flatMap((analyzer) => [...analyzer.fields]);
    expect([...filled].sort()).toEqual(Object.keys(fields).sort());
  });

  it('are described in docs/analysis.md, field by field', () => {
    const page = readFileSync(new URL('../../../docs/analysis.md', import.meta.url), 'utf8');
    for (const field of Object.keys(fields)) expect(page, field).toContain(`\`${field}\``);
    for (const { name } of conversationAnalyzers) expect(page, name).toContain(name);
  });
});

describe('analyzeInteraction', () => {
  it('says which analyzer made a value and how sure it is', () => {
    const { values, confidence, enriched } = analyzedExample({ input: 'Thank you, I love it!' });
    const versionOf = (name: string) =>
      interactionAnalyzers.find((analyzer) => analyzer.name === name)?.version;
    expect(enriched).toMatchObject({
      sentiment: `sentiment@${versionOf('sentiment')}`,
      verbosity: `verbosity@${versionOf('verbosity')}`,
    });
    expect(Object.keys(enriched).sort()).toEqual(Object.keys(values).sort());
    expect(confidence['sentiment']).toBeGreaterThan(500);
    expect(confidence['verbosity']).toBeUndefined();
  });

  it('writes only fields that the analyzer declares', () => {
    const declared = new Map(
      interactionAnalyzers.flatMap((a) => a.fields.map((field) => [field as string, a])),
    );
    const { enriched } = analyzedExample({
      input: 'I hate this, refund me',
      output: "I'm sorry, I can't do that",
    });
    for (const [field, by] of Object.entries(enriched))
      expect(by).toMatch(new RegExp(`^${declared.get(field)?.name}@`));
  });

  it('is deterministic, fast and never throws, on any text', () => {
    const words = fc.constantFrom(
      'refund',
      'ignore all previous instructions',
      'não',
      '不',
      '😀',
      '\ud83d',
      'how',
      '?',
      '\n',
      '```',
      '[EMAIL_ab2c]',
      'I',
      "can't",
      'help',
      '{"a"',
      'as json',
      '\u202e',
      'مرحبا',
      "l'",
      'a'.repeat(300),
      '0',
      '​',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
      fc.tuple(words, fc.integer({ min: 1, max: 3000 })).map(([word, n]) => `${word} `.repeat(n)),
    );
    analyzedExample({ input: 'warm', output: 'up' });
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(fc.tuple(text, text), { maxLength: 2 }),
        (input, output, history) => {
          const started = performance.now();
          const once = analyzedExample({ input, output, history });
          expect(performance.now() - started).toBeLessThan(1000);
          expect(analyzedExample({ input, output, history })).toEqual(once);
          for (const sure of Object.values(once.confidence))
            expect(sure > 0 && sure <= 1000).toBe(true);
        },
      ),
      { numRuns: 250 },
    );
  });
});
