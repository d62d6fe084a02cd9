import type { Sum } from '../../claims/sum.ts';
import { contains, type Interval, overlaps } from '../../figures/interval.ts';
import { isTransposed } from './transposed.ts';

const POWERS: readonly (readonly [number, string])[] = [
  [10, 'ten'],
  [100, 'a hundred'],
  [1000, 'a thousand'],
  [1e6, 'a million'],
];

/** A sentence on the usual slip that makes the printed total of parts whose sum is another; null where none does. */
export function sumSlip({ total, parts, within }: Sum, sum: number, printed: Interval): string | null {
  const extra = within.reduce((value, part) => value + part.value, 0);
  if (extra > 0 && contains(printed, sum + extra)) return 'The text counts a part of a part a second time.';
  for (const part of parts)
    if (parts.length > 2 && contains(printed, sum - part.value)) return `The text leaves out ${part.text}.`;
  for (const [power, words] of POWERS) {
    if (overlaps(around(sum * power), printed)) return `The total is ${words} times too large.`;
    if (overlaps(around(sum / power), printed)) return `The total is ${words} times too small.`;
  }
  return isTransposed(total.text, (factor) =>
    overlaps(around(sum), { low: printed.low * factor, high: printed.high * factor }),
  )
    ? 'Two digits seem to have changed places.'
    : null;
}

const around = (value: number): Interval => ({ low: value * 0.99, high: value * 1.01 });
