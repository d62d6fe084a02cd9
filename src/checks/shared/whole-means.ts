import { contains, exactly, type Interval, overlaps, rounded, withinOneStep } from '../../figures/interval.ts';

/** A number as it is written, with one unit of its last digit. */
interface Printed {
  readonly value: number;
  readonly step: number;
}

/** Totals of whole numbers that come to a mean (GRIM; Brown and Heathers, 2017). Rounded up or down at the half, as the printing may be. */
export const totalsOf = ({ value, step }: Printed, number: number): readonly number[] =>
  totalsWithin(rounded(value, step), number);

/** Those that come to it when digits are cut off instead. */
export const cutTotalsOf = ({ value, step }: Printed, number: number): readonly number[] =>
  totalsWithin({ low: value, high: withinOneStep(value, step).high }, number);

function totalsWithin(allowed: Interval, number: number): readonly number[] {
  const first = Math.floor(allowed.low * number);
  const last = Math.ceil(allowed.high * number);
  const totals = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return totals.filter((total) => contains(allowed, total / number));
}

/** Does the mean tell anything: are the means of whole numbers further apart than its digits? */
export const isTelling = ({ step }: Printed, number: number): boolean => 1 / number > step;

/**
 * Can whole numbers with this mean have this standard deviation (GRIMMER; Allard, 2018)? Their squares add up to a whole number, odd where
 * their total is odd.
 */
export function deviationFits(mean: Printed, deviation: Printed, number: number, items: number): boolean {
  const parts = number * items;
  const { low, high } = rounded(deviation.value, deviation.step);
  return totalsOf(mean, parts).some((total) => {
    const squares = (sd: number): number => (number - 1) * (sd * items) ** 2 + total ** 2 / number;
    const [from, to] = [squares(Math.max(0, low)), squares(high)];
    for (let sum = Math.floor(from); sum <= Math.ceil(to); sum++)
      if (contains({ low: from, high: to }, sum) && Math.abs(sum - total) % 2 === 0) return true;
    return false;
  });
}

/** Can noughts and ones with this mean have this standard deviation (DEBIT; Heathers and Brown, 2019)? */
export function binaryDeviation(mean: Printed, number: number): Interval {
  const { low, high } = rounded(mean.value, mean.step);
  const of = (share: number): number => Math.sqrt((number / (number - 1)) * Math.max(0, share * (1 - share)));
  const middle = contains({ low, high }, 0.5) ? [of(0.5)] : [];
  const ends = [of(Math.max(0, low)), of(Math.min(1, high)), ...middle];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

export const isDeviation = (deviation: Printed, allowed: Interval): boolean =>
  overlaps(rounded(deviation.value, deviation.step), allowed) || overlaps(exactly(deviation.value), allowed);
