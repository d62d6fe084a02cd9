import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterAsScale, numeralsOf, withPower } from '../../src/figures/numerals.ts';

const numerals = (text: string, mark: '.' | ',' = '.', language: string | null = 'en') =>
  numeralsOf(text, mark, language).numerals;
const values = (text: string, mark?: '.' | ',', language?: string) =>
  numerals(text, mark, language).map(({ value }) => value);

describe('numbers in a text', () => {
  test.each([
    ['from 1,234 to 5.6', [1234, 5.6]],
    ['1.2bn', [1_200_000_000]],
    ['1.2 billion', [1_200_000_000]],
    ['1.2-billion', [1_200_000_000]],
    ['5 lakh crore', [5e12]],
    ['two thousand million', [2e9]],
    ['12 mln', [12_000_000]],
    ['3½', [3.5]],
    ['3 1/2 million', [3_500_000]],
    ['½', [0.5]],
    ['2 and a half million', [2_500_000]],
    ['.5 million', [500_000]],
    ['in 1987. 5 men', [1987, 5]], // a full stop is no decimal point
    ['10 000 euros', [10_000]],
    ['rooms 101 102', [101, 102]], // two numbers in English
    ['1.2 million, 3 million', [1_200_000, 3_000_000]],
  ] as const)('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  test('as French, German and Spanish write them', () => {
    expect(values('1 234 567 habitants', ',', 'fr')).toEqual([1_234_567]);
    expect(values('1.234.567,5 Einwohner', ',', 'de')).toEqual([1_234_567.5]);
    expect(values('3,5 Mio. Einwohner', ',', 'de')).toEqual([3_500_000]);
    expect(values('12 milliards', ',', 'fr')).toEqual([12e9]);
  });

  test.each(['$1,8923', '£1.2.5m', '6,5000,000'])('%s is told apart as malformed', (text) => {
    const { numerals, malformed } = numeralsOf(text, '.', 'en');
    expect(numerals).toEqual([]);
    expect(malformed).toHaveLength(1);
  });

  test.each([
    ['G7', true],
    ['A321', true],
    ['Rs500', true],
    ['£5', false],
    ['(5', false],
    ['–5', false],
  ])('%s is glued to a letter: %s', (text, glued) => {
    expect(numerals(text)[0]?.glued).toBe(glued);
  });
});

describe('precision is what the digits say', () => {
  test.each([
    ['2', 1, 1, 1],
    ['2.0', 0.1, 0.1, 2],
    ['2.00', 0.01, 0.01, 3],
    ['100,000', 1, 100_000, 1],
    ['6 million', 1e6, 1e6, 1],
    ['6.40 million', 10_000, 10_000, 3],
    ['20 million', 1e6, 1e7, 1],
    ['0.05', 0.01, 0.01, 1],
  ])('%s', (text, step, coarse, digits) => {
    const [numeral] = numerals(text);
    expect(numeral?.precision.step).toBeCloseTo(step, 12);
    expect(numeral?.precision.coarse).toBeCloseTo(coarse, 12);
    expect(numeral?.precision.digits).toBe(digits);
  });
});

describe('a letter behind the digits', () => {
  test.each([
    ['6m', 6e6],
    ['6M', 6e6],
    ['5k', 5000],
    ['1.2b', 1.2e9],
    ['2t', 2e12],
    ['3m/4m', 3e6],
  ])('%s may be a scale', (text, value) => {
    const [numeral] = numerals(text);
    expect(numeral && letterAsScale(numeral)).toMatchObject({ value, letter: null });
  });

  test.each(['6 men', '6', '5m/s', '6 million', '5m²'])('%s has none', (text) => {
    const [numeral] = numerals(text);
    expect(numeral && letterAsScale(numeral)).toBeNull();
  });

  test('the first end of a range takes the scale of the second', () => {
    const [numeral] = numerals('1.5');
    expect(numeral && withPower(numeral, 6)).toMatchObject({ value: 1_500_000, precision: { step: 100_000 } });
  });
});

test('any number that English writes is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (whole, decimals) => {
      const written = (whole / 10 ** decimals).toLocaleString('en', {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
      expect(values(`It was ${written}.`)).toEqual([Number(written.replaceAll(',', ''))]);
    }),
  );
});

test('numerals are in order, do not overlap, and nothing throws', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(..."0159.,\u00a0 '½-mkbn()£", 'one', ' million', 'half', ' and a half')),
      (parts) => {
        const found = numerals(parts.join(''));
        found.forEach((numeral, index) => {
          expect(numeral.end).toBeGreaterThan(numeral.start);
          expect(numeral.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          expect(Number.isFinite(numeral.value)).toBe(true);
        });
      },
    ),
  );
});
