import { type Interval, overlaps } from '../../figures/interval.ts';
import { POWERS } from './powers.ts';
import { isTransposed } from './transposed.ts';

/** What is called into question: the share, or the part that it makes. */
export interface Printed {
  /** Of a hundred. */
  readonly share: Interval;
  /** As the article writes the doubtful figure. */
  readonly text: string;
  readonly given: 'share' | 'part';
}

/** A sentence on the usual slip that explains a part which is `actual` per cent of its whole; null where none does. */
export function shareSlip(actual: number, { share, text, given }: Printed): string | null {
  const is = (value: number): boolean => overlaps({ low: value * 0.985, high: value * 1.015 }, share);
  if (is(100 - actual)) return 'That is the share of the others.';
  for (const [power, words] of POWERS) {
    const [much, little] = given === 'share' ? [actual * power, actual / power] : [actual / power, actual * power];
    if (is(much)) return `That is ${words} times too much.`;
    if (is(little)) return `That is ${words} times too little.`;
  }
  const swapped = (factor: number): boolean =>
    given === 'part' ? is(actual * factor) : overlaps(scaled(share, factor), around(actual));
  return isTransposed(text, swapped) ? 'Two digits seem to have changed places.' : null;
}

const scaled = ({ low, high }: Interval, factor: number): Interval => ({ low: low * factor, high: high * factor });
const around = (value: number): Interval => ({ low: value * 0.985, high: value * 1.015 });
