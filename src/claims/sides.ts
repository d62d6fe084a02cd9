import type { Figure } from '../figures/figure.ts';
import { type Masked, matchesOf } from './masked.ts';
import type { Tally } from './tallies.ts';
import { SIDES } from './vote-wording.ts';

/** The two sides of a vote or a poll that no "to" joins: "Labour on 41% and the Tories on 29%". */
export type Sides = Pick<Tally, 'left' | 'right' | 'end'>;

/** The first two sides that the words set beside each other; null where there are none. */
export function sidesIn(masked: Masked): Sides | null {
  for (const wording of SIDES)
    for (const { figures, behind } of matchesOf(wording, masked)) {
      const { left, right = figures['right2'] } = figures;
      if ((left?.kind !== 'percentage' && left?.kind !== 'count') || !right) continue;
      if (right.kind !== left.kind && (right.kind !== 'count' || right.unit !== null)) continue;
      if (right.kind === 'percentage' || right.kind === 'count')
        return { left, right, end: masked.text.length - behind.length };
    }
  return null;
}

/** A number that may be another side's. */
export const isThird = (figure: Figure, { left, right }: Sides, told: Figure): boolean =>
  figure !== left &&
  figure !== right &&
  figure !== told &&
  (figure.kind === left.kind || figure.kind === right.kind || (figure.kind === 'percentage' && left.value <= 100)) &&
  (left.kind === 'percentage' || figure.value >= Math.min(left.value, right.value) / 20);
