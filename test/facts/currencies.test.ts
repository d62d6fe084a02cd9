import { data as ISO_4217 } from 'currency-codes';
import { describe, expect, test } from 'vitest';
import {
  beginsCurrencyName,
  currencyName,
  currencyOfCode,
  currencyOfMark,
  currencyOfName,
  currencyOfSign,
  isMemberOf,
  SIGN_LIST,
} from '../../src/facts/currencies.ts';
import {
  CENT_SIGNS,
  CODES_THAT_ARE_WORDS,
  FAMILIES,
  HISTORICAL,
  JOINED_CODES,
  LOWER_CASE_CODES,
  MINOR,
  NAMES,
  NEVER_BEHIND,
  SHARED_SIGNS,
  SIGNS,
} from '../../src/facts/currencies-data.ts';
import { OF_COUNTRIES } from '../../src/facts/currencies-of-countries-data.ts';

/** Money without an ISO 4217 code of its own, or with one that the package no longer lists. */
const BESIDES = new Set([...HISTORICAL, 'BTC', 'DDM', 'KPW', 'SRG', 'RUR', 'MGF', 'ZWG']);
const CODES = new Set([...ISO_4217.map(({ code }) => code), ...BESIDES]);

describe('signs', () => {
  test.each(Object.entries(SIGNS))('%s is %s', (sign, code) => {
    expect(CODES.has(code), `${code} is no code of ISO 4217`).toBe(true);
    expect(currencyOfSign(sign)).toEqual({ units: [code], family: null, per: 1, power: 0, doubtful: false });
    expect(SIGN_LIST).toContain(sign);
  });

  test.each(Object.entries(CENT_SIGNS))('%s is a hundredth of %s', (sign, code) => {
    expect(currencyOfSign(sign)).toMatchObject({ units: [code], per: 100 });
  });

  test.each(Object.entries(SHARED_SIGNS))('%s is shared', (sign, { family, units }) => {
    expect(currencyOfSign(sign)).toMatchObject({ family, units });
    expect(units.filter((unit) => !isMemberOf(family, unit))).toEqual([]);
  });

  test('what is no sign says nothing', () => {
    expect(currencyOfSign('')).toBeNull();
    expect(currencyOfSign('Q$')).toBeNull();
    expect(currencyOfSign('constructor')).toBeNull();
  });

  test('the longest come first', () => {
    const lengths = SIGN_LIST.map(({ length }) => length);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });
});

describe('names', () => {
  const rows = Object.entries(NAMES).flatMap(([code, names]) => names.map((name) => [name, code] as const));
  test.each(rows)('%s are %s', (name, code) => {
    expect(CODES.has(code), `${code} is no code of ISO 4217`).toBe(true);
    expect(name).toBe(name.toLowerCase());
    expect(currencyOfName(name)).toMatchObject({ units: [code], family: null, per: 1 });
    expect(beginsCurrencyName(name.split(/[ -]/, 1)[0] ?? '')).toBe(true);
  });

  test.each(OF_COUNTRIES)('%s', (row) => {
    const [code = '', adjectives = '', nouns = ''] = row.split(/: | \| /);
    expect(CODES.has(code), `${code} is no code of ISO 4217`).toBe(true);
    for (const adjective of adjectives.split(', '))
      for (const noun of nouns.split(' '))
        expect(currencyOfName(`${adjective} ${noun}`)).toMatchObject({ units: [code], family: null, per: 1 });
  });

  test('no name is two currencies', () => {
    const names = [...rows.map(([name]) => name), ...Object.values(FAMILIES).flatMap(({ words }) => words)];
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  const words = Object.entries(FAMILIES).flatMap(([family, { words }]) => words.map((word) => [word, family] as const));
  test.each(words)('%s are of the family %s', (word, family) => {
    expect(currencyOfName(word)).toMatchObject({ family, units: FAMILIES[family]?.units, per: 1 });
  });

  test.each(Object.entries(FAMILIES))('the members of %s have codes', (_family, { units, also }) => {
    expect([...units, ...also].filter((code) => !CODES.has(code))).toEqual([]);
    expect(units.filter((code) => also.includes(code))).toEqual([]);
  });

  test.each(ISO_4217.filter(({ currency }) => / /.test(currency.trim())).map(({ currency, code }) => [currency, code]))(
    'ISO’s own %s is %s',
    (name, code) => {
      const found = currencyOfName(name.trim().toLowerCase());
      // Bonds, metals and test codes are no money.
      if (/^X(?:B[ABCD]|SU|UA|TS|XX|A[GU]|P[DT])$/.test(code)) expect(found).toBeNull();
      else expect(found?.units).toHaveLength(1);
    },
  );
});

describe('hundredths', () => {
  const rows = MINOR.flatMap((row) => row.words.map((word) => [word, row] as const));
  test.each(rows)('%s', (word, { per, family, units }) => {
    expect(currencyOfName(word)).toMatchObject({ per, family, units });
    expect(units.filter((code) => !CODES.has(code))).toEqual([]);
  });

  const glued = MINOR.flatMap((row) => row.glued.map((mark) => [mark, row] as const));
  test.each(glued)('5%s', (mark, { per, units }) => {
    expect(currencyOfMark(mark)).toMatchObject({ per, units });
  });
});

describe('codes', () => {
  const CURRENT = ISO_4217.map(({ code }) => code).filter(
    (code) => !/^X(?:B[ABCD]|SU|UA|TS|XX|A[GU]|P[DT])$/.test(code),
  );
  test.each(CURRENT)('%s', (code) => {
    const is = expect.objectContaining({ units: [code], family: null });
    expect(currencyOfCode(code, 'before')).toEqual(CODES_THAT_ARE_WORDS.includes(code) ? null : is);
    expect(currencyOfCode(code, 'behind')).toEqual(NEVER_BEHIND.includes(code) ? null : is);
    expect(currencyName(code)).not.toBe('');
  });

  test.each(HISTORICAL)('%s of the past', (code) => {
    const now = code === 'RMB' || code === 'CNH' ? 'CNY' : code;
    expect(currencyOfCode(code, 'behind')).toMatchObject({ units: [now] });
  });

  test.each(LOWER_CASE_CODES)('115 %s', (code) => {
    expect(currencyOfName(code)).toMatchObject({ units: [code.toUpperCase()] });
  });

  test.each(JOINED_CODES)('M%s', (code) => {
    expect(currencyOfCode(`M${code}`, 'behind')).toMatchObject({ units: [code], power: 6 });
    expect(currencyOfCode(`K${code}`, 'behind')).toMatchObject({ units: [code], power: 3 });
  });

  test.each(['', 'ABC', 'usd', 'MABC', 'XTS'])('%o is none', (code) => {
    expect(currencyOfCode(code, 'before')).toBeNull();
    expect(currencyOfCode(code, 'behind')).toBeNull();
  });
});

describe('the members that a place may speak for', () => {
  test.each([
    ['dollar', 'JMD', true],
    ['dollar', 'EUR', false],
    ['pound', 'EGP', true],
    ['krone', 'DKK', true],
    ['none', 'USD', false],
  ])('%s, %s', (family, code, is) => {
    expect(isMemberOf(family, code)).toBe(is);
  });
});

test('a name for the reader', () => {
  expect(currencyName('CHF')).toBe('Swiss Franc');
  expect(currencyName('DEM')).toBe('DEM');
});
