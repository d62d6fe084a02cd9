import { describe, expect, it, test } from 'vitest';
import {
  RATE_CURRENCIES,
  RATES_FIRST_MONTH,
  RATES_LAST_MONTH,
  type RateTime,
  rateBand,
} from '../../src/facts/rates.ts';
import { PEGS } from '../../src/facts/rates-pegs.ts';

const band = (from: string, to: string, when: string | RateTime | null) => {
  const found = rateBand(from, to, when);
  if (!found) throw new Error(`no band for ${from} to ${to}, ${JSON.stringify(when)}`);
  return found;
};

describe('a year’s average', () => {
  // Federal Reserve, G.5A "Foreign Exchange Rates (Annual)", currency units per US dollar (per unit for AUD, EUR, GBP, IEP).
  test.each([
    ['USD', 'DEM', '1985', 2.942],
    ['USD', 'DEM', '1987', 1.7981],
    ['USD', 'DEM', '1990', 1.6166],
    ['USD', 'DEM', '1995', 1.4321],
    ['USD', 'DEM', '1998', 1.7597],
    ['USD', 'FRF', '1985', 8.9799],
    ['USD', 'FRF', '1987', 6.0122],
    ['USD', 'FRF', '1995', 4.9864],
    ['USD', 'ITL', '1985', 1908.9],
    ['USD', 'ITL', '1987', 1297.03],
    ['USD', 'ITL', '1995', 1629.45],
    ['USD', 'NLG', '1987', 2.0264],
    ['USD', 'BEF', '1987', 37.358],
    ['USD', 'ESP', '1987', 123.54],
    ['IEP', 'USD', '1987', 1.4881],
    ['USD', 'SEK', '1987', 6.3469],
    ['USD', 'CHF', '1985', 2.4552],
    ['USD', 'CHF', '1987', 1.4918],
    ['USD', 'CHF', '2011', 0.8862],
    ['USD', 'JPY', '1985', 238.47],
    ['USD', 'JPY', '1987', 144.6],
    ['USD', 'JPY', '1995', 93.96],
    ['USD', 'JPY', '2011', 79.7],
    ['USD', 'JPY', '2015', 121.05],
    ['USD', 'CAD', '1987', 1.3259],
    ['USD', 'CAD', '2002', 1.5704],
    ['AUD', 'USD', '1987', 0.7014],
    ['AUD', 'USD', '2011', 1.0332],
    ['GBP', 'USD', '1985', 1.2974],
    ['GBP', 'USD', '1987', 1.6398],
    ['GBP', 'USD', '2007', 2.002],
    ['EUR', 'USD', '2000', 0.9232],
    ['EUR', 'USD', '2008', 1.4726],
    ['EUR', 'USD', '2015', 1.1096],
    ['USD', 'INR', '2013', 58.51],
  ])('%s to %s in %s is %d', (from, to, when, published) => {
    // A year's band starts a month before the year, hence 1.5%.
    expect(Math.abs(Math.log(band(from, to, when).typical / published))).toBeLessThan(0.015);
  });
});

