import type { FigureKind } from '../figures/figure.ts';

/** What a check says of a claim: cannot be right; looks wrong but has a reading in which it is right; holds. */
export type Verdict = 'inconsistent' | 'review' | 'consistent';

/** A figure as reported: plain JSON (the public contract; offsets are UTF-16 code units into `Report.text`). */
export interface ReportedFigure {
  readonly id: string;
  readonly kind: FigureKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A number in `unit`; for a date an ISO string as precise as the text. */
  readonly value: number | string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly hedge: string | null;
  /** Where a sign is ambiguous ("$"): every reading, likeliest first. */
  readonly units?: readonly string[];
}

export interface Suggestion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One claim judged by one check. */
export interface ReportedResult {
  readonly id: string;
  /** What is said, not where: check id and the quoted figures, joined by "|". Dismissals survive edits. */
  readonly key: string;
  readonly check: string;
  readonly verdict: Verdict;
  /** 0..1, how sure the check is that its verdict is right. */
  readonly confidence: number;
  readonly figures: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly message: string;
  readonly working: readonly string[];
  readonly suggestion: Suggestion | null;
}

export interface BrokenCheck {
  readonly check: string;
  readonly message: string;
}

/** What is shown and exported; `results` are in order of `start`. */
export interface Report {
  readonly schema: 1;
  readonly id?: string;
  readonly source: {
    readonly title: string | null;
    readonly url: string | null;
    readonly published: string | null;
    readonly lang: string | null;
  };
  readonly text: string;
  readonly figures: readonly ReportedFigure[];
  readonly results: readonly ReportedResult[];
  readonly broken: readonly BrokenCheck[];
}
