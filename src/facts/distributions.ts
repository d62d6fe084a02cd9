import jStat from 'jstat';

/**
 * Tail probabilities of the distributions that tests are read against. Source: NIST Digital Library of Mathematical Functions, 8.17 (the
 * incomplete beta function) and 8.2 (the incomplete gamma function); Abramowitz and Stegun, 26.4 to 26.7. Good to a hundred-millionth of themselves
 * down to `FLOOR`, below which the last two are nought.
 */
export const FLOOR = 1e-12;

/** Both tails of Student's t: "t(28) = 2.20" gives 0.0362. */
export const tailsOfT = (t: number, df: number): number => jStat.ibeta(df / (df + t * t), df / 2, 0.5);

/** The upper tail of F: "F(2, 45) = 3.41" gives 0.0418. */
export const tailOfF = (f: number, above: number, below: number): number =>
  jStat.ibeta(below / (below + above * f), below / 2, above / 2);

/** The upper tail of chi-squared: "χ²(1) = 3.84" gives 0.05. */
export const tailOfChiSquared = (value: number, df: number): number =>
  value <= 0 ? 1 : 1 - jStat.lowRegGamma(df / 2, value / 2);

/** Both tails of the normal distribution: "z = 1.96" gives 0.05. */
export const tailsOfNormal = (z: number): number => jStat.erfc(Math.abs(z) / Math.SQRT2);

/** How far from the middle of a normal distribution both tails come to `p`: 1.96 for 0.05. */
export const normalOfTails = (p: number): number => Math.SQRT2 * jStat.erfcinv(p);
