import type { Term } from '../../claims/change.ts';
import type { Measured } from '../../figures/figure.ts';
import { hedgedInterval, hedgeNamed } from '../../figures/hedges.ts';
import { exactly, type Interval, rounded, span, widened, withinOneStep } from '../../figures/interval.ts';

/** What a figure may stand for in a sum. */
export interface Reach {
  /** Rounded as written, its hedge taken as a claim of equality. */
  readonly likely: Interval;
  /** The widest reading of a result: cut off instead of rounded, and bounds without end. */
  readonly wide: Interval;
}

/** The reach of a written figure. */
export interface FigureReach extends Reach {
  /** What a sum may start from: as `likely`, with bounds that have no end. */
  readonly given: Interval;
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
): FigureReach {
  const own = figure.kind === 'ratio' ? ratioReach(figure) : digitsReach(figure, grain);
  const allowed = hedgeNamed(hedge);
  if (!allowed) return own;
  const hedged = hedgedInterval(figure.value, allowed);
  const likely =
    figure.kind === 'ratio' && allowed.bound === null ? span(own.likely, hedged) : span(hedged, tight(figure));
  const size = Math.abs(figure.value);
  // "more than £600" for £596: who hedges a round figure has not counted it out.
  const room = Math.max(figure.precision.step, Math.min(figure.precision.coarse, size * ZEROS));
  const round = withinOneStep(figure.value, figure.kind === 'ratio' ? size * SPOKEN : room);
  if (allowed.bound !== null) {
    const wide =
      allowed.bound === 'above'
        ? { low: round.low, high: size * UNLIMITED + 1 }
        : { low: Math.min(0, figure.value * 2), high: round.high };
    return { likely, given: wide, wide };
  }
  const wide = span(span(own.wide, likely), widened(exactly(figure.value), 0.1));
  return { likely, given: wide, wide };
}

/** Room for the digits of a hedged figure: half a step on the side that the hedge leaves shut. */
const tight = (figure: Measured): Interval =>
  rounded(figure.value, Math.min(figure.precision.step, Math.abs(figure.value) * ZEROS));

const ratioReach = ({ interval }: Measured): FigureReach => ({
  likely: interval,
  given: interval,
  wide: widened(interval, SPOKEN / 2),
});

function digitsReach(figure: Measured & { readonly kind: string }, grain: number): FigureReach {
  if (figure.kind === 'count' && isExact(figure))
    return { likely: exactly(figure.value), given: exactly(figure.value), wide: exactly(figure.value) };
  const unit = unitOf(figure, grain);
  const likely = rounded(figure.value, unit);
  return { likely, given: likely, wide: withinOneStep(figure.value, unit) };
}

/** A reach in other units: a ratio as per cent. */
export const scaledReach = ({ likely, wide }: Reach, factor: number): Reach => ({
  likely: { low: likely.low * factor, high: likely.high * factor },
  wide: { low: wide.low * factor, high: wide.high * factor },
});
