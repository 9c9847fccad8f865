import { randomUUID } from 'node:crypto';
import type { Micros } from '../../server/src/lib/time.ts';
import { parseInstant } from '../../server/src/lib/time.ts';
import { completeRow, encodeRow } from '../../server/src/store/columns.ts';
import { interactions } from '../../server/src/store/tables/interactions.ts';
import { openTestStore } from '../../server/test/open-test-store.ts';
import type { EventSource } from './events.ts';

type Event = {
  readonly interaction: {
    readonly end_user: string;
    readonly conversation_id: string;
    readonly time_start: string;
    readonly time_end: string;
    readonly input: string;
    readonly output: string;
    readonly model: string;
    readonly tags: Record<string, string>;
  };
};

/**
 * The limit that ingestion can approach: the same texts as finished rows, one insert at a time with fsync, no HTTP, no
 * analysis, no ids. Answers rows a second; making the rows is not counted.
 */
export async function insertStraight(
  events: EventSource,
  rows: number,
  rowsPerInsert: number,
): Promise<number> {
  const { store, close } = await openTestStore();
  let spentMs = 0;
  for (let done = 0; done < rows; done += rowsPerInsert) {
    const lines = Array.from({ length: rowsPerInsert }, (_, i) => lineOf(events(done + i))).join(
      '\n',
    );
    const startedAt = performance.now();
    await store.insertLines(interactions.name, lines);
    spentMs += performance.now() - startedAt;
  }
  await close();
  return rows / (spentMs / 1000);
}

function lineOf(event: string): string {
  const { interaction } = JSON.parse(event) as Event;
  return encodeRow(
    interactions,
    completeRow(interactions, {
      project_id: 'default',
      id: randomUUID(),
      timestamp: microsOf(interaction.time_start),
      end_timestamp: microsOf(interaction.time_end),
      end_user: interaction.end_user,
      conversation_id: interaction.conversation_id,
      input: interaction.input,
      output: interaction.output,
      model: interaction.model,
      tags: interaction.tags,
      text_language: 'en',
      verbosity: interaction.output.length,
    }),
  );
}

function microsOf(text: string): Micros {
  return parseInstant(text) ?? 0;
}
