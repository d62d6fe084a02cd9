import type { Report } from '../report.ts';

/** A report and what it was read from, as the exports name it. */
export interface NamedReport {
  /** A file's path, an address, or "standard input". */
  readonly name: string;
  readonly report: Report;
  /** Read from a page, whose lines nobody has numbered: places are then told by paragraph. */
  readonly isPage: boolean;
}
