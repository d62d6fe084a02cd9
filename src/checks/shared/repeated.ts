import type { Repeatable } from '../../claims/repetition.ts';
import { converted, dimensionOf } from '../../facts/units.ts';
import { hedgeNamed } from '../../figures/hedges.ts';
import { contains, exactly, overlaps, rounded, widened, withinOneStep } from '../../figures/interval.ts';
import { grouped } from '../../figures/write-money.ts';
import { isTransposed } from './transposed.ts';

/** How finely a figure is written, trailing zeros taken as rounding; a count below a hundred is counted. */
const grainOf = ({ kind, value, precision, hedge }: Repeatable): number =>
  kind === 'count' && hedge === null && value < 100 && precision.step <= 1 ? precision.step : precision.coarse;

/** "a third" for 31%. */
const SPOKEN = 0.05;
/** A percentage that was a fraction in words. */
const isSpoken = ({ kind, text }: Repeatable): boolean =>
  kind === 'percentage' && !/\d/.test(text) && !/cent|percent/i.test(text);

/** May two writings be of one value? The finer may be rounded or cut off to the coarser; hedges allow what they allow. */
export function agree(a: Repeatable, b: Repeatable): boolean {
  if (a.kind === 'ratio' || b.kind === 'ratio' || isSpoken(a) || isSpoken(b))
    return overlaps(widened(a.interval, SPOKEN), b.interval);
  const grain = Math.max(grainOf(a), grainOf(b));
  const [coarse, fine] = grainOf(a) >= grainOf(b) ? [a, b] : [b, a];
  if (
    grainOf(a) === grainOf(b)
      ? contains(exactly(a.value), b.value)
      : contains(withinOneStep(coarse.value, grain), fine.value)
  )
    return true;
  if (a.hedge === null && b.hedge === null) return false;
  return overlaps(allowed(a), allowed(b));
}

/** A figure in another's measure: "64km" as miles, "half" as 50%; null between measures. */
export function inMeasureOf(figure: Repeatable, like: Repeatable): Repeatable | null {
  if (figure.kind === 'ratio' && like.kind === 'percentage') return scaled({ ...like, ...spokenOf(figure) }, 100);
  if (figure.kind === 'percentage' && like.kind === 'ratio') return scaled({ ...like, ...spokenOf(figure) }, 0.01);
  if (figure.kind !== like.kind || (figure.kind !== 'quantity' && figure.kind !== 'duration')) return null;
  const value = converted(figure.value, figure.unit, like.unit ?? '');
  return value === null || value / figure.value <= 0
    ? null
    : scaled({ ...figure, unit: like.unit ?? '' } as Repeatable, value / figure.value);
}

/** What is written of a figure, apart from its kind. */
const spokenOf = ({ start, end, text, value, interval, precision, hedge }: Repeatable) => ({
  start,
  end,
  text,
  value,
  interval,
  precision,
  hedge,
});

const scaled = (figure: Repeatable, factor: number): Repeatable => ({
  ...figure,
  value: figure.value * factor,
  interval: { low: figure.interval.low * factor, high: figure.interval.high * factor },
  precision: {
    ...figure.precision,
    step: figure.precision.step * factor,
    coarse: figure.precision.coarse * factor,
  },
});

/** What a hedge allows, a bound without its end. */
function allowed(figure: Repeatable): { readonly low: number; readonly high: number } {
  const hedge = hedgeNamed(figure.hedge);
  const digits = rounded(figure.value, grainOf(figure));
  if (hedge === null) return digits;
  if (hedge.bound === 'above') return { low: digits.low, high: figure.value * 2 };
  if (hedge.bound === 'below') return { low: figure.value / 2, high: digits.high };
  return { low: Math.min(digits.low, figure.interval.low), high: Math.max(digits.high, figure.interval.high) };
}

/** The same value to the reader's eye: rounded alike, within a tenth. */
export const isSame = (a: Repeatable, b: Repeatable): boolean =>
  agree(a, b) && Math.abs(a.value - b.value) <= 0.1 * Math.max(Math.abs(a.value), Math.abs(b.value)) + 1e-9;

/** "350" of £350m, £3.5bn and 350 miles: the digits that a slip of scale or unit leaves alone. */
export const digitsOf = ({ value }: Repeatable): string =>
  Math.abs(value)
    .toPrecision(12)
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');

/** How the one came of the other. */
export type RepeatSlip =
  | { readonly kind: 'dropped' }
  | { readonly kind: 'scale'; readonly factor: number }
  | { readonly kind: 'tens'; readonly factor: number }
  | { readonly kind: 'transposed' };

/** The usual slip between two writings of one figure, or null. */
export function repeatSlip(a: Repeatable, b: Repeatable): RepeatSlip | null {
  const [small, large] = Math.abs(a.value) < Math.abs(b.value) ? [a, b] : [b, a];
  if (small.value === 0 || small.value === large.value) return null;
  // "the thirteen states … the thirty-one states": words have no digits to slip, only a scale.
  if ([a, b].some(({ text }) => !/\d|hundred|thousand|[mb]illion|trillion/i.test(text))) return null;
  const digits = digitsOf(small);
  if (digits === digitsOf(large)) {
    const factor = Math.round(large.value / small.value);
    // "incomes of $15,000 … 15 billion dollars": no hand slips from a grouped number to one with its scale in a word.
    if (/\d,\d{3}/.test(small.text) && factor > 1 && !/\d,\d{3}/.test(large.text)) return null;
    return factor >= 1000 && Math.log10(factor) % 3 === 0 ? { kind: 'scale', factor } : { kind: 'tens', factor };
  }
  if (isDropped(digits, digitsOf(large)) && large.value / small.value > 3) return { kind: 'dropped' };
  const written = grouped(Number(digits));
  if (
    digits.length > 1 &&
    large.value / small.value < 10 &&
    isTransposed(written, (factor) => digitsAre(factor * Number(digits), large))
  )
    return { kind: 'transposed' };
  return null;
}

/** "12" for 112: one digit less, and at least two are left. */
const isDropped = (short: string, long: string): boolean =>
  short.length > 1 &&
  long.length === short.length + 1 &&
  [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short);

const digitsAre = (value: number, like: Repeatable): boolean =>
  String(Math.round(value)).replace(/0+$/, '') === digitsOf(like);

/** The slip as a sentence: "£640bn is a thousand times £640m." */
export function slipInWords(slip: RepeatSlip, a: Repeatable, b: Repeatable): string {
  if (slip.kind === 'transposed') return 'Two digits have changed places.';
  if (slip.kind === 'dropped') return 'One of them has lost a digit.';
  const [large, small] = a.value > b.value ? [a, b] : [b, a];
  return `${large.text} is ${TIMES[slip.factor] ?? grouped(slip.factor)} times ${small.text}.`;
}

const TIMES: Readonly<Record<number, string>> = {
  10: 'ten',
  100: 'a hundred',
  1000: 'a thousand',
  1e6: 'a million',
  1e9: 'a billion',
};

/** The same number in another currency or another unit of the same measure: "40 miles" and "40km", "$50m" and "£50m". */
export function unitSlip(a: Repeatable, b: Repeatable): string | null {
  if (a.value !== b.value) return null;
  if (a.kind === 'money' && b.kind === 'money' && !a.units.some((unit) => b.units.includes(unit)))
    return 'The same number stands with two currencies.';
  if (a.kind !== b.kind || a.unit === b.unit) return null;
  return a.kind === 'duration' || (a.kind === 'quantity' && dimensionOf(a.unit) === dimensionOf(b.unit ?? ''))
    ? 'The same number stands with two units.'
    : null;
}
