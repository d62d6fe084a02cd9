import type { Average } from '../claims/averages.ts';
import type { Measured } from '../figures/figure.ts';
import { dividedBy, exactly, gap, type Interval, overlaps, plus, rounded, span, times } from '../figures/interval.ts';
import { grouped, printedSign } from '../figures/write-money.ts';
import { spelledQuantity } from '../figures/write-quantity.ts';
import type { Check, Judgement } from './check.ts';
import { isTransposed } from './shared/transposed.ts';

/** Zeros at the end hide no more than this part of a figure. */
const ZEROS = 0.05;
/** Further apart than this, and by no usual slip, the average is of something else. */
const ABSURD = 3;
const POWERS: readonly (readonly [number, string])[] = [
  [10, 'ten times'],
  [100, 'a hundred times'],
  [1e3, 'a thousand times'],
  [1e6, 'a million times'],
];

/** "30 schools shared £9m, £400,000 each": an average against its total and number, or against the values it is of. */
export const average = {
  id: 'average',
  title: 'Average',
  finds: 'An average that its total and number do not give, or that the listed values do not.',
  limits: 'Medians, weighted averages and batting averages are left alone, and totals that may be only part.',
  claim: 'average',
  examples: {
    inconsistent: [{ text: '«Thirty schools shared £9m, an average of £400,000» each.' }],
    consistent: [{ text: '«Thirty schools shared £9m, an average of £300,000» each.' }],
    silent: [{ text: 'She averaged 54 in the Tests, scoring 324 runs in eight innings.' }],
  },
  judge: (claim) => {
    if (claim.weighed) return amongParts(claim);
    const expected = expectedOf(claim);
    if (expected === null || expected.low <= 0) return null;
    const given = claim.average;
    if (overlaps(expected, likelyOf(given))) return said(claim, 'consistent', 0.9, null);
    if (overlaps(expected, wideOf(given)) || given.value <= 0) return null;
    const slip = slipOf(claim, expected);
    if (slip === null && gap(expected, wideOf(given)) > ABSURD) return null;
    return said(claim, 'inconsistent', slip ? 0.95 : 0.85, slip);
  },
} satisfies Check<'average'>;

/** Whatever the weights of its parts, an average lies between the least and the most of them. */
function amongParts(claim: Average): Judgement | null {
  const { values, average: given, start, end } = claim;
  const parts = values.map(wideOf).reduce(span);
  if (overlaps(parts, likelyOf(given))) return null;
  const above = given.value > parts.high;
  const last = values.reduce((a, b) => (above === b.value > a.value ? b : a));
  return {
    verdict: 'inconsistent',
    confidence: 0.93,
    start,
    end,
    figures: [...values, given],
    message: `An average lies between its parts: ${given.text} is ${above ? 'above' : 'below'} ${last.text}, the ${above ? 'highest' : 'lowest'} of them.`,
    working: [`The parts: ${values.map(({ text }) => text).join(', ')}`, `The text gives: ${given.text}`],
  };
}

const unitOf = ({ value, precision }: Measured): number =>
  Math.max(precision.step, Math.min(precision.coarse, Math.abs(value) * ZEROS));

/** An average is worked out and rounded, even where it is written as a count. */
const likelyOf = (figure: Measured): Interval =>
  figure.hedge === null
    ? rounded(figure.value, unitOf(figure))
    : span(rounded(figure.value, unitOf(figure)), figure.interval);

/** Cut off instead of rounded: 6.9 as "an average of six". */
const wideOf = (figure: Measured): Interval =>
  span({ low: figure.value - unitOf(figure) / 2, high: figure.value + unitOf(figure) }, likelyOf(figure));

/** A small whole number is counted; larger ones and measures are rounded. */
const givenOf = (figure: Measured & { readonly kind: string }): Interval => {
  if (figure.hedge !== null) return likelyOf(figure);
  return figure.kind === 'count' && figure.value < 1000 && figure.precision.step >= 1
    ? exactly(figure.value)
    : rounded(figure.value, unitOf(figure));
};

function expectedOf({ total, number, values }: Average): Interval | null {
  if (total && number) return dividedBy(givenOf(total), givenOf(number));
  if (values.length === 0) return null;
  const sum = values
    .map((value) =>
      value.hedge === null ? rounded(value.value, value.precision.step < 1 ? value.precision.step : 0) : value.interval,
    )
    .reduce(plus);
  return times(sum, exactly(1 / values.length));
}

function slipOf({ average: given }: Average, expected: Interval): string | null {
  for (const [factor, words] of POWERS)
    for (const [power, way] of [
      [factor, 'large'],
      [1 / factor, 'small'],
    ] as const)
      if (overlaps(times(expected, exactly(power)), likelyOf(given))) return `The average is ${words} too ${way}.`;
  const fits = (ratio: number): boolean => overlaps(expected, rounded(given.value * ratio, given.precision.step));
  return isTransposed(given.text, fits) ? 'Two digits have changed places.' : null;
}

function said(claim: Average, verdict: Judgement['verdict'], confidence: number, slip: string | null): Judgement {
  const { total, number, values, average: given, start, end } = claim;
  const divisor = number?.value ?? values.length;
  const whole = total?.value ?? values.reduce((sum, { value }) => sum + value, 0);
  const of =
    total && number
      ? `${total.text} divided by ${number.text}`
      : `The ${values.length} values together, ${grouped(whole)}, divided by ${values.length}`;
  const sum = `${of} is ${amountLike(given, whole / divisor)}`;
  return {
    verdict,
    confidence,
    start,
    end,
    figures: total && number ? [total, number, given] : [...values, given],
    message: verdict === 'consistent' ? `${sum}.` : `${sum}. The text gives ${given.text}.${slip ? ` ${slip}` : ''}`,
    working: [sum, `The text gives: ${given.text}`],
  };
}

/** "£300,000", "15 miles", "18". */
function amountLike(given: Average['average'], value: number): string {
  if (given.kind === 'money') return `${printedSign(given.unit)}${short(value)}`;
  return given.kind === 'quantity'
    ? spelledQuantity(Number(short(value).replaceAll(',', '')), given.unit)
    : short(value);
}

/** Four significant digits at least, all of a whole number. */
const short = (value: number): string =>
  grouped(Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4)));
