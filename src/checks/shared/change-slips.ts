import type { Percentage, Ratio } from '../../figures/figure.ts';
import { type Interval, overlaps } from '../../figures/interval.ts';
import { gathered } from '../../text/gathered.ts';
import { PERCENT_POWERS } from './powers.ts';

/** A usual slip that reproduces the printed percentage. */
export interface PercentSlip {
  readonly id: 'ratio' | 'base' | 'scale' | 'level' | 'transposed';
  /** A sentence for a reader. */
  readonly message: string;
}

/**
 * The near-miss diagnosis of a percentage of change: the ratio printed as the increase, the change in per cent of the end, a point in the wrong
 * place, two digits the wrong way round. `printed` is what the printed one may stand for. Null where none fits.
 */
export function percentSlip(
  from: number,
  to: number,
  figure: Percentage | Ratio,
  printed: Interval,
): PercentSlip | null {
  const change = (Math.abs(to - from) / from) * 100;
  const is = (value: number): boolean =>
    overlaps(
      { low: value * 0.99 - figure.precision.step / 2, high: value * 1.01 + figure.precision.step / 2 },
      printed,
    );
  if (to > from && is((to / from) * 100))
    return {
      id: 'ratio',
      message: `The second figure is ${percent((to / from) * 100)} of the first, which is another thing than the rise.`,
    };
  if (to < from && to > 0 && is((to / from) * 100) && Math.abs(change - 50) > 5)
    return {
      id: 'ratio',
      message: `The second figure is ${percent((to / from) * 100)} of the first, which is another thing than the fall.`,
    };
  if (to > 0 && is((Math.abs(to - from) / to) * 100))
    return { id: 'base', message: 'That is the change in per cent of the second figure, not of the first.' };
  if (to > from && is((to / from) * 100 + 100))
    return { id: 'ratio', message: 'A hundred has been added once too often.' };
  for (const [power, words] of PERCENT_POWERS) {
    if (is(change * power)) return { id: 'scale', message: `That is ${words} times too much.` };
    if (is(change / power)) return { id: 'scale', message: `That is ${words} times too little.` };
  }
  for (const [power, words] of PERCENT_POWERS)
    for (const end of [to * power, to / power])
      if (end !== from && change > 0 && is((Math.abs(end - from) / from) * 100) && end > from === to > from)
        return {
          id: 'level',
          message: `It would be right if one of the two amounts were ${words} times ${end > to ? 'larger' : 'smaller'}.`,
        };
  return isTransposed(figure.text, change)
    ? { id: 'transposed', message: 'Two digits seem to have changed places.' }
    : null;
}

/** "62" for 26, "17.4" for 14.7. */
function isTransposed(text: string, value: number): boolean {
  const digits = /\d+(?:\.\d+)?/.exec(text)?.[0];
  if (!digits || digits.replace('.', '').length < 2) return false;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const right = value.toFixed(decimals);
  if (right.length !== digits.length || right === digits) return false;
  const wrong = gathered([...right], (digit, at) => (digit === digits[at] ? [] : [at]));
  const [a = 0, b = 0] = wrong;
  return wrong.length === 2 && right[a] === digits[b] && right[b] === digits[a];
}

/** "12%", "4.5%", "1,140%": to the whole from ten up, else to a tenth. */
export const percent = (value: number, decimals = Math.abs(value) < 10 ? 1 : 0): string =>
  `${Number(value.toFixed(decimals)).toLocaleString('en-GB', { maximumFractionDigits: decimals })}%`;
