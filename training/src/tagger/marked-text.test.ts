import { describe, expect, it } from 'vitest';
import { findPii } from '../../../server/src/enrichment/pii/find.ts';
import { joinedSpans } from '../../../server/src/enrichment/pii/spans.ts';
import { trainedLanguages } from './gazetteers.ts';
import { filledTokens, markedText } from './marked-text.ts';
import { createRandom } from './random.ts';
import { caseTexts } from './structured.ts';

describe('markedText', () => {
  it('reads values and addresses', () => {
    expect(markedText('«Ann» at ‹1 High St›', 'PERSON')).toEqual({
      text: 'Ann at 1 High St',
      spans: [
        { start: 0, end: 3, kind: 'PERSON' },
        { start: 7, end: 16, kind: 'ADDRESS' },
      ],
    });
  });

  it('fills tokens with their signs', () => {
    expect(filledTokens(createRandom(1), 'a {h8} {d3}')).toMatch(/^a [0-9a-f]{8} \d{3}$/);
  });
});

describe('the development half of the structured cases', () => {
  const structured = (text: string) =>
    joinedSpans(findPii([text])[0] ?? []).filter(
      ({ kind }) => kind !== 'PERSON' && kind !== 'ADDRESS',
    );
  for (const language of trainedLanguages) {
    it(`is found to the character in ${language}, and nothing else`, () => {
      for (const { text, spans } of caseTexts(createRandom(1), language, 'development'))
        expect(structured(text), text).toEqual(spans);
    });
  }
});
