import { describe, expect, test } from 'vitest';
import { percent, percentSlip } from '../../../src/checks/shared/change-slips.ts';
import type { Percentage } from '../../../src/figures/figure.ts';
import { figureOf } from './figure-of.ts';

/** What is said of a printed percentage of change between two amounts. */
function slip(from: number, to: number, printed: string): string | null {
  const figure = figureOf(printed) as Percentage;
  return percentSlip(from, to, figure, figure.interval)?.message ?? null;
}

describe('percentSlip', () => {
  test.each([
    [400, 520, '130%', 'The second figure is 130% of the first, which is another thing than the rise.'],
    [520, 400, '77%', 'The second figure is 77% of the first, which is another thing than the fall.'],
    [300, 200, '50%', 'That is the change in per cent of the second figure, not of the first.'],
    [200, 300, '33%', 'That is the change in per cent of the second figure, not of the first.'],
    [400, 520, '230%', 'A hundred has been added once too often.'],
    [400, 520, '300%', 'That is ten times too much.'],
    [400, 520, '3%', 'That is ten times too little.'],
    [400, 420, '500%', 'That is a hundred times too much.'],
    [400, 1600, '3%', 'That is a hundred times too little.'],
    [1000, 1026, '2,600%', 'That is a thousand times too much.'],
    [40, 520, '30%', 'It would be right if one of the two amounts were ten times smaller.'],
    [400, 500, '1,150%', 'It would be right if one of the two amounts were ten times larger.'],
    [1000, 1374, '34.7%', 'Two digits seem to have changed places.'],
    [1000, 1260, '62%', 'Two digits seem to have changed places.'],
  ])('%d to %d, %s', (from, to, printed, message) => {
    expect(slip(from, to, printed)).toBe(message);
  });

  test.each([
    [400, 520, '41%'], // no slip
    [1000, 1374, '34.6%'], // a digit besides
    [100, 52, '52%'], // 48% too nearly
    [100, 108, '9%'],
    [1000, 1260, '82%'], // one digit
    [1000, 0, '40%'],
  ])('none: %d to %d, %s', (from, to, printed) => {
    expect(slip(from, to, printed)).toBeNull();
  });
});

test.each([
  [12.4, '12%'],
  [4.46, '4.5%'],
  [9.96, '10%'],
  [10, '10%'],
  [1140, '1,140%'],
  [-4.46, '-4.5%'],
])('percent: %d is %s', (value, text) => {
  expect(percent(value)).toBe(text);
});
