import type { Figure, Money } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';

interface Said extends Span {
  /** The sentence that says it. */
  readonly sentence: Span;
}

/** When an amount is converted: the article's own day, a year that the words name, or a time that they leave open. */
export type ConversionTime =
  | { readonly kind: 'article' }
  | { readonly kind: 'year'; readonly year: number; readonly until: number }
  | { readonly kind: 'open' };

/** One amount given again: "over £6 million (£7 million)", "2.4bn euros ($3.1bn; £2.9bn)": a claim for each target. */
export interface Conversion extends Said {
  readonly kind: 'conversion';
  readonly source: Money;
  readonly target: Money;
  /** How the words join them: a bracket, "or", dashes, a slash, "equal to". */
  readonly joint: 'bracket' | 'apposition' | 'slash' | 'equation';
  readonly time: ConversionTime;
}

/** The conversions of one pair of currencies and one time in an article, in reading order; two or more. */
export interface ConversionSet extends Said {
  readonly kind: 'conversion-set';
  readonly conversions: readonly Conversion[];
}

/** How the text says that figures relate. Found once, judged by every check of its kind. */
export type Claim = Conversion | ConversionSet;

export type ClaimKind = Claim['kind'];

export type ClaimOf<K extends ClaimKind> = Extract<Claim, { kind: K }>;

/** Reads the claims of one or more kinds from an article's figures. */
export interface ClaimReader {
  readonly kinds: readonly ClaimKind[];
  readonly read: (reading: import('./reading.ts').Reading) => readonly Claim[];
}

export type { Figure };
