import { createHmac, type KeyObject } from 'node:crypto';
import type { InteractionDraft, PatchDraft } from './draft.ts';

/** Joins fields so that no two different lists give the same text. */
function framed(fields: readonly string[]): string {
  return fields.map((field) => `${field.length}:${field}`).join('');
}

/** `secret` is a KeyObject because making one of a buffer takes five times as long as the hash itself. */
function hmac(secret: KeyObject, purpose: string, fields: readonly string[]): Buffer {
  return createHmac('sha256', secret)
    .update(`${purpose}\n${framed(fields)}`)
    .digest();
}

/** A UUID of version 8 (RFC 9562): 48 bits of milliseconds, the rest from `digest`. */
export function uuid8(milliseconds: number, digest: Buffer): string {
  const bytes = Buffer.alloc(16);
  digest.copy(bytes, 0, 0, 16);
  bytes.writeUIntBE(Math.max(0, milliseconds), 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The id of an exchange: a retry, whatever the spelling of its times, is the same interaction. */
export function interactionId(
  secret: KeyObject,
  draft: Pick<InteractionDraft, 'end_user' | 'conversation_id' | 'timestamp' | 'input' | 'output'>,
): string {
  const digest = hmac(secret, 'interaction', [
    draft.end_user,
    draft.conversation_id === undefined ? '-' : `=${draft.conversation_id}`,
    String(draft.timestamp),
    draft.input,
    draft.output,
  ]);
  return uuid8(Math.floor(draft.timestamp / 1000), digest);
}

/** The id of a feedback or tags event: over end_user, target, slug, timestamp, value and text (tags: their names and values). */
export function patchId(secret: KeyObject, draft: PatchDraft): string {
  const target = [
    draft.interaction_id?.toLowerCase() ?? '-',
    draft.input === undefined ? '-' : `=${draft.input}`,
    draft.output === undefined ? '-' : `=${draft.output}`,
  ];
  const content =
    draft.kind === 'action'
      ? [draft.action.slug, String(draft.action.value ?? '-'), draft.action.text ?? '']
      : Object.entries(draft.tags)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .flat();
  const digest = hmac(secret, draft.kind, [
    draft.end_user,
    String(draft.at),
    ...target,
    ...content,
  ]);
  return uuid8(Math.floor(draft.at / 1000), digest);
}

/** The id of a feedback action that came inside an interaction's own event; ids are ordered as the actions there. */
export function embeddedActionId(
  secret: KeyObject,
  interaction: string,
  index: number,
  slug: string,
): string {
  const digest = hmac(secret, 'embedded', [interaction, String(index), slug]);
  digest.writeUInt16BE(index, 6);
  return uuid8(Number.parseInt(interaction.slice(0, 8) + interaction.slice(9, 13), 16), digest);
}

/** A keyed hash of a raw text, for matching feedback without keeping the text; decimal, `'0'` for an empty text. */
export function textHash(secret: KeyObject, text: string): string {
  if (text === '') return '0';
  return createHmac('sha256', secret)
    .update('text\n')
    .update(text)
    .digest()
    .readBigUInt64LE(0)
    .toString();
}