describe('a day’s rate lies within its band', () => {
  test.each([
    ['EUR', 'USD', '2008-07-15', 1.5903], // the euro's highest reference rate at the European Central Bank: 1.5990 on 15 July 2008, New York's noon 1.5903
    ['GBP', 'USD', '1985-02', 1.09], // H.10, the lowest month of all for the pound
    ['GBP', 'USD', '2016-06-24', 1.3679], // H.10, the day after the referendum
    ['GBP', 'USD', '2016-06-23', 1.48], // and the day before it was counted
    ['GBP', 'USD', '2016-07-29', 1.327], // H.10
    ['GBP', 'USD', '2022-09', 1.13], // Bank of England, monthly average XUMAUSS 1.1319
    ['USD', 'JPY', '2011-10-31', 76.7], // H.10, October's average 76.64
    ['EUR', 'CHF', '2011-09-30', 1.2], // the Swiss National Bank's floor since 6 September
    ['EUR', 'CHF', '2015-02-15', 1.06], // European Central Bank, February's average 1.0618, the floor gone
    ['USD', 'RUB', '2014-12-18', 61.15], // Bank of Russia's rate for 18 December 2014: 67.79; for 20 December: 59.60
    ['USD', 'HKD', '1995-06', 7.75], // the Hong Kong Monetary Authority's linked rate
    ['USD', 'HKD', '2019-06', 7.83],
    ['EUR', 'DKK', '2012-06', 7.43], // European Central Bank, 2012: 7.4313 to 7.4564
    ['EUR', 'DKK', '2023-06', 7.45],
    ['USD', 'SAR', '2020-03', 3.75], // the Saudi Central Bank's peg
    ['USD', 'AED', '2020-03', 3.6725], // the Central Bank of the United Arab Emirates' peg
    ['EUR', 'XOF', '2020-03', 655.957], // the CFA franc's fixed parity, 100 to 1 French franc
    ['FRF', 'XOF', '1995-06', 100], // since 12 January 1994
    ['FRF', 'XOF', '1993-06', 50], // and before
    ['GBP', 'JPY', '1987-10-19', 236],
    ['USD', 'INR', '1991-08', 25.8], // after the devaluations of 1 and 3 July
    ['USD', 'MXN', '2016-11-15', 20.3], // H.10, after the election
    ['USD', 'ZAR', '2001-12-20', 12.5], // H.10
    ['GBP', 'EUR', '2019-01-30', 1.1436], // European Central Bank
    ['EUR', 'USD', '2025-01', 1.0354], // European Central Bank, monthly average; from here on the daily snapshots
    ['EUR', 'USD', '2025-07', 1.1677], // the same
    ['USD', 'JPY', '2025-04', 144.4], // H.10, monthly average
  ])('%s to %s on %s: %d', (from, to, when, published) => {
    const { low, high } = band(from, to, when);
    expect(published).toBeGreaterThanOrEqual(low);
    expect(published).toBeLessThanOrEqual(high);
  });

  test.each([
    ['GBP', 'USD', '2007', 1.6],
    ['GBP', 'USD', '2016-11', 1.45], // back at the spring's rate
    ['EUR', 'USD', '2008-07', 1.3],
    ['EUR', 'DKK', '2012-06', 7.6],
    ['USD', 'JPY', '1985-02', 200],
    ['GBP', 'EUR', '2019-01-30', 1],
    ['EUR', 'CHF', '2015-06', 1.2], // the floor of the year before
  ])('%s to %s at %s is never %d', (from, to, when, wrong) => {
    const { low, high } = band(from, to, when);
    expect(wrong < low || wrong > high).toBe(true);
  });
});

describe('the euro and what it replaced', () => {
  // Council Regulation (EC) No 2866/98 and its successors, by which euros are converted for good.
  test.each([
    ['DEM', 1.95583],
    ['FRF', 6.55957],
    ['ITL', 1936.27],
    ['ESP', 166.386],
    ['NLG', 2.20371],
    ['BEF', 40.3399],
    ['ATS', 13.7603],
    ['FIM', 5.94573],
    ['IEP', 0.787564],
    ['PTE', 200.482],
    ['GRD', 340.75],
    ['SIT', 239.64],
    ['CYP', 0.585274],
    ['MTL', 0.4293],
    ['SKK', 30.126],
    ['EEK', 15.6466],
    ['LVL', 0.702804],
    ['LTL', 3.4528],
    ['HRK', 7.5345],
  ])('a euro is %s %d', (code, parity) => {
    const { low, high, typical } = band('EUR', code, '2024-05');
    expect(typical / parity).toBeCloseTo(1, 4);
    expect(high / low).toBeLessThan(1.011);
  });

  it('joins the ECU before 1999', () => {
    expect(band('EUR', 'USD', '1995').typical).toBeCloseTo(1.3, 1); // European Commission: ECU of 1995, 1.308 dollars
    expect(band('EUR', 'DEM', { from: '1998-12', to: '1999-01' }).high).toBeLessThan(2);
  });

  it('stays a lev at 1.95583 when Bulgaria joined in 2026', () => {
    expect(band('EUR', 'BGN', '2026-05').typical).toBeCloseTo(1.95583, 4);
  });
});

