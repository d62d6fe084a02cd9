import { describe, expect, it, test } from 'vitest';
import { ROWS } from '../../src/facts/rates-data.ts';
import { decodedRow } from '../../src/facts/rates-decode.ts';
import { logRates, monthName, monthOf, RATES_LAST_MONTH } from '../../src/facts/rates-table.ts';
import { encoded } from '../../src/facts/sources/encode.mjs';

describe('a row', () => {
  test.each<[string, readonly (number | null)[]]>([
    ['a peg', [1.3, 1.3, 1.3, 1.3]],
    ['one month', [0.5]],
    ['a float', [0.1, 0.12, 0.09, 0.14, 0.11, 0.13]],
    ['a gap', [0.1, 0.11, null, null, 0.12, 0.1, null, 0.13]],
    ['a leap', [0, 0, 0, 12, 12, 12.1, 0.2, 0.2]],
  ])('%s comes back to within half a step', (_name, logs) => {
    const months = logs.flatMap((log, at): [number, number][] => (log === null ? [] : [[at + 7, log]]));
    const { row } = encoded('USD', new Map(months));
    const step = Number(row.split('|')[3]);
    const back = decodedRow(row);
    expect([back.base, back.start, back.logs.length]).toEqual(['USD', 7, logs.length]);
    back.logs.forEach((log, at) => {
      const given = logs[at] ?? null;
      if (given === null || log === null) expect(log).toBe(given);
      else expect(Math.abs(log - given)).toBeLessThanOrEqual(step / 2 + 1e-6);
    });
  });
});

test.each([
  ['1957-01', 0],
  ['1999-12', 515],
  ['2019-01', 744],
])('%s is the month %d', (name, month) => {
  expect(monthOf(name)).toBe(month);
  expect(monthName(month)).toBe(name);
});

it('is decoded once a currency, when asked', () => {
  expect(logRates('SEK')).toBe(logRates('SEK'));
  expect(logRates('nowhere')).toBeNull();
});

it('never steps by more than a fifth in a month where money is calm', () => {
  for (const code of 'GBP EUR DEM FRF CHF JPY CAD SEK DKK NOK SGD HKD TWD ILS CZK PLN HUF'.split(' ')) {
    const logs = logRates(code) ?? [];
    const leaps = logs.flatMap((log, month) => {
      const before = logs[month - 1] ?? null;
      return log !== null && before !== null && Math.abs(log - before) > 0.2 ? [monthName(month)] : [];
    });
    expect([code, leaps]).toEqual([code, []]);
  }
});

it('knows every currency of its rows in its last month, those replaced and struck off aside', () => {
  const ended = Object.keys(ROWS).filter((code) => logRates(code)?.[monthOf(RATES_LAST_MONTH)] == null);
  expect(ended).toEqual(['TRL']);
});
