import type { Amount, Portion } from '../../claims/share.ts';
import { hedgeNamed } from '../../figures/hedges.ts';
import { dividedBy, exactly, type Interval, rounded, times, widened, withinOneStep } from '../../figures/interval.ts';
import { type Reach, reachOf } from './reach.ts';

const WHOLE: Interval = exactly(100);

/** "nine out of 72", "3 in 40": said of counted things, not spoken roundly. */
const COUNTED = /^(\S+) (?:out of(?: every)?|in(?: every)?|of every) (\d[\d,]*|\S+)$/i;
const ROUND_BELOW = 20;

const LOOSE_ABOVE = 1.3;
const LOOSE_BELOW = 0.7;

/** What a share may stand for, of a hundred: "54%" 53.5 to 54.5, "a third" 30 to 36.7, "more than half" 50 to 57.5. */
export function portionReach(figure: Portion): Reach {
  const own = ownReach(figure);
  const hedge = hedgeNamed(figure.hedge);
  if (!hedge) return own;
  const value = hundredths(figure);
  const step = figure.kind === 'ratio' ? value * 0.03 : figure.precision.step;
  // "Some 72 per cent" is no 80: what is given to the unit is only a little off.
  if (figure.kind === 'percentage' && hedge.low === -hedge.high && value % 5 !== 0)
    return { likely: rounded(value, 3 * step), wide: withinOneStep(value, 3 * step) };
  const likely = { low: value * (1 + hedge.low) - step / 2, high: value * (1 + hedge.high) + step / 2 };
  // "Less than half" is said of 35 per cent as well.
  if (hedge.bound === 'above')
    return { likely: { ...likely, high: Math.min(100, value * LOOSE_ABOVE) }, wide: { low: value - step, high: 100 } };
  if (hedge.bound === 'below')
    return { likely: { ...likely, low: value * LOOSE_BELOW }, wide: { low: 0, high: value + step } };
  const wide = { low: value * (1 + hedge.low * 1.2) - step, high: value * (1 + hedge.high * 1.2) + step };
  return { likely, wide };
}

function ownReach(figure: Portion): Reach {
  const value = hundredths(figure);
  if (figure.kind === 'percentage') {
    const { step, coarse } = figure.precision;
    const likely = rounded(value, step);
    const wide = withinOneStep(value, step);
    // "60%" may be said of 58.
    const loose = rounded(value, Math.min(coarse, 5));
    return { likely, wide: { low: Math.min(wide.low, loose.low), high: Math.max(wide.high, loose.high) } };
  }
  if (isCounted(figure)) return { likely: widened(exactly(value), 0.001), wide: widened(exactly(value), 0.01) };
  const { low, high } = figure.hedge === null ? figure.interval : { low: figure.value * 0.9, high: figure.value * 1.1 };
  const likely = { low: low * 100, high: high * 100 };
  return { likely, wide: widened(likely, 0.04) };
}

/** Is a fraction that of counted things: "nine out of 72"? */
export function isCounted(figure: Portion): boolean {
  const below = COUNTED.exec(figure.text)?.[2];
  return (
    figure.kind === 'ratio' && below !== undefined && /\d/.test(below) && Number(below.replace(/,/g, '')) > ROUND_BELOW
  );
}

/** Of a hundred: 54 for "54%", 33.3 for "a third". */
export const hundredths = (figure: Portion): number => (figure.kind === 'ratio' ? figure.value * 100 : figure.value);

/** A whole under a bound is hardly smaller than this part of it. */
const LEAST = 0.6;

/** What share of its whole a part is, of a hundred. Null where the whole may be nothing. */
export function shareReach(part: Amount, whole: Amount): Reach | null {
  const [above, below] = [part, whole].map((figure) => reachOf({ figure, hedge: figure.hedge }));
  if (!above || !below) return null;
  const likely = dividedBy(above.likely, below.likely);
  // "As much as $21bn" is not much less.
  const wide = dividedBy(above.wide, { ...below.wide, low: Math.max(below.wide.low, whole.value * LEAST) });
  return likely && wide && { likely: times(likely, WHOLE), wide: times(wide, WHOLE) };
}