describe('currencies held to another', () => {
  // The acts of their central banks, as the International Monetary Fund's annual report on exchange arrangements has them.
  const HELD: readonly (readonly [string, string, number])[] = [
    ['USD', 'ANG', 1.79],
    ['USD', 'AWG', 1.79],
    ['EUR', 'BAM', 1.95583],
    ['USD', 'BBD', 2],
    ['USD', 'BMD', 1],
    ['USD', 'BSD', 1],
    ['INR', 'BTN', 1],
    ['USD', 'BZD', 2],
    ['CNY', 'CNH', 1],
    ['USD', 'DJF', 177.721],
    ['GBP', 'FKP', 1],
    ['GBP', 'GIP', 1],
    ['KYD', 'USD', 1.2],
    ['ZAR', 'LSL', 1],
    ['BEF', 'LUF', 1],
    ['ZAR', 'NAD', 1],
    ['USD', 'PAB', 1],
    ['USD', 'SVC', 8.75],
    ['ZAR', 'SZL', 1],
    ['USD', 'XCD', 2.7],
    ['EUR', 'XEU', 1],
    ['EUR', 'XPF', 119.3317], // since 1999, by the French decree of 16 December 1998
  ];

  test.each(HELD)('%s to %s is %d', (from, to, rate) => {
    expect(band(from, to, '2015-06').typical / rate).toBeCloseTo(1, 4);
  });

  it('has a row above for each', () => {
    expect(Object.keys(PEGS).filter((code) => !HELD.some((row) => row.includes(code)))).toEqual([]);
  });

  it('has no rate of theirs before', () => {
    expect(rateBand('USD', 'XCD', '1970')).toBeNull();
    expect(rateBand('XEU', 'DEM', '1990')?.typical).toBeCloseTo(2.05, 1); // 2.05 marks, European Commission
  });
});

describe('time', () => {
  test.each([
    ['2019-01-30', '2018-11', '2019-02'],
    ['2019-01', '2018-11', '2019-02'],
    ['2019-01-30T10:00:00Z', '2018-11', '2019-02'],
    ['2019', '2018-12', '2019-12'],
    [{ from: '1999', to: '2001-03' }, '1998-12', '2001-04'],
    [{ from: '2010-05-01', to: '2010-05-31' }, '2010-03', '2010-06'],
    [null, '1989-12', RATES_LAST_MONTH],
    ['1957', '1957-01', '1957-12'],
    ['1950', null, null],
    ['2019-13', null, null],
    ['20190130', null, null],
    ['', null, null],
    ['yesterday', null, null],
    [{ from: '2012', to: '2010' }, null, null],
    [{ from: 'yesterday', to: '2010' }, null, null],
    [{ from: '2010', to: 'tomorrow' }, null, null],
    ['since 2019', null, null],
    ['2019-1', null, null],
    ['20191', null, null],
  ])('%j covers %s to %s', (when, first, last) => {
    const found = rateBand('GBP', 'USD', when);
    expect(found && [found.firstMonth, found.lastMonth]).toEqual(first && [first, last]);
  });

  const [year, month] = RATES_LAST_MONTH.split('-').map(Number) as [number, number];
  const later = (months: number): string => {
    const at = year * 12 + month - 1 + months;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  };

  it('takes the newest six months for a time after the last, wider the later', () => {
    const [soon, late] = [band('GBP', 'USD', later(1)), band('GBP', 'USD', later(4))];
    expect([soon.firstMonth, soon.lastMonth]).toEqual([later(-5), RATES_LAST_MONTH]);
    expect([late.firstMonth, late.lastMonth]).toEqual([later(-5), RATES_LAST_MONTH]);
    expect(late.low).toBeLessThan(soon.low);
    expect(late.high).toBeGreaterThan(soon.high);
    expect([soon.unsafe, late.unsafe]).toEqual([false, false]);
  });

  it('holds nothing against a writer once the table is older than half a year', () => {
    expect(band('GBP', 'USD', later(6)).unsafe).toBe(false);
    expect(band('GBP', 'USD', later(7)).unsafe).toBe(true);
    expect(band('EUR', 'USD', '2099').unsafe).toBe(true);
  });

  it('is the newest rate where the time is open', () => {
    const [open, newest] = [band('GBP', 'USD', null), band('GBP', 'USD', RATES_LAST_MONTH)];
    expect(Math.abs(open.typical / newest.typical - 1)).toBeLessThan(0.05);
    expect(open.low).toBeLessThan(1.15); // 2022
    expect(open.high).toBeGreaterThan(2); // 2007
  });

  it('is wider in late 2008 than in a calm year', () => {
    const width = (when: string) => Math.log(band('GBP', 'USD', when).high / band('GBP', 'USD', when).low);
    expect(width('2008-11')).toBeGreaterThan(2.5 * width('2019-11'));
  });
});

