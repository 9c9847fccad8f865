import { plainObject } from './cells.ts';
import type { Row } from './read-rows.ts';

/**
 * A row with OpenAI `messages` as a flat row: the last user message is the input, an assistant message after it the
 * output (else the answer in `choices`, as chat completion logs have it), earlier turns the history.
 */
export function chatRowToFlat(row: Row): Row {
  const { messages, choices, usage, ...rest } = row;
  const chat = (Array.isArray(messages) ? messages : []).map((message) => ({
    role: String(plainObject(message)?.['role'] ?? ''),
    text: textOfContent(plainObject(message)?.['content']),
  }));
  const lastUser = chat.findLastIndex(({ role }) => role === 'user');
  const answers = chat.slice(lastUser + 1).filter(({ role }) => role === 'assistant');
  const output = answers.map(({ text }) => text).join('\n') || answerOfChoices(choices);
  const system = chat.filter(({ role }) => role === 'system' || role === 'developer');
  const counts = plainObject(usage);
  return {
    ...(system.length > 0 ? { system_prompt: system.map(({ text }) => text).join('\n') } : {}),
    ...(counts ? { input_tokens: counts['prompt_tokens'] ?? counts['input_tokens'] } : {}),
    ...(counts ? { output_tokens: counts['completion_tokens'] ?? counts['output_tokens'] } : {}),
    ...(output === undefined ? {} : { output }),
    ...rest,
    ...(lastUser < 0 ? {} : { input: chat[lastUser]?.text ?? '' }),
    history: pairsBefore(chat.slice(0, Math.max(lastUser, 0))),
  };
}

function pairsBefore(chat: readonly { readonly role: string; readonly text: string }[]) {
  const pairs: [string, string][] = [];
  for (const { role, text } of chat) {
    const last = pairs.at(-1);
    if (role === 'user') pairs.push([text, '']);
    else if (role === 'assistant' && last) last[1] = last[1] === '' ? text : `${last[1]}\n${text}`;
  }
  return pairs;
}

function answerOfChoices(choices: unknown): string | undefined {
  const first = Array.isArray(choices) ? plainObject(choices[0]) : undefined;
  const text = textOfContent(plainObject(first?.['message'])?.['content'] ?? first?.['text']);
  return text === '' ? undefined : text;
}

function textOfContent(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part) => plainObject(part)?.['text'])
    .filter((text) => typeof text === 'string')
    .join('\n');
}
