import { describe, expect, test } from 'vitest';
import { readFigures, written } from './read-figures.ts';

describe('statistics', () => {
  test.each<[string, readonly string[]]>([
    ['t(28) = 2.20, p < .05', ['28 = 28 df', '2.20 = 2.2 t', '.05 = 0.05 p']],
    ['t(28)=-2.20', ['28 = 28 df', '-2.20 = -2.2 t']],
    ['F(2, 45) = 3.41', ['2 = 2 df', '45 = 45 df', '3.41 = 3.41 F']],
    ['χ²(1, N = 90) = 3.9', ['1 = 1 df', '90 = 90 n', '3.9 = 3.9 chi2']],
    ['F(2,45)=3.41', ['2 = 2 df', '45 = 45 df', '3.41 = 3.41 F']],
    ['F(1,228) = 3.41', ['1 = 1 df', '228 = 228 df', '3.41 = 3.41 F']],
    ['t(28) = .761', ['28 = 28 df', '.761 = 0.761 t']],
    ['t(28) = 2,000.20', ['28 = 28 df', '2,000.20 = 2000.2 t']],
    ['chi2(3) = 3.1', ['3 = 3 df', '3.1 = 3.1 chi2']],
    ['chi_2 ( 3 ) = 3.1', ['3 = 3 df', '3.1 = 3.1 chi2']],
    ['x2(3)=3.1', ['3 = 3 df', '3.1 = 3.1 chi2']],
    ['Chi-squared = 4.2', ['4.2 = 4.2 chi2']],
    ['Q-between(2) = 2.20', ['2 = 2 df', '2.20 = 2.2 Q']],
    ['Qw(2) = 2.20', ['2 = 2 df', '2.20 = 2.2 Q']],
    ['t = 0.8 with 20 degrees of freedom', ['0.8 = 0.8 t', '20 = 20 df']],
    ['chi-squared = 5.2, 1 df', ['5.2 = 5.2 chi2', '1 = 1 df']],
    ['p-value = .03', ['.03 = 0.03 p']],
    ['p = 2.5e-3', ['2.5e-3 = 0.0025 p']],
    ['p = 3 × 10-3', ['3 × 10-3 = 0.003 p']],
    ['X2(1) = 3.9', ['1 = 1 df', '3.9 = 3.9 chi2']],
    ['r = .32', ['.32 = 0.32 r']],
    ['r(120) = -.32', ['120 = 120 df', '-.32 = -0.32 r']],
    ['z = 2.1', ['2.1 = 2.1 z']],
    ['M = 3.47, SD = 1.2, n = 28', ['3.47 = 3.47 M', '1.2 = 1.2 SD', '28 = 28 n']],
    ['95% CI 0.95 to 1.14', ['0.95 = 0.95 CI', '1.14 = 1.14 CI']],
    ['95% CI [0.95, 1.14]', ['0.95 = 0.95 CI', '1.14 = 1.14 CI']],
    ['95% confidence interval: 0.95-1.14', ['0.95 = 0.95 CI', '1.14 = 1.14 CI']],
    ['95% confidence interval 14% to 20%', ['14 = 14 CI', '20 = 20 CI']],
    ['OR 1.21', ['1.21 = 1.21 OR']],
    ['OR = 1.21', ['1.21 = 1.21 OR']],
    ['RR 0.8', ['0.8 = 0.8 RR']],
    ['a hazard ratio of 1.3', ['1.3 = 1.3 HR']],
    ['±3 points', ['3 points = 3 margin']],
    ['+/-3 points', ['3 points = 3 margin']],
    ['plus or minus three percentage points', ['three percentage points = 3 margin']],
    ['a margin of error of 3 points', ['3 points = 3 margin']],
  ])('%s', (text, statistics) => {
    expect(written(text, 'statistic')).toEqual(statistics);
  });

  test.each<[string, string, number, number]>([
    ['p < .05', '<', 0.0425, 0.05],
    ['p > .05', '>', 0.05, 0.0575],
  ])('%s keeps its sign', (text, hedge, low, high) => {
    expect(readFigures(text)[0]).toMatchObject({
      hedge,
      interval: { low: expect.closeTo(low, 9), high: expect.closeTo(high, 9) },
    });
  });

  test.each(['Portland, OR 97201', 'SD 3 wins', '5 = 5', 'x = 3', 'CIA 3', 'the odds, 3 to 1'])(
    'no statistic: %s',
    (text) => {
      expect(written(text, 'statistic')).toEqual([]);
    },
  );

  test('degrees of freedom and numbers of people are exact', () => {
    expect(readFigures('t(28) = 2.20')[0]).toMatchObject({ interval: { low: 28, high: 28 } });
  });
});
