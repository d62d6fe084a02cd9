import { describe, expect, test } from 'vitest';
import { wordNumberAt } from '../../src/figures/number-words.ts';
import { numeralsOf } from '../../src/figures/numerals.ts';

const read = (text: string) =>
  numeralsOf(text, '.', 'en').numerals.map(({ value, glued }) => (glued ? `glued ${value}` : value));

describe('numbers in words and their neighbours', () => {
  test.each([
    ['a dozen eggs', [12]],
    ['two dozen people', [24]],
    ['half a dozen', [6]],
    ['dozens of people', []], // vague
    ['£1.5–2 million', [1.5, 2_000_000]], // an en dash is no letter
    ['“5 people', [5]],
    ['G7', ['glued 7']],
    ['é7', ['glued 7']],
  ])('%s', (text, values) => {
    expect(read(text)).toEqual(values);
  });
});

describe('numbers written out', () => {
  test.each([
    ['zero', 0, 1],
    ['seven', 7, 1],
    ['nineteen', 19, 1],
    ['forty', 40, 1],
    ['twenty-five', 25, 1],
    ['Fifty-eight', 58, 1],
    ['a hundred', 100, 1],
    ['one hundred and one', 101, 1],
    ['three hundred and fifty thousand', 350_000, 1000],
    ['two thousand and five', 2005, 1],
    ['twelve hundred', 1200, 1],
    ['a billion', 1e9, 1e9],
    ['three million', 3e6, 1e6],
    ['two million three hundred thousand', 2_300_000, 1000],
    ['three and a half billion', 3.5e9, 1e9],
    ['two and a quarter million', 2_250_000, 1e6],
    ['two point five million', 2_500_000, 1e6],
    ['half a million', 500_000, 100_000],
    ['half-million', 500_000, 100_000],
    ['quarter of a million', 250_000, 100_000],
    ['three-quarters of a billion', 750_000_000, 1e8],
    ['five lakh', 500_000, 1e5],
    ['two crore', 2e7, 1e7],
    ['a thousand million', 1e9, 1e9],
  ])('%s', (words, value, step) => {
    expect(wordNumberAt(`${words} people`, 0)).toEqual({ start: 0, end: words.length, value, step });
  });

  test.each([
    ['twenty and thirty', 'twenty'], // two numbers
    ['one hundred and two hundred', 'one hundred'], // the ends of a range
    ['five six', 'five'],
    ['two million billion', 'two million'],
    ['seven and a half', 'seven and a half'],
  ])('%s begins with %s', (text, first) => {
    expect(wordNumberAt(text, 0)?.end).toBe(first.length);
  });

  test.each(['hundreds of people', 'millions', 'half of them', 'a few million', 'quarter past', 'and five', ''])(
    'none begins %s',
    (text) => {
      expect(wordNumberAt(text, 0)).toBeNull();
    },
  );
});
