/** A message to a company's assistant. `kind`: what a reader would say, '' for no complaint about a company. */
export type Complaint = { readonly kind: string; readonly language: string; readonly text: string };

export const complaintsOf = (language: string, kind: string, ...texts: string[]): Complaint[] =>
  texts.map((text) => ({ language, kind, text }));
