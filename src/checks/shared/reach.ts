import type { Term } from '../../claims/change.ts';
import type { Measured } from '../../figures/figure.ts';
import { hedgedInterval, hedgeNamed } from '../../figures/hedges.ts';
import { exactly, type Interval, rounded, span, widened, withinOneStep } from '../../figures/interval.ts';

/** What a figure may stand for in a sum. */
export interface Reach {
  /** Rounded as written, its hedge taken as a claim of equality. */
  readonly likely: Interval;
  /** The widest reading: cut off instead of rounded, and bounds without limit. */
  readonly wide: Interval;
}

/** Trailing zeros may be rounding ("43,000"), though never more than this part of the figure; below a thousand they are exact. */
const ZEROS = 0.05;
/** A bound has no end; this keeps sums of bounds finite. */
const UNLIMITED = 1e4;
/** Spoken fractions are loose: "a third" for 29%. */
const SPOKEN = 0.2;

const unitOf = ({ value, precision }: Measured, grain: number): number =>
  Math.abs(value) < 1000
    ? precision.step
    : Math.max(precision.step, Math.min(precision.coarse, grain, Math.abs(value) * ZEROS));

/** Beside £25,080 the zeros of £24,000 are digits: of two figures written alike, the finer tells how both are rounded. */
export const grainOf = (a: Measured, b: Measured): number =>
  a.precision.step === b.precision.step ? Math.min(a.precision.coarse, b.precision.coarse) : Number.POSITIVE_INFINITY;

const isExact = ({ interval }: Measured): boolean => interval.low === interval.high;

/** `grain` is how finely figures beside it are written. "£56m" is 55.5 to 56.5, at its widest 55 to 57; "more than £56m" is 56 to 64.4, at its widest without end. */
export function reachOf(
  { figure, hedge }: Term<Measured & { readonly kind: string }>,
  grain = Number.POSITIVE_INFINITY,
): Reach {
  const own = figure.kind === 'ratio' ? ratioReach(figure) : digitsReach(figure, grain);
  const allowed = hedgeNamed(hedge);
  if (!allowed) return own;
  const hedged = hedgedInterval(figure.value, allowed);
  const likely =
    figure.kind === 'ratio' && allowed.bound === null ? span(own.likely, hedged) : span(hedged, tight(figure));
  const size = Math.abs(figure.value);
  if (allowed.bound === 'above') return { likely, wide: { low: own.wide.low, high: size * UNLIMITED + 1 } };
  if (allowed.bound === 'below') return { likely, wide: { low: Math.min(0, figure.value * 2), high: own.wide.high } };
  return { likely, wide: span(span(own.wide, likely), widened(exactly(figure.value), 0.1)) };
}

/** Room for the digits of a hedged figure: half a step on the side that the hedge leaves shut. */
const tight = (figure: Measured): Interval =>
  rounded(figure.value, Math.min(figure.precision.step, Math.abs(figure.value) * ZEROS));

const ratioReach = ({ interval }: Measured): Reach => ({ likely: interval, wide: widened(interval, SPOKEN / 2) });

function digitsReach(figure: Measured & { readonly kind: string }, grain: number): Reach {
  if (figure.kind === 'count' && isExact(figure)) return { likely: exactly(figure.value), wide: exactly(figure.value) };
  const unit = unitOf(figure, grain);
  return { likely: rounded(figure.value, unit), wide: withinOneStep(figure.value, unit) };
}

/** A reach in other units: a ratio as per cent. */
export const scaledReach = ({ likely, wide }: Reach, factor: number): Reach => ({
  likely: { low: likely.low * factor, high: likely.high * factor },
  wide: { low: wide.low * factor, high: wide.high * factor },
});
