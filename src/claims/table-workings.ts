import type { Span } from '../text/article.ts';
import type { CellNumber } from './table-cells.ts';

/** A cell in a sum, and how often it counts: −1 for costs, 3 for a win's points. */
export interface Term {
  readonly number: CellNumber;
  readonly factor: number;
}

/** One way in which a cell may follow from others. */
export type Way =
  | { readonly op: 'sum'; readonly terms: readonly Term[]; readonly gaps: boolean }
  /** In per cent of `from`. */
  | { readonly op: 'change'; readonly from: CellNumber; readonly to: CellNumber }
  /** In per cent of the whole, itself a cell or a sum of cells. */
  | { readonly op: 'share'; readonly part: CellNumber; readonly whole: readonly Term[]; readonly gaps: boolean };

/** A cell that should follow from others, and how, in the order of the line's ways; null where the cells for it are not all there. */
export interface Case {
  readonly result: CellNumber;
  /** What names it across its line: the column of a total row, the row of a change. */
  readonly name: string;
  /** Means, rates and percentages have no sum, unless the sum turns out to hold. */
  readonly rate: boolean;
  /** Rounded before it was printed, as its header tells: "£m", "000s". */
  readonly scaled: boolean;
}

export type LineKind =
  /** Named total, sum, subtotal. */
  | 'total'
  /** Named all, overall, profit: a sum in one reading. */
  | 'whole'
  /** "Change", "+/-", "% share": what such a column means shows in most of its rows. */
  | 'derived'
  /** "Pts": three for a win in most leagues, and points are deducted. */
  | 'points';

/** Cells of one row or column that all follow from others in the same way: the total row, the column of changes. */
export interface Line {
  readonly kind: LineKind;
  /** As the table names it: "Total", "Change (%)". */
  readonly title: string;
  /** Its ways tell nothing by chance: few, and named for it. */
  readonly cases: readonly Case[];
  readonly ways: number;
  readonly way: (way: number, at: number) => Way | null;
  /** A row named "Other" closes the list. */
  readonly closed: boolean;
}

/** What a table works out of its own cells, with what its notes say of the sums. */
export interface TableWorkings extends Span {
  readonly kind: 'table-workings';
  readonly sentence: Span;
  readonly lines: readonly Line[];
  /** "Respondents could tick several": the rows are not meant to come to the total. */
  readonly overlap: boolean;
  /** "The ten largest": there may be more rows than are shown. */
  readonly selection: boolean;
  /** "Figures may not sum due to rounding", "in thousands". */
  readonly rounded: boolean;
}