describe('codes', () => {
  test.each(['XXX', '', 'usd', 'constructor', '__proto__', 'toString', 'BTC'])('%j has no rates', (code) => {
    expect(rateBand(code, 'USD', '2019')).toBeNull();
    expect(rateBand('USD', code, '2019')).toBeNull();
  });

  it('has none before a unit was made', () => {
    expect(rateBand('USD', 'BRL', '1990')).toBeNull(); // cruzeiros then
    expect(rateBand('USD', 'PLN', '1990')).toBeNull(); // old zlotys then
    expect(rateBand('USD', 'CZK', '1990')).toBeNull(); // Czechoslovakia's koruna then
  });

  it('has none in a gap: Kuwait under occupation', () => {
    expect(rateBand('USD', 'KWD', '1990-11')).toBeNull();
    expect(rateBand('USD', 'KWD', '1992-11')).not.toBeNull();
  });

  it('is one for a currency and itself', () => {
    expect(band('GBP', 'GBP', '2019').typical).toBe(1);
  });

  it('has what English newspapers convert', () => {
    const wanted =
      'USD EUR GBP JPY CHF CAD AUD NZD DKK SEK NOK ISK INR PKR LKR BDT NPR CNY KRW TWD THB IDR MYR PHP VND ZAR NGN KES GHS UGX TZS EGP MAD TRY ILS SAR AED QAR KWD IRR IQD RUB UAH PLN CZK HUF RON BGN RSD BRL MXN ARS CLP COP PEN VES UYU JMD TTD SGD HKD HRK KZT GEL DEM FRF ESP ITL NLG BEF ATS FIM IEP PTE GRD';
    expect(wanted.split(' ').filter((code) => !RATE_CURRENCIES.includes(code))).toEqual([]);
  });

  it('knows the newspapers of 1980 to 1998', () => {
    for (const code of 'DEM FRF JPY GBP CHF ITL CAD AUD'.split(' ')) {
      for (let at = 1980; at <= 1998; at++) {
        const found = rateBand('USD', code, String(at));
        expect([code, at, found?.firstMonth, found?.lastMonth]).toEqual([code, at, `${at - 1}-12`, `${at}-12`]);
      }
    }
    expect(RATES_FIRST_MONTH).toBe('1957-01');
  });
});

it('inverts: a to b is b to a turned over', () => {
  for (const [from, to, when] of [
    ['GBP', 'USD', '2008-10'],
    ['DEM', 'ITL', '1992'],
    ['EUR', 'NGN', null],
    ['JPY', 'ZAR', '2099'],
  ] as const) {
    const [there, back] = [band(from, to, when), band(to, from, when)];
    expect(there.low * back.high).toBeCloseTo(1, 9);
    expect(there.high * back.low).toBeCloseTo(1, 9);
    expect(when === null || Math.abs(there.typical * back.typical - 1) < 1e-9).toBe(true);
    expect(there.unsafe).toBe(back.unsafe);
  }
});

it('has for every pair with the dollar low ≤ typical ≤ high, all positive', () => {
  for (const code of RATE_CURRENCIES) {
    const { low, typical, high } = band('USD', code, { from: '1957', to: '2099' });
    expect(low > 0 && low <= typical && typical <= high && Number.isFinite(high), code).toBe(true);
  }
});
