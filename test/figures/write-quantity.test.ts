import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/figures/figure.ts';
import { findFigures } from '../../src/figures/find-figures.ts';
import { quantityLike, smallerUnit, spelledQuantity } from '../../src/figures/write-quantity.ts';

const quantity = (text: string): Quantity => {
  const found = findFigures({ text, url: null, published: null, language: 'en' }).find(
    ({ kind }) => kind === 'quantity',
  );
  if (found?.kind !== 'quantity') throw new Error(`“${text}” has no quantity: write another row.`);
  return found;
};

describe('a value in a unit', () => {
  test.each([
    [9.1, 'meter', '9.1 metres'],
    [1, 'mile', '1 mile'],
    [6, 'foot', '6 feet'],
    [21, 'gallon', '21 US gallons'],
    [18, 'gallon-imperial', '18 imperial gallons'],
    [51, 'square-kilometer', '51 square kilometres'],
    [148, 'horsepower', '148 horsepower'],
    [-12.2, 'celsius', '−12.2°C'],
    [119, 'kilometer-per-hour', '119 km/h'],
    [1_590_000, 'liter', '1.59 million litres'],
    [2_490_000_000, 'cubic-yard', '2.49 billion cubic yards'],
    [7.1, 'liter-per-100-kilometer', '7.1 litres per 100 km'],
  ] as const)('%s %s is “%s”', (value, unit, written) => {
    expect(spelledQuantity(value, unit)).toBe(written);
  });
});

describe('a quantity in the style of another', () => {
  test.each([
    ['It is 26 kilograms.', 5.443, '5.4 kilograms'],
    ['a 48-metre mast', 9.144, '9.1-metre'],
    ['It holds 2.1 million cubic yards.', 2_485_000_000, '2,500 million cubic yards'],
    ['The temperature was -14F.', 14, '14F'],
    ['It does 11.3 litres per 100km.', 5.88, '5.88 litres per 100km'],
  ] as const)('%s with %s', (text, value, written) => {
    expect(quantityLike(quantity(text), value)).toBe(written);
  });

  test.each(['He is 6ft 2in tall.', 'It is half a mile off.'])('none for two units or for words: %s', (text) => {
    expect(quantityLike(quantity(text), 3)).toBeNull();
  });
});

test('a fraction of a hundredth is said in a smaller unit', () => {
  expect(smallerUnit('kilometer')).toBe('meter');
  expect(smallerUnit('knot')).toBe('knot');
});
