import type { Sum } from '../../claims/sum.ts';
import { contains, type Interval, overlaps } from '../../figures/interval.ts';
import { POWERS } from './powers.ts';
import { isTransposed } from './transposed.ts';

/** A sentence on the usual slip that makes the printed total of parts whose sum is another; null where none does. */
export function sumSlip({ total, parts, within }: Sum, sum: number, printed: Interval): string | null {
  const extra = within.reduce((value, part) => value + part.value, 0);
  if (extra > 0 && contains(printed, sum + extra)) return 'The text counts a part of a part a second time.';
  for (const part of parts)
    if (parts.length > 2 && contains(printed, sum - part.value)) return `The text leaves out ${part.text}.`;
  const large = partSlip(
    parts.map(({ value }) => value),
    total.value,
  );
  if (large !== null) return `${parts[large]?.text ?? ''} may be ten times or more too large.`;
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

/** Which part, divided by ten, a hundred or a thousand, makes the sum right: its index; null for none. */
export function partSlip(parts: readonly number[], total: number): number | null {
  const sum = parts.reduce((value, part) => value + part, 0);
  const found = parts.findIndex(
    (part) =>
      part > total / 2 &&
      // "35 people: 35 men and 23 women": the rest makes the total without it.
      !contains(around(total), sum - part) &&
      [10, 100, 1000].some((power) => contains(around(total), sum - part + part / power)),
  );
  return found < 0 ? null : found;
}

const around = (value: number): Interval => ({ low: value * 0.99, high: value * 1.01 });
