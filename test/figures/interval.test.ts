import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  between,
  contains,
  dividedBy,
  exactly,
  gap,
  minus,
  overlaps,
  plus,
  rounded,
  span,
  times,
  widened,
  withinOneStep,
} from '../../src/figures/interval.ts';

const i = (low: number, high: number) => ({ low, high });

describe('what a writing allows', () => {
  test('five men are five', () => expect(exactly(5)).toEqual(i(5, 5)));
  test('£2.0m is 1.95m to 2.05m', () => expect(rounded(2, 0.1)).toEqual(i(1.95, 2.05)));
  test('37 is printed for 36.1 and for 37.9', () => expect(withinOneStep(37, 1)).toEqual(i(36, 38)));
  test('a loss has its ends in order', () => expect(widened(i(-10, -5), 0.1)).toEqual(i(-11, -4.5)));
  test('ends come in any order', () => expect(between(9, 3)).toEqual(i(3, 9)));
});

describe('comparing', () => {
  test.each([
    [i(1, 2), i(2, 3), true], // they touch
    [i(1, 2), i(2.1, 3), false],
    [i(1, 9), i(3, 4), true], // one within the other
    [exactly(0.1 + 0.2), exactly(0.3), true], // binary dust
    [exactly(0.3), exactly(0.3001), false],
    [i(-3, -2), i(-2, -1), true],
  ])('%o and %o', (a, b, meet) => {
    expect(overlaps(a, b)).toBe(meet);
    expect(overlaps(b, a)).toBe(meet);
  });

  test.each([
    [i(1, 2), i(1.5, 3), 1],
    [i(1, 2), i(3, 4), 1.5],
    [i(3, 4), i(1, 2), 1.5],
    [i(-1, 0), i(1, 2), Number.POSITIVE_INFINITY], // no factor leads from nothing
  ])('%o and %o are a factor apart', (a, b, factor) => {
    expect(gap(a, b)).toBe(factor);
  });
});

test('a quotient of what may be zero is none', () => {
  expect(dividedBy(i(1, 2), i(-1, 1))).toBeNull();
  expect(dividedBy(i(1, 2), i(0, 1))).toBeNull();
  expect(dividedBy(i(1, 2), i(2, 4))).toEqual(i(0.25, 1));
});

const number = fc.integer({ min: -1000, max: 1000 });
const interval = fc.tuple(number, number).map(([a, b]) => between(a, b));
/** An interval and a value within it. */
const held = fc
  .tuple(interval, fc.integer({ min: 0, max: 100 }))
  .map(([one, share]) => [one, one.low + ((one.high - one.low) * share) / 100] as const);

test('a sum, difference, product and quotient hold those of every value within', () => {
  fc.assert(
    fc.property(held, held, ([a, x], [b, y]) => {
      expect(contains(plus(a, b), x + y)).toBe(true);
      expect(contains(minus(a, b), x - y)).toBe(true);
      expect(contains(times(a, b), x * y)).toBe(true);
      const quotient = dividedBy(a, b);
      if (quotient) expect(contains(quotient, x / y)).toBe(true);
      expect(contains(span(a, b), x) && contains(span(a, b), y)).toBe(true);
    }),
  );
});
