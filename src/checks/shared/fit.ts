import type { Money } from '../../figures/figure.ts';
import { hedgeNamed } from '../../figures/hedges.ts';
import {
  exactly,
  type Interval,
  overlaps,
  rounded,
  span,
  times,
  widened,
  withinOneStep,
} from '../../figures/interval.ts';
import { DOUBT, SLACK } from './rate-of-time.ts';

export type Fit = 'fits' | 'near' | 'off';

/** A unit of the last digit that counts: "£378,000" is a rounded figure, yet no more than a tenth of itself is granted for zeros. */
const unitOf = ({ value, precision }: Money): number =>
  Math.max(precision.step, Math.min(precision.coarse, Math.abs(value) / 10));

/** What the digits may be rounded from. */
export const digitsOf = (money: Money): Interval => rounded(money.value, unitOf(money));

/** "over £6 million" may be £6.4m and converted as that; "about £6 million" is converted as six. */
const isBound = ({ hedge }: Money): boolean => {
  const named = hedgeNamed(hedge);
  return named !== null && named.low * named.high === 0;
};

/** What the printed amount may stand for: its digits, and where a bound is printed what that allows. */
const printed = (money: Money): Interval => (isBound(money) ? span(digitsOf(money), money.interval) : digitsOf(money));

/** A source is taken as it stands unless it is hedged: "£6 million" converted is six million. */
export const givenOf = (money: Money): Interval =>
  money.hedge === null ? exactly(money.value) : isBound(money) ? money.interval : digitsOf(money);

/** "$1bn (£535m)": the source may be the rounded one of the two, but by no more than this; half a unit of "€2 billion" would excuse everything. */
const ROUNDED_AWAY = 0.05;

const roundedFrom = (money: Money): Interval => {
  const digits = printed(money);
  const near = widened(exactly(money.value), ROUNDED_AWAY);
  return isBound(money) ? digits : { low: Math.max(digits.low, near.low), high: Math.min(digits.high, near.high) };
};

/**
 * Does the target follow from the source at these rates? Either may be the amount that was converted. `near` is within one whole unit
 * of the last digit, or within a tenth of the rate: cutting off, a house rate or an odd day may explain it.
 */
export function fitOf(source: Money, target: Money, rates: Interval): Fit {
  const slack = widened(rates, SLACK);
  const back = { low: 1 / slack.high, high: 1 / slack.low };
  if (
    overlaps(times(givenOf(source), slack), printed(target)) ||
    overlaps(times(exactly(target.value), back), roundedFrom(source))
  )
    return 'fits';
  const wide = { low: slack.low * (1 - DOUBT), high: slack.high * (1 + DOUBT) };
  const hedged = span(printed(target), target.hedge === null ? printed(target) : target.interval);
  const loose = span(withinOneStep(target.value, unitOf(target)), hedged);
  const excused =
    overlaps(times(givenOf(source), slack), loose) || overlaps(times(givenOf(source), wide), printed(target));
  return excused ? 'near' : 'off';
}
