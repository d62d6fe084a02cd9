import { describe, expect, test } from 'vitest';
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
