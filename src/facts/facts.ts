import type { Rates } from './rates.ts';

/** What a check may know besides the claim: the article's own time and language. Tables are looked up by import, but for those that can be carried on. */
export interface Facts {
  /** ISO 8601, a day, a month or a year; null where unknown. */
  readonly published: string | null;
  readonly language: string | null;
  /** Currencies (ISO 4217) that the article's places and amounts speak of, the loudest first. Worked out when first asked. */
  readonly currencies: () => readonly string[];
  /** Exchange rates: the program's own, or those carried on by later months. */
  readonly rates: Rates;
}
