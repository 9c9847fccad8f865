import { createHmac, createSecretKey } from 'node:crypto';
import type { AnalysisSettings } from './analyzer.ts';
import { piiDetectors } from './pii/detectors.ts';
import { findAnswer, findPii } from './pii/find.ts';
import { type PiiKind, type PiiSpan, piiKinds } from './pii/kinds.ts';
import { allowedTest, listedFinder } from './pii/listed.ts';
import { withoutPlaceholders } from './pii/placeholders.ts';
import { joinedSpans } from './pii/spans.ts';

/** A text without personal data, and the kinds that were taken out, each once, in the order of `piiKinds`. */
export type Anonymized = { readonly text: string; readonly kinds: readonly PiiKind[] };

export type Anonymizer = {
  /** Searches texts that `anonymize` will be asked for next: together they take a fifth less time. */
  readonly foresee: (texts: readonly string[]) => void;
  /**
   * Linear in the length of the text; the same value of the same user always gives the same placeholder. `question`: the
   * message that the text answers.
   */
  readonly anonymize: (text: string, endUser: string, question?: string) => Anonymized;
};

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const normalizers = new Map(piiDetectors.map((detector) => [detector.kind, detector.normalize]));

/** A replaced value can reveal a neighbour that was glued to it, so the text is searched until nothing is found. */
const MAX_PASSES = 8;

/** `secret`: the project's key for placeholders. Build one per project and settings; it precomputes the lists. */
export function createAnonymizer(options: {
  readonly secret: Buffer;
  readonly settings: Pick<AnalysisSettings, 'piiAllow' | 'piiDeny'>;
}): Anonymizer {
  const isAllowed = allowedTest(options.settings.piiAllow);
  const findListed = listedFinder(options.settings.piiDeny);

  // Making a key of a buffer takes four times as long as the hash itself.
  const key = createSecretKey(options.secret);

  const placeholder = (kind: PiiKind, value: string, endUser: string) => {
    const normalized = (normalizers.get(kind) ?? ((v: string) => v))(value);
    const digest = createHmac('sha256', key)
      .update(JSON.stringify([kind, endUser, normalized]))
      .digest();
    const bits = digest.readUInt32BE(0);
    const code = [27, 22, 17, 12].map((shift) => BASE32[(bits >>> shift) & 31]).join('');
    return `[${kind}_${code}]`;
  };

  let foreseen = new Map<string, readonly PiiSpan[]>();
  const find = (text: string, question: string): PiiSpan[] => {
    const searchable = withoutPlaceholders(text);
    const known = foreseen.get(text) ?? findPii([searchable.text])[0] ?? [];
    foreseen.delete(text);
    const answer = question === '' ? [] : findAnswer(question, searchable.text);
    return [
      ...searchable.original(findListed(searchable.text)),
      ...searchable
        .original([...known, ...answer])
        .filter(({ start, end }) => !isAllowed(text.slice(start, end))),
    ];
  };

  const pass = (
    text: string,
    { endUser, question, kinds }: { endUser: string; question: string; kinds: Set<PiiKind> },
  ): string => {
    const spans = joinedSpans(find(text, question));
    if (spans.length === 0) return text;
    const parts: string[] = [];
    let from = 0;
    for (const span of spans) {
      parts.push(
        text.slice(from, span.start),
        placeholder(span.kind, text.slice(span.start, span.end), endUser),
      );
      kinds.add(span.kind);
      from = span.end;
    }
    parts.push(text.slice(from));
    return parts.join('');
  };

  return {
    foresee(texts) {
      const spans = findPii(texts.map((text) => withoutPlaceholders(text).text));
      foreseen = new Map(texts.map((text, i) => [text, spans[i] ?? []]));
    },
    anonymize: (text, endUser, asked = '') => {
      const kinds = new Set<PiiKind>();
      const question = asked === '' ? '' : withoutPlaceholders(asked).text;
      let current = text;
      for (let i = 0; i < MAX_PASSES; i++) {
        const next = pass(current, { endUser, question, kinds });
        if (next === current) break;
        current = next;
      }
      return { text: current, kinds: piiKinds.filter((kind) => kinds.has(kind)) };
    },
  };
}
