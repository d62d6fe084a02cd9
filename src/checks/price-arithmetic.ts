import type { Price } from '../claims/prices.ts';
import type { Money } from '../figures/figure.ts';
import { exactly, gap, type Interval, minus, overlaps, rounded, span, times, widened } from '../figures/interval.ts';
import { writtenLike } from '../figures/write-money.ts';
import type { Check, Judgement } from './check.ts';
import { isTransposed } from './shared/transposed.ts';

/** Further apart than this, and no slip explains it: another price was meant. */
const ABSURD = 2.5;
/** £29.99 is thirty pounds. */
const ODD_PENCE = 0.006;

/** "20% off £60, now £48"; "£100 plus 20% VAT, £120"; "two for £5 or £3 each, saving £1". */
export const priceArithmetic = {
  id: 'price-arithmetic',
  title: 'Price arithmetic',
  finds: 'A discount, tax, tip or deposit that does not come to the price that is given.',
  limits: 'Only where nothing else is charged: postage, trade-ins and prices of another year leave other sums open.',
  claim: 'price',
  examples: {
    inconsistent: [{ text: 'The hire costs «£100 plus 20% VAT, £125» in all.' }],
    consistent: [{ text: 'The hire costs «£100 plus 20% VAT, £120» in all.' }],
    silent: [{ text: 'The hire cost £100 plus 20% VAT last year and costs £150 this year.' }],
  },
  judge: (claim) => {
    const { base, result, rate, how } = claim;
    if (base.value <= 0 || result.value <= 0) return null;
    // "pay £75 instead of £90": the larger is the price before.
    if (how === 'off' && result.value >= base.value) return null;
    if (how === 'saved' && rate) return savedShare(claim);
    const expected = expectedOf(claim);
    if (expected === null || expected.low <= 0) return null;
    if (overlaps(expected, printedOf(result))) return said(claim, middle(claim), 'consistent', '');
    if (how === 'on' && overlaps(partOf(claim), printedOf(result)))
      return said({ ...claim, how: 'part' }, middle({ ...claim, how: 'part' }), 'consistent', '');
    if (how === 'part' && overlaps(onOf(claim), printedOf(result)))
      return said({ ...claim, how: 'on' }, middle({ ...claim, how: 'on' }), 'consistent', '');
    if (!isWhole(claim) && overlaps(exactOf(claim) ?? expected, looseOf(result))) return null;
    const slip = slipOf(claim, expected);
    if (slip === null && gap(expected, printedOf(result)) > ABSURD) return null;
    return said(claim, middle(claim), 'inconsistent', slip === null ? '' : ` ${slip}`);
  },
} satisfies Check<'price'>;

/** A price stands as it is printed; a large one may be rounded. */
const priceReach = ({ value, precision, hedge, interval }: Money): Interval =>
  // "£100 plus 20%": a sum, no bound.
  hedge !== null && hedge !== 'plus'
    ? interval
    : value < 10_000
      ? widened(exactly(value), ODD_PENCE / 2)
      : rounded(value, precision.step);

/** Of £2 nobody means £1.60. */
const stepOf = ({ value, precision }: Money): number => Math.min(precision.step, value * 0.05);

const printedOf = (money: Money): Interval => {
  const { value, hedge, interval } = money;
  const own = span(rounded(value, stepOf(money)), widened(exactly(value), ODD_PENCE));
  return hedge === null ? own : span(own, interval);
};

/** Cut off, or rounded to a round price. */
const looseOf = (money: Money): Interval => {
  const { value, precision } = money;
  const unit = Math.max(stepOf(money), Math.min(precision.coarse, value * 0.02));
  return span(printedOf(money), { low: value - unit, high: value + unit });
};

/** Of one: "20%" 0.195 to 0.205 where it was worked out; a rate of tax or a discount is what it says. */
function share({ rate }: Price): Interval {
  if (!rate) return exactly(0.5);
  if (rate.kind === 'ratio')
    return rate.value === 0.5 && rate.hedge === null ? exactly(0.5) : widened(exactly(rate.value), 0.02);
  return times(rate.hedge === null ? exactly(rate.value) : rate.interval, exactly(0.01));
}

const ONE = exactly(1);
const onOf = (claim: Price): Interval =>
  times(priceReach(claim.base), { low: 1 + share(claim).low, high: 1 + share(claim).high });
const partOf = (claim: Price): Interval => times(priceReach(claim.base), share(claim));

function expectedOf(claim: Price): Interval | null {
  const { base, rest, number, how } = claim;
  switch (how) {
    case 'off':
      return times(priceReach(base), minus(ONE, roundedShare(claim)));
    case 'on':
      return onOf(claim);
    case 'part':
      return partOf(claim);
    case 'included':
      return times(priceReach(base), { low: 1 / (1 + share(claim).high), high: 1 / (1 + share(claim).low) });
    case 'left':
      return rest && minus(priceReach(base), priceReach(rest));
    case 'bundle':
      return rest && number && minus(times(exactly(number.value), priceReach(base)), priceReach(rest));
    default:
      return null;
  }
}

