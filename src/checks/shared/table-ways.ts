import type { CellNumber } from '../../claims/table-cells.ts';
import type { Term, Way } from '../../claims/table-workings.ts';
import {
  dividedBy,
  exactly,
  type Interval,
  minus,
  overlaps,
  plus,
  rounded,
  times,
  withinOneStep,
} from '../../figures/interval.ts';

/** How well a cell agrees with a way to work it out: with the figures as they stand; once they are taken as rounded; once the cell is taken as cut off, or noughts as rounding. */
export type Agreement = 'exact' | 'rounded' | 'near' | 'off';

/** What a way comes to. */
export interface Outcome {
  readonly value: number;
  readonly agreement: Agreement;
  /** A sum of one figure and zeros, a share of nothing: it holds whatever is meant. */
  readonly idle: boolean;
}

/** Sums of the same cells are asked for in every row. */
export type Sums = Map<readonly Term[], { readonly value: number; readonly exact: Interval; readonly wide: Interval }>;

const HUNDRED = exactly(100);

/** Null where a change or share has no base. */
export function outcomeOf(way: Way, result: CellNumber, sums: Sums): Outcome | null {
  if (way.op === 'sum') return sumOutcome(way.terms, result, sums);
  const bases =
    way.op === 'change'
      ? { above: termOf(way.to), below: termOf(way.from) }
      : { above: termOf(way.part), below: totalOf(way.whole, sums) };
  const ratio = (above: Interval, below: Interval): Interval | null => {
    const quotient = below.low > 0 ? dividedBy(above, below) : null;
    return quotient && (way.op === 'change' ? minus(times(quotient, HUNDRED), HUNDRED) : times(quotient, HUNDRED));
  };
  const exact = ratio(bases.above.exact, bases.below.exact);
  const wide = ratio(bases.above.wide, bases.below.wide);
  if (!exact) return null;
  return {
    value: exact.low,
    agreement: agreementOf(result, exact, wide ?? exact, result.step),
    idle: bases.above.value === 0 || bases.above.value === bases.below.value,
  };
}

const termOf = ({ value, step }: CellNumber) => ({ value, exact: exactly(value), wide: rounded(value, step) });

function totalOf(terms: readonly Term[], sums: Sums) {
  const known = sums.get(terms);
  if (known) return known;
  let value = 0;
  let wide = exactly(0);
  for (const { number, factor } of terms) {
    value += factor * number.value;
    wide = plus(wide, times(rounded(number.value, number.step), exactly(factor)));
  }
  const sum = { value, exact: exactly(value), wide };
  sums.set(terms, sum);
  return sum;
}

function sumOutcome(terms: readonly Term[], result: CellNumber, sums: Sums): Outcome {
  const { value } = totalOf(terms, sums);
  const step = terms.reduce((most, { number }) => Math.max(most, number.step), result.step);
  const fits = (unit: number): boolean => {
    const room = terms.reduce((sum, { factor }) => sum + Math.abs(factor), 0) * unit;
    return overlaps(rounded(value, room), rounded(result.value, unit));
  };
  return {
    value,
    agreement: overlaps(exactly(value), exactly(result.value))
      ? 'exact'
      : fits(step)
        ? 'rounded'
        : fits(grainOf(terms, result))
          ? 'near'
          : 'off',
    idle: terms.filter(({ number }) => number.value !== 0).length < 2,
  };
}

/** The unit of the last digit in which all the figures of a sum are written: 1,000 for "12,000 + 9,000 = 21,000". */
export function grainOf(terms: readonly Term[], result: CellNumber): number {
  let step = result.step;
  let coarse = result.value === 0 ? Number.POSITIVE_INFINITY : result.coarse;
  for (const { number } of terms) {
    step = Math.max(step, number.step);
    if (number.value !== 0) coarse = Math.min(coarse, number.coarse);
  }
  return Number.isFinite(coarse) ? Math.max(step, coarse) : step;
}

function agreementOf({ value }: CellNumber, exact: Interval, wide: Interval, step: number): Agreement {
  if (overlaps(exact, rounded(value, step))) return 'exact';
  if (overlaps(wide, rounded(value, step))) return 'rounded';
  return overlaps(wide, withinOneStep(value, step)) ? 'near' : 'off';
}

/** A column headed "Fall" prints a fall of 12 as "12". */
export const unsigned = (result: CellNumber, way: Way, sums: Sums): Outcome | null => {
  if (result.signed || result.value === 0) return null;
  const outcome = outcomeOf(way, { ...result, value: -result.value }, sums);
  return outcome && outcome.agreement !== 'off' ? outcome : null;
};
