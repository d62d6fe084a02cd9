import type {
  Count,
  Figure,
  Measured,
  Money,
  Percentage,
  PercentagePoints,
  Quantity,
  Ratio,
} from '../figures/figure.ts';
import type { Span } from '../text/article.ts';
import type { Way } from './change-words.ts';

/** What has a size and can change: money, a quantity, a count, a rate in per cent. */
export type Level = Money | Quantity | Count | Percentage;
/** By how much: "£6m", "five points". */
export type Step = Level | PercentagePoints;

/** A figure in a relation. `hedge` is null where the words before it belong to the relation: "12% more than £50m". */
export interface Term<F extends Measured = Measured> {
  readonly figure: F;
  readonly hedge: string | null;
}

/** A level that moved, as one sentence or two tell it: "rose by £6m, or 12%, to £56m from £50m". What is not told is null. */
export interface Change extends Span {
  readonly kind: 'change';
  readonly sentence: Span;
  readonly from: Term<Level> | null;
  readonly to: Term<Level> | null;
  /** "by £6m", "five points". */
  readonly by: Term<Step> | null;
  /** "12%", "a fifth". */
  readonly rate: Term<Percentage | Ratio> | null;
  /** "doubled", "three times". */
  readonly multiple: Term<Ratio> | null;
  /** "three times more than" may mean three times or four times as much. */
  readonly more: boolean;
  readonly way: Way | null;
  /** The word for it as written: "rose", "up", "fall". */
  readonly word: string;
  /** Grammar makes one change of all its figures; else a reader only supposes it. */
  readonly tight: boolean;
  /** The end is set against another level ("compared with £50m"), not said to have come from it. */
  readonly compared: boolean;
  /** Words name another basis, period or unit than that of the levels: "like-for-like", "annualised", "against the dollar". */
  readonly rebased: boolean;
  /** Lower may be better or larger (ranks, ratings, rates of exchange), or a loss stands against a profit: up and down say nothing. */
  readonly unordered: boolean;
}

export const isLevel = (figure: Figure): figure is Level =>
  figure.kind === 'money' || figure.kind === 'quantity' || figure.kind === 'count' || figure.kind === 'percentage';

/** A bare number beside an amount may share its unit ("to 14.5 mln dlrs from 10.6 mln"), unless it is the name of a thing: "the 944, up from 26,775 dlrs". */
const isBare = (figure: Step, beside: Step): boolean =>
  figure.kind === 'count' && figure.unit === null && (SCALED.test(figure.text) || figure.start > beside.start);

const SCALED = /(?:million|billion|trillion|thousand|mln|bln|bn|crore|lakh|\d[mk])\b/i;

/** Do two figures measure the same kind of thing in the same unit? */
export function comparable(a: Step, b: Step): boolean {
  if (a.kind === 'percentage' || b.kind === 'percentage') return a.kind === b.kind;
  if (a.kind === 'count' && b.kind === 'count') return true;
  if (isBare(a, b) || isBare(b, a)) return a.kind !== 'percentage-points' && b.kind !== 'percentage-points';
  return a.kind === b.kind && a.unit === b.unit;
}
