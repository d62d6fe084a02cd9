import type { Count, Money, Percentage, Quantity } from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import type { CellNumber } from './table-cells.ts';

/** What a table tells and a sentence retells. */
export type Told = Money | Percentage | Count | Quantity;

/** A cell that a figure in the text may speak of. */
export interface MentionedCell {
  readonly number: CellNumber;
  /** Its row and column as the table heads them: "Dundee, Sept 2023 (£)". */
  readonly title: string;
  /** What its header multiplies it by, as a power of ten: 6 under "£m"; null where the table does not say. */
  readonly power: number | null;
  /** Some words of its column's header, or all of them, stand beside the figure; or it is the only column of its kind. */
  readonly named: 'no' | 'partly' | 'wholly';
}

/** A figure in the text whose sentence names a row of a table: "In Dundee the average rent was £1,171 in September 2023". */
export interface TableMention extends Span {
  readonly kind: 'table-mention';
  readonly sentence: Span;
  readonly figure: Told;
  /** The cells of the row that are of the figure's kind. */
  readonly cells: readonly MentionedCell[];
  /** Of the one column that the clause names, the cells of other rows. */
  readonly beside: readonly MentionedCell[];
  /** The clause names this row and no other, tells one figure of its kind, and nothing in it speaks of another time, a guess or a part. */
  readonly plain: boolean;
  /** The clause says nothing else: "Lund has 25 assists". */
  readonly bare: boolean;
  /** The row is named by another word: "a Swiss" for Switzerland, "Wizz" for Wizz Air. */
  readonly loosely: boolean;
}
