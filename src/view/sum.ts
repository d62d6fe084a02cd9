/** A line of working as a row of a sum: what is reckoned, and the amount that it comes to. */
export interface SumRow {
  readonly label: string;
  /** Null where the line is a sentence rather than an amount. */
  readonly amount: string | null;
}

/** An amount that may stand alone at the end of a line: "€6.8m", "about 33%", "Rs 61.7 crore", "48 kilometres". */
const AMOUNT =
  /^(?:(?:about|some|at most|at least) )?\(?[\p{Sc}A-Z$+−–-]*\.? ?\d[\d.,–−-]*\)?(?:[ -]?[\p{L}\p{Sc}%°/²³]+){0,2}$/u;

/** Where a line's label ends: "£6 million in euros, Jan 2019: €6.8m", "£6 million = €6.8m". */
const JOINTS = [': ', ' = ', ' is ', ' was '];

/** "£6 million in euros, Jan 2019: €6.8m" as its two columns; any other line whole. */
export function sumRow(line: string): SumRow {
  for (const joint of JOINTS) {
    const at = line.lastIndexOf(joint);
    if (at <= 0) continue;
    const amount = line.slice(at + joint.length);
    if (amount.length <= 40 && AMOUNT.test(amount)) return { label: line.slice(0, at), amount };
  }
  return { label: line, amount: null };
}
