import type { Echo, Mention, Repeatable } from '../../claims/repetition.ts';
import { contains, withinOneStep } from '../../figures/interval.ts';
import { amountLike } from './judge-share.ts';
import { agree } from './repeated.ts';

/** "Forty-seven killed" over "Nineteen people died and 28 were injured": the dead and the hurt that come to the headline's dead. */
export function fateSum(told: Mention, echoes: readonly Echo[]): readonly [Echo, Echo] | null {
  if (told.fate !== 'killed' || told.figure.kind !== 'count') return null;
  const near = echoes.filter(({ paragraph, figure }) => paragraph < 3 && figure.kind === 'count');
  for (const dead of near)
    if (dead.fate === 'killed')
      for (const hurt of near)
        if (hurt.fate === 'injured' && dead.figure.value + hurt.figure.value === told.figure.value) return [dead, hurt];
  return null;
}

/** What follows from two figures of the text. */
export interface Derived {
  readonly echoes: readonly [Echo, Echo];
  /** Both stand in one early sentence that has the headline's words. */
  readonly tied: boolean;
  readonly message: string;
}

/** Figures of the text whose sum or difference the headline gives: "drops by 15 feet" over "1,043 feet, down from 1,058". */
export function derivedFrom(told: Mention, echoes: readonly Echo[]): Derived | null {
  const near = echoes.slice(0, 40);
  for (const [index, a] of near.entries())
    for (const b of near.slice(index + 1)) {
      if (a.figure.kind !== b.figure.kind || (a.figure.kind !== 'count' && a.figure.unit !== b.figure.unit)) continue;
      const [high, low] = a.figure.value < b.figure.value ? [b, a] : [a, b];
      for (const [sign, value] of [
        ['−', high.figure.value - low.figure.value],
        ['+', high.figure.value + low.figure.value],
      ] as const) {
        if (!agree(told.figure, combined(a.figure, b.figure, value))) continue;
        const tied = a.sentence === b.sentence && (a.shared > 1 || (a.shared > 0 && a.paragraph === 0));
        return {
          echoes: [a, b],
          tied,
          message: `${high.figure.text} ${sign} ${low.figure.text} is ${asWritten(told.figure, value)}, as the headline says.`,
        };
      }
    }
  return null;
}

/** Two amounts of one early sentence whose share or change the headline gives: "10% of staff" over "2,000 of its 20,000 staff". */
export function shareFrom(told: Mention, echoes: readonly Echo[]): Derived | null {
  if (told.figure.kind !== 'percentage' && told.figure.kind !== 'ratio') return null;
  const near = echoes.filter(
    ({ figure, paragraph, shared }) =>
      paragraph < 2 && shared > 0 && (figure.kind === 'count' || figure.kind === 'money' || figure.kind === 'quantity'),
  );
  const scale = told.figure.kind === 'percentage' ? 100 : 1;
  const step = told.figure.kind === 'percentage' ? told.figure.precision.step : 0.03;
  for (const part of near)
    for (const whole of near) {
      if (part.sentence !== whole.sentence || part.figure.value >= whole.figure.value) continue;
      if (part.figure.kind !== whole.figure.kind || !oneUnit(part.figure, whole.figure)) continue;
      const share = (part.figure.value / whole.figure.value) * scale;
      const rest = scale - share;
      if (![share, rest].some((value) => contains(withinOneStep(told.figure.value, step), value))) continue;
      const taken = contains(withinOneStep(told.figure.value, step), share)
        ? ''
        : ` and ${percent(rest, scale)} the rest`;
      const message = `${part.figure.text} of ${whole.figure.text} is ${percent(share, scale)}${taken}. The headline gives ${told.figure.text}.`;
      return { echoes: [part, whole], tied: true, message };
    }
  return null;
}

const percent = (share: number, scale: number): string => `${Number(((share / scale) * 100).toFixed(1))}%`;

const oneUnit = (a: Repeatable, b: Repeatable): boolean => a.unit === null || b.unit === null || a.unit === b.unit;

/** Is one of two figures the sum or the difference of the other and a third, or of two others: "46 pupils … 18 … 64 between them"? */
export function comesOfOthers(a: Repeatable, b: Repeatable, beside: readonly Repeatable[]): boolean {
  for (const [index, one] of beside.entries())
    for (const two of beside.slice(index + 1))
      for (const figure of [a, b]) {
        if (one === figure || two === figure) continue;
        if (one.value + two.value === figure.value || Math.abs(one.value - two.value) === figure.value) return true;
      }
  return false;
}

/** A sum of two, as coarse as the coarser. */
function combined(a: Repeatable, b: Repeatable, value: number): Repeatable {
  const precision = a.precision.coarse > b.precision.coarse ? a.precision : b.precision;
  return { ...a, value, precision, hedge: a.hedge ?? b.hedge };
}

const asWritten = (like: Repeatable, value: number): string =>
  like.kind === 'money' || like.kind === 'quantity' || like.kind === 'count'
    ? amountLike(like, value)
    : String(Number(value.toPrecision(6)));
