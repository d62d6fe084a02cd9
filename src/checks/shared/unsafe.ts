import type { Conversion } from '../../claims/claim.ts';
import { rateBand } from '../../facts/rates.ts';

/** Has one of the two currencies parallel rates or runaway inflation? A pair without data counts as safe: its own sums tell. */
export const isUnsafePair = ({ source, target }: Conversion): boolean =>
  rateBand(source.unit, target.unit, null)?.unsafe ?? false;