/** "Marked down by 40%, from $1,250 to $749": a discount may be the rounded one. */
const roundedShare = (claim: Price): Interval => {
  const { rate } = claim;
  return rate?.kind === 'percentage' && rate.hedge === null
    ? times(rounded(rate.value, rate.precision.step), exactly(0.01))
    : share(claim);
};

/** Nothing is left to round where the sum itself is a price as printed: £60 less 20% is £48. */
function isWhole(claim: Price): boolean {
  const { base, result, rate } = claim;
  if ([base, result, rate].some((figure) => figure?.hedge && figure.hedge !== 'plus') || base.value >= 1000)
    return false;
  return rate?.kind !== 'ratio' && Number.isInteger(Number((middle(claim) / result.precision.step).toPrecision(12)));
}

/** The same with the discount as it is written. */
const exactOf = (claim: Price): Interval | null =>
  claim.how === 'off' ? times(exactly(claim.base.value), minus(ONE, share(claim))) : null;

const middle = (claim: Price): number => {
  const expected = expectedOf(claim);
  const { base } = claim;
  const part = (share(claim).low + share(claim).high) / 2;
  switch (claim.how) {
    case 'off':
      return base.value * (1 - part);
    case 'on':
      return base.value * (1 + part);
    case 'part':
      return base.value * part;
    case 'included':
      return base.value / (1 + part);
    default:
      return expected ? (expected.low + expected.high) / 2 : base.value;
  }
};

function slipOf(claim: Price, expected: Interval): string | null {
  const { base, rate, result, how } = claim;
  const printed = printedOf(result);
  const percent = rate?.kind === 'percentage' ? rate.value : null;
  const near = (value: number): boolean => value > 0 && overlaps(exactly(value), printed);
  if (percent !== null && how === 'off' && near(base.value - percent))
    return `That is ${writtenLike(base, percent, base.unit, 3)} off, not ${rate?.text}.`;
  if (percent !== null && how === 'on' && near(base.value + percent))
    return `That is ${writtenLike(base, percent, base.unit, 3)} more, not ${rate?.text}.`;
  if (percent !== null && how === 'included' && near(base.value * (1 - percent / 100)))
    return `${rate?.text} of the price with the charge was taken off; the charge is ${rate?.text} of the price without it.`;
  if (how === 'off' && near(base.value * (1 - middleOf(expected, base)))) return 'That is what was taken off.';
  for (const [power, words] of [
    [10, 'ten'],
    [100, 'a hundred'],
    [1000, 'a thousand'],
  ] as const) {
    if (overlaps(times(expected, exactly(power)), printed)) return `That is ${words} times too much.`;
    if (overlaps(times(expected, exactly(1 / power)), printed)) return `That is ${words} times too little.`;
  }
  return isTransposed(result.text, (factor) => overlaps(expected, times(printed, exactly(factor))))
    ? 'Two digits have changed places.'
    : null;
}

const middleOf = ({ low, high }: Interval, base: Money): number => (low + high) / 2 / base.value;

function savedShare(claim: Price): Judgement | null {
  const { base, result, rate } = claim;
  if (!rate || result.value > base.value) return null;
  const percent = (result.value / base.value) * 100;
  const step = rate.kind === 'percentage' ? rate.precision.step : rate.value * 10;
  const given = rate.kind === 'percentage' ? rate.value : rate.value * 100;
  const printed =
    rate.hedge === null
      ? rounded(given, step)
      : span(rounded(given, step), times(rate.interval, exactly(rate.kind === 'ratio' ? 100 : 1)));
  if (overlaps(exactly(percent), printed)) return said(claim, percent, 'consistent', '');
  if (overlaps(exactly(percent), { low: given - step, high: given + step })) return null;
  return said(claim, percent, 'inconsistent', '');
}

const PHRASES: Readonly<Record<Price['how'], (base: string, rate: string, rest: string) => string>> = {
  off: (base, rate) => `${base} less ${rate}`,
  on: (base, rate) => `${base} plus ${rate}`,
  part: (base, rate) => `${rate} of ${base}`,
  included: (base, rate) => `${base} without the ${rate}`,
  saved: (base, _, rest) => `${rest} of ${base}`,
  left: (base, _, rest) => `${base} less ${rest}`,
  bundle: (base, rate, rest) => `${rate} times ${base} less ${rest}`,
};

function said(claim: Price, value: number, verdict: Judgement['verdict'], doubt: string): Judgement {
  const { base, result, rate, rest, number, how, start, end } = claim;
  const told = how === 'saved' && rate ? rate : result;
  const written =
    how === 'saved'
      ? `${Number(value.toPrecision(3))}%`
      : writtenLike(result, value, result.unit, Math.max(3, result.precision.digits + 1));
  const phrase = PHRASES[how](
    base.text,
    number?.text ?? rate?.text ?? 'half',
    (how === 'saved' ? result : rest)?.text ?? '',
  );
  const sum = `${phrase} is ${written}.`;
  return {
    verdict,
    confidence: verdict === 'consistent' ? 0.9 : doubt === '' ? 0.88 : 0.95,
    start,
    end,
    figures: [base, rate, number, rest, result].filter((one) => one !== null),
    message: verdict === 'consistent' ? sum : `${sum} The text gives ${told.text}.${doubt}`,
    working: [sum, `The text gives: ${told.text}`],
  };
}
