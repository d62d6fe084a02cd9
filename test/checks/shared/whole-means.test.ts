import { describe, expect, test } from 'vitest';
import { binaryDeviation, deviationFits, isDeviation, totalsOf } from '../../../src/checks/shared/whole-means.ts';

const printed = (text: string) => ({
  value: Number(text),
  step: Number(`1e-${text.split('.')[1]?.length ?? 0}`),
});

// Source of the verdicts: scrutiny's grim(), grimmer() and debit(), the packages that science uses for them.
describe('means of whole numbers', () => {
  test.each<[string, number, boolean]>([
    ['5.19', 28, false],
    ['5.20', 28, false],
    ['5.21', 28, true],
    ['0.153', 120 * 3, true], // three questions each
    ['0.80', 28 * 2, true],
  ])('a mean of %s of %i', (mean, number, may) => {
    expect(totalsOf(printed(mean), number).length > 0).toBe(may);
  });

  test('a standard deviation that whole numbers cannot have', () => {
    expect(deviationFits(printed('5.23'), printed('2.55'), 35, 1)).toBe(false);
    // 1, 2 and 3: mean 2, deviation 1.
    expect(deviationFits(printed('2.00'), printed('1.00'), 3, 1)).toBe(true);
  });

  test('noughts and ones', () => {
    expect(isDeviation(printed('0.50'), binaryDeviation(printed('0.53'), 1683))).toBe(true);
    expect(isDeviation(printed('0.30'), binaryDeviation(printed('0.70'), 20))).toBe(false);
  });
});
