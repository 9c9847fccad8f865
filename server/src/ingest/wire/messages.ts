import { z } from 'zod';

const part = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  refusal: z.string().nullish(),
});

/** One message of OpenAI's chat format; of content parts only the texts and refusals count. */
export const message = z.object({
  role: z.enum(['system', 'developer', 'user', 'assistant', 'tool', 'function']),
  content: z.union([z.string(), z.array(part)]).nullish(),
  refusal: z.string().nullish(),
});

export const messages = z.array(message);

type Message = z.infer<typeof message>;

/** A chat as one turn: the last user message is the input, what came before it the history. */
export type Turn = {
  readonly systemPrompt: string;
  readonly history: [string, string][];
  readonly input: string;
  /** What was answered to the input, where the chat goes on so far. */
  readonly answer: string;
};

/** Splits a chat; consecutive assistant messages answer the user message before them. */
export function turnOf(chat: readonly Message[]): Turn {
  const system: string[] = [];
  const pairs: [string, string][] = [];
  for (const message of chat) {
    const { role } = message;
    const text = textOf(message);
    if (role === 'system' || role === 'developer') system.push(text);
    else if (role === 'user') pairs.push([text, '']);
    else if (role === 'assistant' && text !== '') {
      const last = pairs.at(-1);
      if (last) last[1] = last[1] === '' ? text : `${last[1]}\n${text}`;
      else pairs.push(['', text]);
    }
  }
  const lastUser = chat.findLastIndex(({ role }) => role === 'user');
  const systemPrompt = system.join('\n');
  if (lastUser < 0) return { systemPrompt, history: pairs, input: '', answer: '' };
  const [input, answer] = pairs.pop() ?? ['', ''];
  return { systemPrompt, history: pairs, input, answer };
}

function textOf({ content, refusal }: Message): string {
  if (typeof content === 'string') return content;
  return [...(content ?? []).map((part) => part.text ?? part.refusal), refusal]
    .filter(Boolean)
    .join('\n');
}
