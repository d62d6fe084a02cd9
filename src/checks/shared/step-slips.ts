import type { Level, Step } from '../../claims/change.ts';
import { contains, type Interval } from '../../figures/interval.ts';
import { grouped, writtenLike } from '../../figures/write-money.ts';
import { POWERS } from './powers.ts';

/** The near-miss diagnosis of a step: a wrong scale, a digit of one figure, a level printed as the step. Null where none fits. */
export function stepSlip(from: Level, to: Level, by: Step, told: Interval): string | null {
  const apart = Math.abs(to.value - from.value);
  for (const [power, words] of apart === 0 || by.value === 0 ? [] : POWERS) {
    if (contains(told, apart * power)) return `That is ${words} times too much.`;
    if (contains(told, apart / power)) return `That is ${words} times too little.`;
  }
  if (contains(told, from.value) || contains(told, to.value))
    return 'That is one of the two figures, not what lies between them.';
  const unit = 10 ** Math.floor(Math.log10(Math.max(by.value, by.precision.step)));
  return [-1, 1].some((way) => contains(told, apart + way * unit)) ? 'One digit may be wrong.' : null;
}

/** A value in the style of a figure: "£24m", "35", "0.25 percentage points". */
export function amountText(like: Step, value: number): string {
  const decimals = like.precision.step < 1 ? Math.min(6, Math.ceil(-Math.log10(like.precision.step) - 1e-9)) : 0;
  if (like.kind === 'money')
    return writtenLike(
      like,
      value,
      like.unit,
      Math.max(2, Math.ceil(Math.log10(Math.max(10, value / like.precision.step)))),
    );
  const basis = like.kind === 'percentage-points' && /basis|bp/i.test(like.text);
  const plain = grouped(Number((basis ? value * 100 : value).toFixed(basis ? 0 : decimals)));
  if (like.kind === 'count' && value >= 1e6) return `${Number((value / 1e6).toPrecision(4))} million`;
  if (!/\d/.test(like.text)) return like.kind === 'percentage-points' ? `${plain} points` : plain;
  const scale = /(?:million|billion|trillion|thousand|mln|bln|bn|[mk])\b/i.test(like.text);
  return scale ? plain : like.text.replace(/\d[\d,.]*(?: ?\d\/\d)?/, () => plain);
}
