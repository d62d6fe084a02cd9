import { describe, expect, test } from 'vitest';
import { readFigures, written } from './read-figures.ts';

describe('ages', () => {
  test.each<[string, readonly string[]]>([
    ['died aged 81', ['aged 81 = 81 year']],
    ['at the age of 37', ['37 = 37 year']],
    ['a 37-year-old man', ['37-year-old = 37 year']],
    ['the thirty-seven-year-old', ['thirty-seven-year-old = 37 year']],
    ['37 years old', ['37 years old = 37 year']],
    ['37 years of age', ['37 years of age = 37 year']],
    ['a six-month-old baby', ['six-month-old = 6 month']],
    ['a 2,900-year-old site', ['2,900-year-old = 2900 year']],
    ['18 to 24-year-olds', ['18 = 18 year', '24-year-olds = 24 year']],
    ['18- to 24-year-olds', ['18 = 18 year', '24-year-olds = 24 year']],
    ['women aged 25 to 54', ['aged 25 = 25 year', '54 = 54 year']],
    ['aged between 15 and 34', ['15 = 15 year', '34 = 34 year']],
    ['in her 80s', ['80s = 80 year']],
    ['a man in his mid-40s', ['40s = 40 year']],
    ['the over-65s', ['65s = 65 year']],
    ['England Under-21s', ['21s = 21 year']],
    ['Jane Smith, 37, of Leeds', ['37 = 37 year']],
    ['Mr Jackson, 46, denies it', ['46 = 46 year']],
    ['Doherty, 25, had to be home', ['25 = 25 year']],
    ['he turned 60 in May', ['60 = 60 year']],
  ])('%s', (text, ages) => {
    expect(written(text, 'age')).toEqual(ages);
  });

  test.each([
    'Arsenal, 37, and Chelsea, 35',
    'six years older',
    'turned 60 degrees',
    'in the 80s',
    'a six-year ban',
    'aged 5%',
    'Ohio, 45, Texas, 33',
  ])('no age: %s', (text) => {
    expect(written(text, 'age')).toEqual([]);
  });

  test('the eighties of a life are ten years', () => {
    expect(readFigures('in her 80s')[0]).toMatchObject({ interval: { low: 80, high: 89 } });
  });
});
