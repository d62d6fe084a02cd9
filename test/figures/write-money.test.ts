import { describe, expect, test } from 'vitest';
import { grouped, printedSign, writtenLike } from '../../src/figures/write-money.ts';
import { moneyIn } from './money-in.ts';

/** The one amount of a phrase. */
const amount = (phrase: string) => {
  const [money, ...more] = moneyIn(phrase);
  if (!money || more.length > 0) throw new Error(`“${phrase}” must hold one amount`);
  return money;
};

describe('an amount in the style of another', () => {
  test.each([
    ['£23 billion', 22_900_000, '£22.9 million'],
    ['£23 billion', 22_900_000_000, '£22.9 billion'],
    ['£23bn', 22_900_000, '£22.9m'],
    ['£23bn', 1_250_000_000_000, '£1,250bn'],
    ['$689,000', 640_123, '$640,000'],
    ['$1.2m', 161_000, '$161,000'], // not $0.161m
    ['£0.5m', 400_000, '£0.4m'], // as it likes
    ['12 million dollars', 7_800_000, '7.8 million dollars'],
    ['EUR 5 million', 6_100_000, 'EUR 6.1 million'],
    ['Rs 500 crore', 4_500_000_000, 'Rs 450 crore'],
    ['60p', 0.9, '90p'],
    ['160 pence', 0.6, '60 pence'],
    ['35 cents', 0.5, '50 cents'],
    ['a six-million-pound house', 7_000_000, '7 million pounds'],
    ['500 million crowns', 600_000_000, '600 million crowns'],
    ['5,000 crowns', 6_000, '6,000 crowns'], // no crore,
  ])('%s', (like, value, written) => {
    expect(writtenLike(amount(like), value, undefined, 3)).toBe(written);
  });

  test.each([
    ['£7 million', 'EUR', 7_000_000, 1, '€7 million'],
    ['£7m', 'EUR', 6_800_000, 2, '€6.8m'],
    ['HK$300 million', 'USD', 300_000_000, 1, '$300 million'],
    ['5m Canadian dollars', 'USD', 3_700_000, 2, '3.7m dollars'],
    ['60 pence', 'EUR', 0.7, 1, '0.7 euros'],
    ['£378,000', 'CHF', 500_000, 2, 'CHF 500,000'],
    ['£378,000', 'PKR', 70_000_000, 2, 'PKR 70,000,000'],
  ])('%s in %s', (like, unit, value, digits, written) => {
    expect(writtenLike(amount(like), value, unit, digits)).toBe(written);
  });
});

test.each([
  ['EUR', '€'],
  ['AUD', 'A$'],
  ['PKR', 'PKR '],
])('%s is printed %s', (unit, sign) => {
  expect(printedSign(unit)).toBe(sign);
});

test.each([
  [1234567, '1,234,567'],
  [999, '999'],
  [1234.5, '1,234.5'],
  [0.1 + 0.2, '0.3'],
  [-1234, '-1,234'],
  [1e21, '1e+21'],
])('%d is grouped as %s', (value, written) => {
  expect(grouped(value)).toBe(written);
});
