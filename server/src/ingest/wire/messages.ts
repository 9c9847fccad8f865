import { z } from 'zod';

const part = z.looseObject({ type: z.string(), text: z.string().nullish() });

/** One message of OpenAI's chat format; of content parts only the texts count. */
export const message = z.object({
  role: z.enum(['system', 'developer', 'user', 'assistant', 'tool', 'function']),
  content: z.union([z.string(), z.array(part)]).nullish(),
});

export const messages = z.array(message);

type Message = z.infer<typeof message>;

/** A chat as one turn: the last user message is the input, what came before it the history. */
export type Turn = {
  readonly systemPrompt: string;
  readonly history: [string, string][];
  readonly input: string;
};

/** Splits a chat; consecutive assistant messages answer the user message before them. */
export function turnOf(chat: readonly Message[]): Turn {
  const system: string[] = [];
  const pairs: [string, string][] = [];
  for (const { role, content } of chat) {
    const text = textOf(content);
    if (role === 'system' || role === 'developer') system.push(text);
    else if (role === 'user') pairs.push([text, '']);
    else if (role === 'assistant' && text !== '') {
      const last = pairs.at(-1);
      if (last) last[1] = last[1] === '' ? text : `${last[1]}\n${text}`;
      else pairs.push(['', text]);
    }
  }
  const lastUser = chat.findLastIndex(({ role }) => role === 'user');
  if (lastUser < 0) return { systemPrompt: system.join('\n'), history: pairs, input: '' };
  const [input] = pairs.pop() ?? ['', ''];
  return { systemPrompt: system.join('\n'), history: pairs, input };
}

function textOf(content: Message['content']): string {
  if (typeof content === 'string') return content;
  return (content ?? [])
    .map(({ text }) => text ?? '')
    .filter(Boolean)
    .join('\n');
}
