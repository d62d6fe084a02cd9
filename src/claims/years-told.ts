import type { Figure } from '../figures/figure.ts';
import { hedgeNamed } from '../figures/hedges.ts';
import type { Interval } from '../figures/interval.ts';

/** No bound reaches further back than this many years. */
const EVER = 10_000;
/** Spoken parts of a century are loose by this much. */
const SPOKEN = 0.08;
const IN_YEARS: Readonly<Record<string, number>> = { year: 1, decade: 10, century: 100 };

/** The years that a figure stands for: "the 50th", "70 years", "a quarter of a century", "nearly two decades"; null for what is no time in years. */
export function yearsOf(figure: Figure): Interval | null {
  if (figure.kind === 'ordinal') return { low: figure.value, high: figure.value };
  if (figure.kind !== 'duration' && figure.kind !== 'age') return null;
  const unit = IN_YEARS[figure.unit];
  if (unit === undefined) return null;
  const bound = hedgeNamed(figure.hedge)?.bound;
  const { low, high } = figure.interval;
  const value = figure.value * unit;
  if (bound === 'above') return { low: value, high: EVER };
  if (bound === 'below') return { low: 0, high: value };
  // "a quarter of a century" is 25 years, give or take two.
  if (figure.value < 1) return { low: value * (1 - SPOKEN), high: value * (1 + SPOKEN) };
  return figure.hedge === null && unit === 1 ? { low: value, high: value } : { low: low * unit, high: high * unit };
}
