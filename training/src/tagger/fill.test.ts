import { describe, expect, it } from 'vitest';
import { createFiller } from './fill.ts';
import { readGazetteers, trainedLanguages } from './gazetteers.ts';
import { createRandom } from './random.ts';
import { frames } from './templates/frames.ts';
import { heldOutTemplates } from './templates/held-out.ts';
import { instructionTemplates } from './templates/instructions.ts';
import { templates } from './templates/templates.ts';
import { readVocabulary } from './words/vocabulary.ts';

const gazetteers = readGazetteers();
const vocabulary = readVocabulary(gazetteers);

describe('createFiller', () => {
  it('fills every slot of every template', () => {
    const { fill } = createFiller(createRandom(1), gazetteers, vocabulary);
    for (const language of trainedLanguages) {
      const { does, toWhom, after } = frames[language];
      for (const template of [
        ...templates[language],
        ...instructionTemplates[language],
        ...heldOutTemplates[language],
        ...does,
        ...toWhom,
        ...after,
      ]) {
        expect(fill(template, language).text, template).not.toMatch(/\{[a-z_]+\}/);
      }
    }
  });

  it('marks exactly the names and addresses, in any style of writing', () => {
    const { fill, styled } = createFiller(createRandom(2), gazetteers, vocabulary);
    for (let i = 0; i < 300; i++) {
      const { text, spans } = styled(fill('Hello {thing_first}: {full} - {address}.', 'de'));
      for (const { start, end } of spans) {
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        expect(text.slice(Math.max(0, start - 2), start)).toMatch(/^[:-] $/);
      }
      expect(spans.length).toBeLessThanOrEqual(2);
    }
  });

  it('makes the same texts from the same seed', () => {
    const make = () => {
      const { fill } = createFiller(createRandom(3), gazetteers, vocabulary);
      return templates.en.map((template) => fill(template, 'en'));
    };
    expect(make()).toEqual(make());
  });

  it('has no template both to train and to report', () => {
    for (const language of trainedLanguages) {
      const trained = new Set(templates[language]);
      expect(heldOutTemplates[language].filter((template) => trained.has(template))).toEqual([]);
    }
  });
});
