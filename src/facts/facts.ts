/** What a check may know besides the claim: the article's own time and language. Tables are looked up by import. */
export interface Facts {
  /** ISO 8601, a day, a month or a year; null where unknown. */
  readonly published: string | null;
  readonly language: string | null;
}
