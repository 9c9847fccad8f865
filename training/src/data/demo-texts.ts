import { generateDemo } from '../../../server/src/demo/generate.ts';
import type { DemoItem } from '../../../server/src/demo/wire-item.ts';
import { readEvents } from '../../../server/src/ingest/read-events.ts';
import { chunks } from '../../../server/src/lib/chunks.ts';

const END = Date.UTC(2026, 10, 1) * 1000;
const AT_ONCE = 1000;

/** The languages of the demo; the public sets of ordinary messages are in English. */
export const demoLanguages = ['en', 'de', 'es', 'fr', 'it'] as const;

/** The distinct messages of the demo's users, or the answers to them: ordinary ones, by our own hand. */
export function demoTexts(part: 'input' | 'output'): string[] {
  const items: DemoItem[] = [...generateDemo({ endMicros: END })];
  const limits = { now: END, expiredBefore: undefined };
  const texts = new Set<string>();
  for (const some of chunks(items, AT_ONCE)) {
    const bytes = Buffer.from(JSON.stringify(some));
    for (const event of readEvents({ bytes, holds: 'batch' }, limits)) {
      if ('drafts' in event) for (const draft of event.drafts) texts.add(draft[part]);
    }
  }
  return [...texts];
}
