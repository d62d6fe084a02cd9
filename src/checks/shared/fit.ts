import type { Money } from '../../figures/figure.ts';
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

/** What the printed amount may be rounded from. A hedge widens it only where a bound was not meant: "about", "nearly". */
const printed = (money: Money): Interval => {
  const digits = rounded(money.value, unitOf(money));
  return money.hedge === null ? digits : span(digits, money.interval);
};

/** A source is taken as it stands unless it is hedged: "£6 million" converted is six million, "over £6 million" a little more. */
const given = (money: Money): Interval =>
  money.hedge === null ? exactly(money.value) : rounded(money.value, unitOf(money));

/**
 * Does the target follow from the source at these rates? Either may be the amount that was converted. `near` is within one whole unit
 * of the last digit and a tenth of the rate: a house rate or an odd day may explain it.
 */
export function fitOf(source: Money, target: Money, rates: Interval): Fit {
  const slack = widened(rates, SLACK);
  const back = { low: 1 / slack.high, high: 1 / slack.low };
  if (overlaps(times(given(source), slack), printed(target)) || overlaps(times(given(target), back), printed(source)))
    return 'fits';
  const wide = { low: slack.low * (1 - DOUBT), high: slack.high * (1 + DOUBT) };
  const loose = span(withinOneStep(target.value, unitOf(target)), printed(target));
  return overlaps(times(given(source), wide), loose) ? 'near' : 'off';
}
