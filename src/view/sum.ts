/** A line of working as a row of a sum: what is reckoned, and the amount that it comes to. */
export interface SumRow {
  readonly label: string;
  /** Null where the line is a sentence rather than an amount. */
  readonly amount: string | null;
}

/** Longer than any amount: "€6.24 million to €10.6 million". */
const LONGEST_AMOUNT = 40;

/** "£6 million in euros, Jan 2019: €6.8m" as its two columns, parted at the last colon; any other line whole. */
export function sumRow(line: string): SumRow {
  const colon = line.lastIndexOf(': ');
  const amount = line.slice(colon + 2);
  const parts = colon > 0 && amount !== '' && amount.length <= LONGEST_AMOUNT;
  return parts ? { label: line.slice(0, colon), amount } : { label: line, amount: null };
}
