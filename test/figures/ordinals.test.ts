import { describe, expect, test } from 'vitest';
import { written } from './read-figures.ts';

describe('ranks', () => {
  test.each<[string, string]>([
    ['finished third', 'third = 3'],
    ['came second behind Spain', 'second = 2'],
    ['in fourth place', 'fourth = 4'],
    ['the second-largest city', 'second = 2'],
    ['the third most valuable', 'third = 3'],
    ['for the fifth time', 'fifth = 5'],
    ['a fourth consecutive rise', 'fourth = 4'],
    ['his 100th goal', '100th = 100'],
    ['the 21st largest', '21st = 21'],
    ['the 400th anniversary', '400th = 400'],
  ])('%s', (text, ordinal) => {
    expect(written(text, 'ordinal')).toEqual([ordinal]);
  });

  test.each([
    'a second look',
    'two seconds',
    'the third quarter',
    'the 18th century',
    'the 21st Century',
    '42nd Street',
    'the 101st Airborne',
    'first of all',
    'first-time buyers',
    'in the 89th minute',
    'the 2nd qtr',
    'the Fifth Amendment',
    'the 3rd of May',
    'No 1',
    'number one',
  ])('no rank: %s', (text) => {
    expect(written(text, 'ordinal')).toEqual([]);
  });
});
