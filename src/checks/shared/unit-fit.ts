import { converted, temperatureDifference, temperatureReading } from '../../facts/units.ts';
import type { Quantity } from '../../figures/figure.ts';
import { hedgeNamed } from '../../figures/hedges.ts';
import {
  between,
  exactly,
  type Interval,
  overlaps,
  rounded,
  span,
  widened,
  withinOneStep,
} from '../../figures/interval.ts';

export type UnitFit = 'fits' | 'near' | 'off';

/** How a value in one unit becomes one in another, and back. Null where it cannot. */
export interface Formula {
  readonly there: (value: number) => number | null;
  readonly back: (value: number) => number | null;
  /** Of what a thermometer shows zero is no nothing: its tolerances are degrees, not fractions. */
  readonly degrees: boolean;
}

/** 10 mile is 16.09 kilometer. */
export const measureFormula = (from: string, to: string): Formula => ({
  there: (value) => converted(value, from, to),
  back: (value) => converted(value, to, from),
  degrees: false,
});

/** 32 celsius is 89.6 fahrenheit. */
export const readingFormula = (from: string, to: string): Formula => ({
  there: (value) => temperatureReading(value, from, to),
  back: (value) => temperatureReading(value, to, from),
  degrees: true,
});

/** A rise of 2 celsius is one of 3.6 fahrenheit. */
export const differenceFormula = (from: string, to: string): Formula => ({
  there: (value) => temperatureDifference(value, from, to),
  back: (value) => temperatureDifference(value, to, from),
  degrees: false,
});

/** Conversions printed to two figures are within 3% (24 sq km as 9 sq miles is 2.9% out); with more figures a house factor such as 1.6 or 2.2 explains 1%. */
const TWO_FIGURES = 0.03;
const MORE_FIGURES = 0.01;
/** Trailing zeros may hide no more than this: "50 miles" is 45 to 55, not 40 to 60. */
const ZEROS = 0.1;
/** What may be rounded to one figure without being wrong: 124 miles as "100 miles". */
const ONE_FIGURE = 0.25;
/** "over 100 miles (170km)": the figure behind a bound was converted; no more of it confirms. */
const BEHIND_BOUND = 0.06;
/** Degrees that trailing zeros of a reading hide: "70F (20C)" is 21. */
const DEGREES = 2;

const capped = (value: number, reach: number, most: number): Interval =>
  withinOneStep(value, Math.min(reach, Math.abs(value) * most));

/** What the digits of the second figure may stand for. */
function printedOf({ value, precision }: Quantity, { degrees }: Formula, thermal: boolean): Interval {
  // "195F (125C)": readings are rounded to fives too.
  if (degrees) return withinOneStep(value, value % 5 === 0 ? Math.max(precision.step, DEGREES) : precision.step);
  if (thermal) return rounded(value, precision.step);
  const slack = precision.digits <= 2 ? TWO_FIGURES : MORE_FIGURES;
  return [capped(value, precision.coarse, ZEROS), widened(exactly(value), slack)].reduce(
    span,
    rounded(value, precision.step),
  );
}

const isBound = ({ hedge }: Quantity): boolean => {
  const named = hedgeNamed(hedge);
  return named !== null && named.low * named.high === 0;
};

/** What the first figure may stand for, closely. A temperature is often the computed one of the two, and rounded. */
function givenOf(source: Quantity, thermal: boolean): Interval {
  const { value, precision, interval } = source;
  const own = thermal ? rounded(value, precision.step) : exactly(value);
  if (!isBound(source)) return own;
  const near = widened(exactly(value), BEHIND_BOUND);
  return span(own, { low: Math.max(near.low, interval.low), high: Math.min(near.high, interval.high) });
}

/** An interval through a formula that only rises or only falls (miles per gallon into litres per 100km); null where an end has no image. */
const image = ({ low, high }: Interval, convert: Formula['there']): Interval | null => {
  const [a, b] = [convert(low), convert(high)];
  return a === null || b === null ? null : between(a, b);
};

const meets = (a: Interval | null, b: Interval | null): boolean => a !== null && b !== null && overlaps(a, b);

/** The first figure's own rounding, where the second was the one that was measured: "100 miles (163km)". */
const roundedSource = ({ value, precision }: Quantity): Interval =>
  precision.digits <= 2 ? widened(exactly(value), TWO_FIGURES) : rounded(value, precision.step);

/**
 * Does the second figure follow from the first? `near` is what generous rounding of one of the two or a bound's hedge explains, or an
 * error in the last digits only.
 */
export function unitFitOf(source: Quantity, target: Quantity, formula: Formula, thermal = formula.degrees): UnitFit {
  const expected = image(exactly(source.value), formula.there);
  if (expected === null) return 'off';
  const measured = image(exactly(target.value), formula.back);
  if (
    meets(image(givenOf(source, thermal), formula.there), printedOf(target, formula, thermal)) ||
    (!formula.degrees && meets(measured, roundedSource(source)))
  )
    return 'fits';
  const { value, precision } = target;
  if (formula.degrees)
    return meets(expected, withinOneStep(value, Math.max(2 * precision.step, Math.min(precision.coarse / 2, 5))))
      ? 'near'
      : 'off';
  const loose = span(
    capped(value, precision.coarse / 2, ONE_FIGURE),
    span(capped(value, precision.step, ONE_FIGURE), widened(exactly(value), TWO_FIGURES)),
  );
  const hedged = isBound(source) ? source.interval : exactly(source.value);
  const roundly = span(hedged, capped(source.value, source.precision.coarse / 2, ZEROS));
  return meets(expected, loose) || meets(image(roundly, formula.there), rounded(value, precision.step))
    ? 'near'
    : 'off';
}

/** Does a slip give the very figure that is printed? Tighter than `unitFitOf`: chance must not look like a slip. */
export const isPrinted = ({ value, precision }: Quantity, slipped: number): boolean =>
  overlaps(
    exactly(slipped),
    span(
      rounded(value, Math.min(precision.step, Math.abs(value) * ZEROS)),
      widened(exactly(value), precision.digits <= 2 ? 0.025 : 0.01),
    ),
  );
