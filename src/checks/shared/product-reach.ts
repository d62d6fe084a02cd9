import type { Measured } from '../../figures/figure.ts';
import { exactly, type Interval, rounded, span } from '../../figures/interval.ts';

/** Zeros at the end hide no more than this part of a figure. */
const ZEROS = 0.05;

/** "two hours" is no hour and a half. */
const TIME = 0.1;

const unitOf = ({ value, precision, kind }: Reached): number =>
  kind === 'duration'
    ? Math.min(precision.step, Math.abs(value) * TIME)
    : Math.max(precision.step, Math.min(precision.coarse, Math.abs(value) * ZEROS));

type Reached = Measured & { readonly kind: string };

const isCounted = ({ value, precision, kind }: Reached): boolean =>
  kind === 'count' && precision.step >= 1 && (value < 100 || (value < 1000 && precision.coarse === 1));

/** What a figure that is multiplied may stand for: small whole numbers are counted, larger ones rounded; a hedge as it says. */
export const factorReach = (figure: Reached): Interval =>
  figure.hedge !== null
    ? span(rounded(figure.value, unitOf(figure)), figure.interval)
    : isCounted(figure)
      ? exactly(figure.value)
      : rounded(figure.value, unitOf(figure));

/** What a figure that was worked out may stand for: rounded as written, a hedge as it says. */
export const resultReach = (figure: Reached): Interval =>
  figure.hedge === null
    ? rounded(figure.value, unitOf(figure))
    : span(rounded(figure.value, unitOf(figure)), figure.interval);

/** The same cut off instead of rounded, or rounded to the last digit that is no zero. */
export const looseReach = (figure: Reached): Interval => {
  if (figure.hedge === null && isCounted(figure)) return exactly(figure.value);
  const unit = Math.max(unitOf(figure), Math.min(figure.precision.coarse, Math.abs(figure.value) * 0.1));
  return span({ low: figure.value - unit / 2, high: figure.value + unit }, resultReach(figure));
};
