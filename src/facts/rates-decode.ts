/** A currency's monthly rates as the table writes them: sources/encode.mjs says how a row is made. */
export interface RateRow {
  /** The currency to whose rates these are relative. */
  readonly base: string;
  /** The first month, counted from the table's first. */
  readonly start: number;
  /** Natural logarithms, month by month; null in a gap. */
  readonly logs: readonly (number | null)[];
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A delta that begins with this many ones is written out, in this many bits. */
const ESCAPE = 20;
const FULL = 16;

/** Reads "base|start|months|step|first|gaps|deltas". */
export const decodedRow = (row: string): RateRow => {
  const [base = '', start, months, step, first, gaps = '', deltas = ''] = row.split('|');
  const logs: (number | null)[] = [Number(first)];
  let steps = 0;
  const next = riceReader(deltas);
  for (let at = 1; at < Number(months); at++) {
    steps += next();
    logs.push(Number(first) + steps * Number(step));
  }
  for (const gap of gaps.matchAll(/(\d+)\+(\d+)/g)) logs.fill(null, Number(gap[1]), Number(gap[1]) + Number(gap[2]));
  return { base, start: Number(start), logs };
};

/**
 * Rice codes, whose width follows the running size of the deltas themselves: a peg takes one bit a month, a float about four.
 * As many ones as the quotient, a zero, the rest in `width` bits; the sign is folded in (0, -1, 1, -2 are 0, 1, 2, 3).
 */
const riceReader = (characters: string): (() => number) => {
  let at = 0;
  let six = 0;
  let left = 0;
  let usual = 2;
  const bit = (): number => {
    if (left === 0) {
      six = ALPHABET.indexOf(characters[at++] ?? 'A');
      left = 6;
    }
    left--;
    return (six >> left) & 1;
  };
  const bits = (count: number): number => {
    let value = 0;
    for (let read = 0; read < count; read++) value = value * 2 + bit();
    return value;
  };
  return () => {
    let width = 0;
    while ((1 << width) * 1.4 < usual) width++;
    let quotient = 0;
    while (quotient < ESCAPE && bit() === 1) quotient++;
    const folded = quotient === ESCAPE ? bits(FULL) : (quotient << width) + bits(width);
    usual += (Math.min(folded, 50) - usual) / 4;
    return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
  };
};
