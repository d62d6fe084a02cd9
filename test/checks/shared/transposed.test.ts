import { describe, expect, test } from 'vitest';
import { isTransposed } from '../../../src/checks/shared/transposed.ts';

/** Would the text be `right` with two neighbouring digits swapped? */
const swapsTo = (text: string, written: number, right: number): boolean =>
  isTransposed(text, (factor) => Math.abs(written * factor - right) < 1e-6 * right);

describe('isTransposed', () => {
  test.each([
    ['2,300', 2300, 3200],
    ['54%', 54, 45],
    ['£28.5m', 28.5e6, 25.8e6],
    ['1,946', 1946, 1496],
  ])('%s', (text, written, right) => {
    expect(swapsTo(text, written, right)).toBe(true);
  });

  test.each([
    ['2,300', 2300, 2400],
    ['half', 0.5, 0.4],
    ['7', 7, 6],
    ['123', 123, 321],
  ])('not %s', (text, written, right) => {
    expect(swapsTo(text, written, right)).toBe(false);
  });
});
