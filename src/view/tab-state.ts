import type { Report, ReportedResult } from '../report/report.ts';

/** Why a page may not be read at all; each has its sentence in wording.ts. */
export type Unreadable = 'browser-page' | 'store' | 'pdf' | 'file' | 'did-not-load' | 'policy' | 'protected';

export const UNREADABLE: readonly Unreadable[] = [
  'browser-page',
  'store',
  'pdf',
  'file',
  'did-not-load',
  'policy',
  'protected',
];

/** A report with what is needed to draw it. */
export interface CheckedArticle {
  readonly report: Report;
  /** The human title of each check in the report: "Same currency twice". */
  readonly titles: Readonly<Record<string, string>>;
  /** The newest month of the exchange rates, "2026-09". */
  readonly ratesTo: string;
}

export interface ReadPage extends CheckedArticle {
  /** Keys of the results that the reader has dismissed in this article. */
  readonly dismissed: readonly string[];
  /** Whether only what the reader had selected was checked. */
  readonly selection?: boolean;
  /** Whether the page goes on where reading ended. */
  readonly cut?: boolean;
  /** Why what was dismissed could not be kept, as a sentence; absent where it was. */
  readonly notKept?: string;
}

export type ReadPhase = 'nothing-to-check' | 'nothing-wrong' | 'findings';

/** What is known of the page in a tab: plain data, owned by the content script, drawn by popup and side panel. */
export type TabState =
  | { readonly phase: 'reading' }
  /** The browser has not let us into this page: nobody has clicked here yet, or the permission that let us in was taken back (`withdrawn`). */
  | { readonly phase: 'unread'; readonly withdrawn?: true }
  | { readonly phase: 'no-article' }
  | ({ readonly phase: ReadPhase } & ReadPage)
  | { readonly phase: 'unreadable'; readonly reason: Unreadable }
  | { readonly phase: 'failed'; readonly message: string };

/** A result that asks to be looked at: it cannot be right, or only in another reading. */
export const isFinding = (result: ReportedResult): boolean => result.verdict !== 'consistent';

/** The state of a page that was read: dismissing a finding does not make it a page without one. */
export function stateOf(page: ReadPage): TabState {
  const { results } = page.report;
  if (results.length === 0) return { phase: 'nothing-to-check', ...page };
  return { phase: results.some(isFinding) ? 'findings' : 'nothing-wrong', ...page };
}

/** How many results of each verdict are left after dismissals, and how many figures were read. */
export interface Tally {
  readonly figures: number;
  readonly inconsistent: number;
  readonly review: number;
  readonly consistent: number;
  readonly dismissed: number;
}

export function tallyOf({ report, dismissed }: ReadPage): Tally {
  const gone = new Set(dismissed);
  const left = report.results.filter((result) => !(isFinding(result) && gone.has(result.key)));
  const count = (verdict: ReportedResult['verdict']) => left.filter((result) => result.verdict === verdict).length;
  return {
    figures: report.figures.length,
    inconsistent: count('inconsistent'),
    review: count('review'),
    consistent: count('consistent'),
    dismissed: report.results.length - left.length,
  };
}
