import { describe, expect, test } from 'vitest';
import { FIRST_LATER_MONTH, laterRatesFrom, laterRatesOfDays } from '../../src/facts/later-rates.ts';
import { RATES, RATES_LAST_MONTH, rateBand, ratesWith } from '../../src/facts/rates.ts';
import { logRates, monthName, monthOf } from '../../src/facts/rates-table.ts';

/** Months after the table's last: 1 is the first. */
const later = (months: number): string => monthName(monthOf(RATES_LAST_MONTH) + months);
const inTable = (code: string): number => Math.exp(logRates(code)?.[monthOf(RATES_LAST_MONTH)] ?? Number.NaN);
const [EUR, GBP, JPY] = [inTable('EUR'), inTable('GBP'), inTable('JPY')];
const UNTIL = later(3);

describe('later rates of any origin', () => {
  test('are months after the table’s last, up to this one', () => {
    expect(FIRST_LATER_MONTH).toBe(later(1));
    const all = Object.fromEntries([-12, 0, 1, 3, 4].map((month) => [later(month), { EUR }]));
    expect(Object.keys(laterRatesFrom(all, UNTIL))).toEqual([later(1), later(3)]);
  });

  test('are three years at most', () => {
    const all = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [later(at + 1), { EUR }]));
    expect(Object.keys(laterRatesFrom(all, later(60)))).toHaveLength(36);
  });

  test.each([
    ['a currency that nobody has', { ABC: 1 }],
    ['one that has ended', { TRL: 1_600_000 }],
    ['the dollar in dollars', { USD: 1 }],
    ['a name of every object', { constructor: 1, toString: 1 }],
    ['no number', { EUR: '0.86' }],
    ['zero', { EUR: 0 }],
    ['less than nothing', { EUR: -EUR }],
    ['no end', { EUR: Number.POSITIVE_INFINITY }],
    ['half the month before', { EUR: EUR / 2 }],
    ['twice it', { EUR: EUR * 2 }],
    ['a big number of another kind', { EUR: 1n }],
  ])('%s is left out, and the rest is kept', (_why, rates) => {
    expect(laterRatesFrom({ [later(1)]: { ...rates, GBP } }, UNTIL)).toEqual({ [later(1)]: { GBP } });
    expect(laterRatesFrom({ [later(1)]: rates }, UNTIL)).toEqual({});
  });

  test('a rate may move on from month to month', () => {
    const all = { [later(2)]: { JPY: JPY * 1.8 }, [later(1)]: { JPY: JPY * 1.4 } };
    expect(laterRatesFrom(all, UNTIL)).toEqual(all);
  });

  test.each([
    null,
    undefined,
    7,
    'rates',
    [],
    [{ EUR }],
    { 'no month': { EUR } },
    { [later(1)]: null },
    { [later(1)]: [EUR] },
  ])('%j holds none', (value) => expect(laterRatesFrom(value, UNTIL)).toEqual({}));
});

describe('daily rates as they are handed on', () => {
  const days = (rates: unknown) => laterRatesOfDays({ amount: 1, base: 'USD', rates }, UNTIL);

  test('are averaged by month', () => {
    expect(
      days({ [`${later(1)}-01`]: { EUR, GBP }, [`${later(1)}-30`]: { EUR: EUR * 1.1 }, [`${later(2)}-02`]: { EUR } }),
    ).toEqual({ [later(1)]: { EUR: expect.closeTo(EUR * 1.05, 9), GBP }, [later(2)]: { EUR } });
  });

  test('of days before, after and of no calendar are left out', () => {
    const day = `${later(1)}-15`;
    const odd = [`${later(0)}-30`, `${later(9)}-01`, `${later(1)}-32`, later(1), '__proto__', 'yesterday'];
    expect(days(Object.fromEntries([...odd, day].map((one) => [one, { EUR }])))).toEqual({ [later(1)]: { EUR } });
  });

  test('what is no number does not touch the average', () => {
    const wrong = [Number.NaN, -EUR, '9', null, {}].map((rate, at) => [`${later(1)}-0${at + 2}`, { EUR: rate }]);
    expect(days({ [`${later(1)}-01`]: { EUR }, ...Object.fromEntries(wrong) })).toEqual({ [later(1)]: { EUR } });
  });

  test('no later day is no later month', () => {
    expect(days({})).toEqual({});
  });

  test.each([
    null,
    'down for maintenance',
    { message: 'not found' },
    { amount: 1, base: 'EUR', rates: {} },
    { amount: 100, base: 'USD', rates: {} },
    { amount: 1, base: 'USD', rates: [] },
  ])('%j is no such answer', (answer) => expect(laterRatesOfDays(answer, UNTIL)).toBeNull());
});

describe('the table carried on', () => {
  const months = laterRatesFrom(
    { [later(1)]: { EUR: EUR * 1.1, GBP }, [later(2)]: { EUR: EUR * 1.2, GBP }, [later(3)]: { EUR: EUR * 1.2, GBP } },
    UNTIL,
  );
  const carried = ratesWith(months);

  test('by nothing is the table', () => {
    expect(ratesWith({})).toBe(RATES);
    expect(RATES.lastMonth).toBe(RATES_LAST_MONTH);
  });

  test('goes to the newest month', () => {
    expect(carried.lastMonth).toBe(later(3));
    expect(carried.band('USD', 'EUR', later(3))?.lastMonth).toBe(later(3));
    expect(carried.band('USD', 'EUR', null)?.typical).toBeCloseTo(EUR * 1.2, 6);
    expect(carried.band('EUR', 'GBP', later(3))?.typical).toBeLessThan(rateBand('EUR', 'GBP', later(3))?.typical ?? 0);
  });

  test('what it has itself stays', () => {
    const spoiled = ratesWith({ ...months, [RATES_LAST_MONTH]: { EUR: 9 }, '2019-01': { EUR: 9 } });
    for (const when of ['2019-01', '2010', later(-3)])
      expect(spoiled.band('USD', 'EUR', when)).toEqual(rateBand('USD', 'EUR', when));
  });

  test('a peg follows its currency', () => {
    const mark = (rates: typeof RATES) => rates.band('EUR', 'BAM', later(3));
    expect(mark(carried)?.typical).toBeCloseTo(1.95583, 5);
    expect(mark(carried)?.lastMonth).toBe(later(3));
  });

  test('a currency without later rates ends where it did', () => {
    expect(carried.band('USD', 'VND', later(3))).toEqual(rateBand('USD', 'VND', later(3)));
    expect(carried.band('USD', 'JPY', later(3))?.lastMonth).toBe(RATES_LAST_MONTH);
  });

  test('a month that is missing is none', () => {
    const gap = ratesWith({ [later(3)]: { EUR } });
    expect(gap.band('USD', 'EUR', later(3))?.lastMonth).toBe(later(3));
    expect(gap.band('USD', 'GBP', later(3))?.lastMonth).toBe(RATES_LAST_MONTH);
  });
});
