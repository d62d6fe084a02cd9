import { periodsMean } from '../../claims/periods.ts';
import type { Product } from '../../claims/product.ts';
import type { Amount } from '../../claims/share.ts';
import { dividedBy, exactly, gap, type Interval, overlaps, rounded, times } from '../../figures/interval.ts';
import { grouped, printedSign } from '../../figures/write-money.ts';
import { quantityLike, spelledQuantity } from '../../figures/write-quantity.ts';
import { gathered } from '../../text/gathered.ts';
import type { Judgement } from '../check.ts';
import { SCALE_POWERS } from './powers.ts';
import { factorReach, looseReach, resultReach } from './product-reach.ts';
import { isTransposed } from './transposed.ts';

/** Further apart than this, and by no usual slip, the figures were hardly meant as a product. */
const ABSURD = 3;
/** Two digits that have changed places give the very figure. */
const CLOSE = 0.02;

/** Does a total follow from what it is the product of? Null where the words leave it open. */
export function judgeProduct(claim: Product): Judgement | null {
  const { total, result, doubtful, habit, named } = claim;
  const reach = (figure: Amount): Interval => (figure === result ? resultReach(figure) : factorReach(figure));
  const loose = (figure: Amount): Interval => (figure === result ? looseReach(figure) : factorReach(figure));
  const expected = productOf(claim, reach, claim.constant);
  if (expected === null || expected.low <= 0 || total.value <= 0) return null;
  if (overlaps(expected, reach(total))) return said(claim, 'consistent', result === null ? 0.8 : 0.92, '');
  const wide = productOf(claim, loose, claim.constant);
  if (result === null || !wide || overlaps(wide, loose(total))) return null;
  const slip = slipOf(claim, expected, reach(total));
  if (doubtful && !slip?.sure) return null;
  const habitual = habit && productOf(claim, reach, habit.constant);
  if (habit && habitual && overlaps(habitual, reach(total)))
    return said(claim, 'review', 0.5, ` Right if ${habit.words}.`);
  if (slip === null && gap(expected, reach(total)) > ABSURD && !named) return null;
  return said(claim, 'inconsistent', slip ? 0.95 : 0.85, slip ? ` ${slip.message}` : '');
}

function productOf({ factors }: Product, reach: (figure: Amount) => Interval, constant: Interval): Interval | null {
  let product: Interval | null = constant;
  for (const { figure, inverse } of factors) {
    if (product === null) return null;
    product = inverse ? dividedBy(product, reach(figure)) : times(product, reach(figure));
  }
  return product;
}

interface Slip {
  readonly message: string;
  /** So unlikely by chance that it outweighs a doubt about the words. */
  readonly sure: boolean;
}

function slipOf(claim: Product, expected: Interval, printed: Interval): Slip | null {
  const { total, factors, result } = claim;
  const rate = factors[0]?.figure;
  const byRate = result === rate;
  for (const [power, words] of SCALE_POWERS)
    for (const way of ['large', 'small'] as const) {
      const factor = (way === 'large') === byRate ? 1 / power : power;
      if (overlaps(times(expected, exactly(factor)), printed))
        return { message: `${byRate ? 'The rate' : 'The total'} is ${words} times too ${way}.`, sure: power >= 10 };
    }
  // "earns £1,000 a week and pays £1,000 a month in rent"; "6,200 people an hour, 6,200 deaths a year": as much of two things.
  const sameThing = rate?.kind !== 'count' || rate.unit === null || total.unit === null || rate.unit === total.unit;
  if (sameThing && rate?.value === total.value && claim.of !== 'motion')
    return { message: 'That is the rate itself.', sure: factors.length > 1 };
  if (rate?.value === total.value && !sameThing) return null;
  for (const { figure } of factors.slice(1))
    if (figure.value > 1 && figure.value < 1000 && overlaps(times(expected, exactly(1 / figure.value)), printed))
      return {
        message: `That leaves out the ${figure.text}.`,
        sure: false,
      };
  for (const { message, factor } of otherPeriods(claim))
    if (overlaps(times(expected, exactly(factor)), printed)) return { message, sure: false };
  const figure = result ?? total;
  const middle = (expected.low + expected.high) / 2;
  const centre = rounded(middle, middle * CLOSE);
  const fits = (ratio: number): boolean =>
    overlaps(times(centre, exactly(byRate ? ratio : 1 / ratio)), exactly(total.value));
  return isTransposed(figure.text, fits) ? { message: 'Two digits have changed places.', sure: false } : null;
}

