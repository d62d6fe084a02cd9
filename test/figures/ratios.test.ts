import { describe, expect, test } from 'vitest';
import { readFigures, written } from './read-figures.ts';

describe('fractions and multiples', () => {
  test.each<[string, string]>([
    ['two-thirds of voters', 'two-thirds = 0.6667'],
    ['two thirds of voters', 'two thirds = 0.6667'],
    ['a third of voters', 'a third = 0.3333'],
    ['one-third', 'one-third = 0.3333'],
    ['fell by a third', 'a third = 0.3333'],
    ['between a third and all of them', 'a third = 0.3333'],
    ['one in five adults', 'One in five = 0.2'],
    ['one-in-five chance', 'one-in-five = 0.2'],
    ['one in every five', 'one in every five = 0.2'],
    ['one out of every 8', 'one out of every 8 = 0.125'],
    ['four in ten', 'four in ten = 0.4'],
    ['3 in 10', '3 in 10 = 0.3'],
    ['nine out of ten', 'nine out of ten = 0.9'],
    ['half of them', 'half = 0.5'],
    ['half the workforce', 'half = 0.5'],
    ['cut by half', 'half = 0.5'],
    ['nearly half', 'half = 0.5'],
    ['a quarter of sales', 'a quarter = 0.25'],
    ['three-quarters of sales', 'three-quarters = 0.75'],
    ['2/3 of them', '2/3 = 0.6667'],
    ['1⁄16 of it', '1⁄16 = 0.0625'],
    ['sales doubled', 'doubled = 2'],
    ['doubling the size', 'doubling = 2'],
    ['double the number', 'double = 2'],
    ['trebled', 'trebled = 3'],
    ['tripled', 'tripled = 3'],
    ['quadrupled', 'quadrupled = 4'],
    ['halved', 'halved = 0.5'],
    ['a threefold rise', 'threefold = 3'],
    ['a three-fold rise', 'three-fold = 3'],
    ['a 400-fold rise', '400-fold = 400'],
    ['3.5 times as many', '3.5 times = 3.5'],
    ['ten times the average', 'ten times = 10'],
    ['1.9 times more likely', '1.9 times = 1.9'],
    ['most of the voters', 'most = 0.5'],
    ['a majority of voters', 'a majority = 0.5'],
    ['twice the rate', 'twice = 2'],
    ['twice as many', 'twice = 2'],
  ])('%s', (text, ratio) => {
    expect(written(text.replace(/^one in five adults/, 'One in five adults'), 'ratio')).toEqual([ratio]);
  });

  test.each([
    ['twice a week', 'a frequency'],
    ['won twice', 'an occurrence'],
    ['a majority of 160', 'seats, a count'],
    ['the most of any', 'a superlative'],
    ['won three times', 'occurrences'],
    ['the third quarter', 'a part of the year'],
    ['the first three quarters of 1987', 'parts of the year'],
    ['growth two quarters ahead', 'parts of the year'],
    ['the second half', 'a part of the match'],
    ['a foot and a half of snow', 'one and a half'],
    ['a pound and a half of it', 'one and a half'],
    ['half-time', 'a break'],
    ['a third term', 'an ordinal'],
    ['a double bed', 'a bed'],
    ['double-decker', 'a bus'],
    ['the two halves of the house', 'parts of a thing'],
    ['a quarter ago', 'three months'],
    ['three in 2004', 'a year'],
    ['won the series 4-2 in six games', 'a score'],
    ['9/11', 'a name'],
    ['24/7', 'a name'],
    ['three quarter-finals', 'matches'],
    ['breached four times as Ulster scored', 'occurrences'],
    ['doubled up in pain', 'a movement'],
  ])('no ratio: %s is %s', (text) => {
    expect(written(text, 'ratio')).toEqual([]);
  });

  test.each<[string, number, number]>([
    ['one in five', 0.18, 0.22],
    ['three in ten', 0.25, 0.35],
    ['a third of', 0.3, 0.3667],
    ['nearly half of', 0.45, 0.5],
    ['more than half of', 0.5, 0.575],
    ['3.5 times as many', 3.45, 3.55],
    ['doubled', 1.8, 2.2],
    ['most of the', 0.5, 1],
  ])('what %s allows', (text, low, high) => {
    expect(readFigures(text)[0]).toMatchObject({
      interval: { low: expect.closeTo(low, 4), high: expect.closeTo(high, 4) },
    });
  });
});
