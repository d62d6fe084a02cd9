import type { TestResult } from '../../claims/test-results.ts';
import { FLOOR, tailOfChiSquared, tailOfF, tailsOfNormal, tailsOfT } from '../../facts/distributions.ts';
import { type Interval, rounded } from '../../figures/interval.ts';

/** The two-tailed p of a statistic. */
function tailOf(test: string, value: number, [first = 1, second = 1]: readonly number[]): number {
  switch (test) {
    case 't':
      return tailsOfT(value, first);
    case 'F':
      return tailOfF(value, first, second);
    case 'r':
      return value >= 1 ? 0 : tailsOfT((value * Math.sqrt(first)) / Math.sqrt(1 - value * value), first);
    case 'z':
      return tailsOfNormal(value);
    default:
      return tailOfChiSquared(value, first);
  }
}

/**
 * Every p that a statistic allows, from the bounds of its own rounding: "t(28) = 2.2" is 2.15 to 2.25, p = .0325 to .0403. The method is
 * statcheck's (Nuijten and others, 2016). "t < 1" leaves every p above that of 1.
 */
export function pOf({ test, statistic, df, sign }: TestResult): Interval {
  const { low, high } = rounded(Math.abs(statistic.value), statistic.precision.step);
  const least = sign === '>' ? 0 : tailOf(test, high, df);
  const most = sign === '<' ? 1 : tailOf(test, Math.max(0, low), df);
  return { low: least < FLOOR ? 0 : least, high: Math.max(most, FLOOR) };
}

/** The p of the statistic as it is printed, for people to read. */
export const printedPOf = ({ test, statistic, df }: TestResult): number => tailOf(test, Math.abs(statistic.value), df);

/** Every p that the text's own allows: "p = .04" is .035 to .045, "p < .05" any below; "ns" any above .05. */
export function toldP({ p, pSign }: TestResult): Interval {
  if (p === null) return { low: ALPHA, high: 1 };
  if (pSign === '<') return { low: 0, high: p.value };
  if (pSign === '>') return { low: p.value, high: 1 };
  const { low, high } = rounded(p.value, p.precision.step);
  return { low: Math.max(0, low), high };
}

/** The level at which most of the press and of science call a result significant. */
export const ALPHA = 0.05;
