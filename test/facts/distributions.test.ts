import { describe, expect, test } from 'vitest';
import { normalOfTails, tailOfChiSquared, tailOfF, tailsOfNormal, tailsOfT } from '../../src/facts/distributions.ts';

describe('tail probabilities', () => {
  // Source of the expected values: R 4, 2 * pt(-2.2, 28), pf(…, lower.tail = FALSE), pchisq(…, lower.tail = FALSE), 2 * pnorm(-z).
  test.each<[string, number, number]>([
    ['t(28) = 2.2', tailsOfT(2.2, 28), 0.0362254847788378],
    ['t(28) = 0', tailsOfT(0, 28), 1],
    ['F(2, 28) = 2.2', tailOfF(2.2, 2, 28), 0.129593224474],
    ['F(2, 28) = 0', tailOfF(0, 2, 28), 1],
    ['chi-squared(28) = 22.2', tailOfChiSquared(22.2, 28), 0.77195],
    ['chi-squared(1) = 3.841459', tailOfChiSquared(3.841459, 1), 0.05],
    ['chi-squared(5) = 0', tailOfChiSquared(0, 5), 1],
    ['z = 2.2', tailsOfNormal(2.2), 0.0278068950269972],
    ['z = -2.2', tailsOfNormal(-2.2), 0.0278068950269972],
  ])('%s', (_name, found, expected) => {
    expect(found).toBeCloseTo(expected, 5);
  });

  test('1.96 leaves a twentieth in both tails', () => {
    expect(normalOfTails(0.05)).toBeCloseTo(1.959964, 5);
  });
});
