import { describe, expect, test } from 'vitest';
import { decimalMarkOf, digitsOf } from '../../src/figures/digits.ts';

describe('the decimal mark of a language', () => {
  test.each([
    [null, '.'],
    ['en', '.'],
    ['en-GB', '.'],
    ['en_US', '.'],
    ['EN', '.'],
    ['ja', '.'],
    ['de', ','],
    ['de-AT', ','],
    ['de-CH', '.'],
    ['fr-FR', ','],
    ['es-ES', ','],
    ['es-MX', '.'],
    ['nl', ','],
    ['sv', ','],
    ['pt-BR', ','],
  ])('%s', (language, mark) => {
    expect(decimalMarkOf(language)).toBe(mark);
  });
});

describe('digits as English writes them', () => {
  test.each([
    ['6', '6', 0],
    ['1,234', '1234', 0],
    ['1,234,567', '1234567', 0],
    ['1,234.50', '1234.50', 2],
    ['6.40', '6.40', 2],
    ['.5', '0.5', 1],
    ['1,23,45,678', '12345678', 0], // lakhs and crores
    ['10\u00a0000', '10000', 0],
    ["1'234'567", '1234567', 0], // Swiss
    ['1.234.567', '1234567', 0], // two points can only group
    ['1.234,50', '1234.50', 2], // and a comma behind points can only part decimals
    ['0.75', '0.75', 2],
    ['007', '007', 0],
  ])('%s', (run, plain, decimals) => {
    expect(digitsOf(run, '.')).toEqual({ plain, decimals });
  });

  test.each(['1,8923', '1.2.3', '110,00', '12,34', '1,234,56', '6,5000,000', '1,2', '1.234.56', '1,,234'])(
    '%s is no number',
    (run) => {
      expect(digitsOf(run, '.')).toBeNull();
    },
  );
});

describe('digits as the Continent writes them', () => {
  test.each([
    ['1.234', '1234', 0],
    ['1,5', '1.5', 1],
    ['1,234', '1.234', 3],
    ['1.234.567,89', '1234567.89', 2],
    ['1\u00a0234,5', '1234.5', 1],
    ['1,234,567', '1234567', 0], // English groups, unmistakable
    ['1,234.50', '1234.50', 2],
    ['3.5', '3.5', 1], // no group of one
  ])('%s', (run, plain, decimals) => {
    expect(digitsOf(run, ',')).toEqual({ plain, decimals });
  });
});
