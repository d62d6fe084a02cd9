import { describe, expect, it, test } from 'vitest';
import { RATE_CURRENCIES, rateBand } from '../../src/facts/rates.ts';
import { isUnsafe, UNSAFE } from '../../src/facts/rates-unsafe.ts';

const ROWS: readonly (readonly [string, string, boolean])[] = [
  ['ARS', '2002-01', true], // the end of one to one
  ['PEN', '1991-12', true], // the last month of its row
  ['PEN', '1992-01', false],
  ['RUB', '2022-01', false],
  ['RUB', '2022-02', true], // the first of its row
  ['RUB', '2022-07', true],
  ['RUB', '2022-08', false],
  ['ARS', '2014-03', true], // blue dollar
  ['ARS', '1995-06', false], // one to one, by law
  ['ARS', '2024-01', true],
  ['AZN', '2006-02', true],
  ['AZN', '2012-02', false],
  ['BGN', '1999-08', true],
  ['BGN', '2010-08', false],
  ['BRL', '1994-08', true],
  ['BRL', '2002-10', false],
  ['BYN', '2016-08', true],
  ['BYN', '2019-08', false],
  ['BYN', '2023-08', true],
  ['CNY', '1988-05', true], // swap centres
  ['CNY', '2005-07', false],
  ['COP', '1990-06', true],
  ['COP', '2015-06', false],
  ['DZD', '2018-01', true],
  ['EGP', '1985-01', true],
  ['EGP', '2016-09', true],
  ['EGP', '2019-01', false],
  ['EGP', '2023-06', true],
  ['EGP', '2025-06', false],
  ['ETB', '1991-01', true],
  ['ETB', '2010-01', false],
  ['ETB', '2023-01', true],
  ['GEL', '1995-11', true],
  ['GEL', '2015-01', false],
  ['GHS', '2007-07', true],
  ['GHS', '2015-01', false],
  ['GHS', '2022-11', true],
  ['IDR', '1998-01', true],
  ['IDR', '2005-01', false],
  ['IQD', '1995-01', true],
  ['IQD', '2015-01', false],
  ['IRR', '2015-01', true],
  ['ISK', '2009-01', true],
  ['ISK', '2019-01', false],
  ['JMD', '1991-10', true],
  ['JMD', '2010-01', false],
  ['KZT', '1994-05', true],
  ['KZT', '2014-02', false],
  ['LBP', '1992-01', true],
  ['LBP', '2010-01', false],
  ['LBP', '2021-08', true],
  ['LKR', '2022-04', true],
  ['LKR', '2019-04', false],
  ['MMK', '2008-05', true],
  ['MXN', '1993-03', true],
  ['MXN', '1995-01', true],
  ['MXN', '2008-10', false],
  ['NGN', '1996-01', true],
  ['NGN', '2010-01', false],
  ['NGN', '2017-01', true],
  ['PEN', '1991-08', true],
  ['PEN', '2005-08', false],
  ['PLN', '1995-02', true],
  ['PLN', '2005-02', false],
  ['RON', '2005-08', true],
  ['RON', '2015-08', false],
  ['RSD', '2003-02', true],
  ['RSD', '2013-02', false],
  ['RUB', '1998-09', true],
  ['RUB', '2014-12', false],
  ['RUB', '2022-03', true],
  ['SIT', '1992-02', true],
  ['SIT', '2002-02', false],
  ['SYP', '2012-01', true],
  ['TRL', '2001-02', true],
  ['TRY', '2021-12', false], // a fall, but one rate
  ['TRY', '2004-12', true],
  ['UAH', '1996-10', true],
  ['UAH', '2015-02', true],
  ['UAH', '2019-01', false],
  ['UGX', '1988-01', true],
  ['UGX', '2008-01', false],
  ['UYU', '1993-04', true],
  ['UYU', '2013-04', false],
  ['VES', '2022-01', true],
  ['VND', '1990-01', true],
  ['VND', '2010-01', false],
  ['ZMW', '2013-02', true],
  ['ZMW', '2019-02', false],
  ['GBP', '1992-09', false],
  ['constructor', '2000-01', false],
];

describe('times whose rates are no evidence', () => {
  test.each(ROWS)('%s in %s: %s', (code, month, unsafe) => {
    expect(isUnsafe(code, month, month)).toBe(unsafe);
  });

  it('has a test row above for every currency that it names', () => {
    for (const code of Object.keys(UNSAFE)) {
      expect(
        ROWS.some(([tested, , unsafe]) => tested === code && unsafe),
        `write a row for ${code}`,
      ).toBe(true);
      expect(RATE_CURRENCIES, code).toContain(code);
    }
  });

  it('marks the band, whichever side the currency stands on', () => {
    expect(rateBand('USD', 'NGN', '2016')?.unsafe).toBe(true);
    expect(rateBand('NGN', 'GBP', '2016')?.unsafe).toBe(true);
    expect(rateBand('GBP', 'USD', '2016')?.unsafe).toBe(false);
  });

  it('holds the nineties against no rate of an open time', () => {
    expect(rateBand('USD', 'PLN', null)?.unsafe).toBe(false);
    expect(rateBand('USD', 'ARS', null)?.unsafe).toBe(true);
  });
});
