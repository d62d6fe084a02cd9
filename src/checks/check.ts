import type { ClaimKind, ClaimOf } from '../claims/claim.ts';
import type { Facts } from '../facts/facts.ts';
import type { Figure } from '../figures/figure.ts';
import type { Verdict } from '../report/report.ts';
import type { Span } from '../text/article.ts';

/** What a check says of one claim. */
export interface Judgement extends Span {
  readonly verdict: Verdict;
  /** 0..1, how sure the check is that its verdict is right. */
  readonly confidence: number;
  readonly figures: readonly Figure[];
  readonly message: string;
  /** The sum, a line each, in the article's own figures. */
  readonly working: readonly string[];
  readonly suggestion?: { readonly span: Span; readonly text: string } | null;
}

/** A newspaper phrase for each verdict, run as the first rows of the check's own test table. «Marks» show what is pointed at. */
export interface Examples {
  readonly inconsistent: readonly Example[];
  /** For a check that at most puts up for a look. */
  readonly review?: readonly Example[];
  readonly consistent: readonly Example[];
  readonly silent: readonly Example[];
}

export interface Example {
  readonly text: string;
  readonly published?: string;
}

/** Judges one kind of claim. */
export interface Check<K extends ClaimKind = ClaimKind> {
  readonly id: string;
  readonly title: string;
  /** What it finds, in a sentence for a reader. */
  readonly finds: string;
  /** What it does not see, in a sentence for a reader. */
  readonly limits: string;
  readonly claim: K;
  readonly examples: Examples;
  /** Null, or none, where the check has nothing to say. */
  readonly judge: (claim: ClaimOf<K>, facts: Facts) => readonly Judgement[] | Judgement | null;
}