/** What a rate is multiplied by for another period than the one it is of; by 24 only where it is of an hour. */
const MULTIPLIERS = [12, 52, 365, 7, 24];

/** "£18m over three years, £6m a month": what the sum would be for another time than the text names. */
function otherPeriods({
  periods,
  factors,
  usual,
}: Product): readonly { readonly message: string; readonly factor: number }[] {
  if (!periods) return [];
  const { shorter, longer } = periods;
  const lasting = factors.length > 1;
  const right = lasting ? (periodsMean(shorter, longer) ?? 1) : usual;
  const wrong = lasting
    ? []
    : MULTIPLIERS.filter((times) => times !== 24 || shorter === 'hour').map((times) => ({
        message: `That is the rate times ${times}.`,
        factor: times / right,
      }));
  const others = gathered(['hour', 'day', 'week', 'month', 'year'], (other) => {
    const count = lasting ? (other === longer ? 1 : periodsMean(other, longer)) : periodsMean(shorter, other);
    const named = `${other === 'hour' ? 'an' : 'a'} ${other}`;
    const message = lasting ? `It would be right as the rate of ${named}.` : `That is what it comes to in ${named}.`;
    return count === null ? [] : [{ message, factor: count / right }];
  });
  return [...others, ...wrong];
}

function said(claim: Product, verdict: Judgement['verdict'], confidence: number, doubt: string): Judgement {
  const { total, factors, because, start, end } = claim;
  const result = claim.result ?? total;
  const sum = sumOf(claim, result);
  const says = verdict === 'consistent' ? '' : ` The text gives ${result.text}.`;
  return {
    verdict,
    confidence,
    start,
    end,
    figures: [...factors.map(({ figure }) => figure), total],
    message: `${verdict === 'review' ? 'Worth a look: ' : ''}${sum}.${says}${doubt}`,
    working: [sum, ...(because === '' ? [] : [capital(because)]), `The text gives: ${result.text}`],
  };
}

/** "8.4 million × $150 is $1.26 billion", "$126m divided by 8.4 million is $15". */
function sumOf({ total, factors, usual, of }: Product, result: Amount): string {
  const [rate, ...others] = factors;
  if (!rate) return '';
  if (rate.inverse) return `One every ${rate.figure.text} is ${amountLike(total, usual / rate.figure.value)}`;
  const product = (list: typeof factors): number =>
    list.reduce((value, { figure, inverse }) => (inverse ? value / figure.value : value * figure.value), usual);
  const times = (list: typeof factors): string =>
    list
      .map(({ figure, inverse }) => `${inverse ? '/ ' : ''}${figure.text}`)
      .join(' × ')
      .replaceAll(' × / ', ' / ');
  const unit = usual === 1 ? '' : ` × ${short(usual)}`;
  if (result === rate.figure && others.length > 0)
    return `${total.text} divided by ${times(others)} is ${amountLike(result, total.value / product(others))}`;
  const [length] = others;
  if (of === 'motion' && length && result === length.figure)
    return `${total.text} at ${rate.figure.text} takes ${short((total.value / product(factors)) * length.figure.value)} ${length.figure.unit}s`;
  if (of === 'motion' && others.length > 0)
    return `${times(others)} at ${rate.figure.text} is ${amountLike(total, product(factors))}`;
  return `${times(factors)}${unit} is ${amountLike(total, product(factors))}`;
}

/** "£300,000", "15 miles", "18". */
function amountLike(given: Amount, value: number): string {
  if (given.kind === 'money') return `${printedSign(given.unit)}${short(value)}`;
  return given.kind === 'quantity'
    ? (quantityLike(given, value, 4) ?? spelledQuantity(Number(value.toPrecision(4)), given.unit))
    : short(value);
}

const SCALES = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
] as const;

/** Four significant digits at least; all of a whole number below a million. */
function short(value: number): string {
  const [scale, word] = SCALES.find(([size]) => value >= size) ?? [1, ''];
  const scaled = value / scale;
  return `${grouped(scale === 1 && scaled >= 1000 ? Math.round(scaled) : Number(scaled.toPrecision(4)))}${word}`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
