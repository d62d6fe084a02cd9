/** What a check may know besides the claim: the article's own time and language. Tables are looked up by import. */
export interface Facts {
  /** ISO 8601, a day, a month or a year; null where unknown. */
  readonly published: string | null;
  readonly language: string | null;
  /** Currencies (ISO 4217) that the article's places and amounts speak of, the loudest first. Worked out when first asked. */
  readonly currencies: () => readonly string[];
}
