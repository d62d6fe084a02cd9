import { describe, expect, test } from 'vitest';
import { figuresIn, marked } from './figures-in.ts';

const read = (text: string) => figuresIn(text, ['percentage', 'percentage-points']);

/** A phrase with «marks» around its figures, the values, and the unit of all. */
const PERCENTAGES: readonly (readonly [phrase: string, values: readonly number[]])[] = [
  ['sales rose «12%» last year', [12]],
  ['sales rose «12 per cent» last year', [12]],
  ['sales rose «12 percent» last year', [12]],
  ['sales rose «12 pct» last year', [12]],
  ['sales rose «12pc» last year', [12]],
  ['a premium of «27.1 pct». Shares', [27.1]], // the stop ends the sentence
  ['a «12-percent» rise', [12]],
  ['a «10%»-owned unit', [10]],
  ['THE RATE IS «FIVE PCT» NOW', [5]],
  ['«One per cent» of staff', [1]],
  ['«Twenty-five per cent» of staff', [25]],
  ['«Two Per Cent» Rise Agreed', [2]],
  ['the index fell «-1.62%» on the day', [-1.62]],
  ['gains of «+4%» were seen', [4]],
  ['In Europe: Stoxx 50 «-1.3%» FTSE «-0.6%»', [-1.3, -0.6]],
  ['growth of «minus 2%»', [-2]],
  ['a margin of «(5.3)%» for the year', [-5.3]],
  ['a margin («5.3%») for the year', [5.3]],
  ['a rise of «5»-«6%»', [5, 6]],
  ['a rise of «5» -«10%»', [5, 10]], // a range with a space gone astray
  ['from «3» to «5 per cent»', [3, 5]],
  ['between «10» and «12%»', [10, 12]],
  ['«5» and «10 per cent» of each', [5, 10]],
  ['«5», «6» and «7%» respectively', [5, 6, 7]],
  ['«5», «6», and «7%» respectively', [5, 6, 7]],
  ['a «10»- to «15-per-cent» cut', [10, 15]],
  ['aged 16 and «5 per cent» of adults', [5]],
  ['2.95 mln or «10.6 pct» of the workforce', [10.6]], // the same thing twice
  ['1,500 or «10 pct» of the staff', [10]],
  ['«two» or «three per cent» more', [2, 3]],
  ['In 2004 and «5 per cent» in all', [5]],
  ['a coupon of «8-3/4 pct»', [8.75]],
  ['a coupon of «9-15/16 pct»', [9.9375]],
  ['up «1 1/2 pct» on the day', [1.5]],
  ['«1½%» more', [1.5]],
  ['«1/4 of one per cent»', [0.25]],
  ['«0.5 of one percent» of sales', [0.5]],
  ['«half a per cent» more', [0.5]],
  ['«two-tenths of 1 percent» in May', [0.2]],
  ['«three-quarters of a per cent»', [0.75]],
  ['threatened to top «50 pct» of demand', [50]], // "top 50" alone is a list
  ['«1.2%», «1.3%» and «1.4%»', [1.2, 1.3, 1.4]],
];

const POINTS: readonly (readonly [phrase: string, values: readonly number[]])[] = [
  ['up «three percentage points» on the year', [3]],
  ['a «five percentage-point» lead', [5]],
  ['rose by «0.3 percentage point»', [0.3]],
  ['«2 pp» more', [2]],
  ['«1.5ppts» more', [1.5]],
  ['«2% points» more', [2]],
  ['«25 basis points» more', [0.25]],
  ['a «five basis point» fee', [0.05]],
  ['«12.5bps» wider', [0.125]],
  ['between «25» and «50 basis points»', [0.25, 0.5]],
  ['«half a percentage point» more', [0.5]],
  ['«a quarter of a percentage point»', [0.25]],
  ['implemented «quarter percentage point» rises', [0.25]],
  ['voted for «a quarter point» rise in rates', [0.25]],
  ['a «half-point» cut', [0.5]],
  ['cut by «1/4 of a percentage point»', [0.25]],
  ['a margin of error of between «2.5» and «3 points»', [2.5, 3]],
];

describe('percentages', () => {
  test.each(PERCENTAGES)('%s', (phrase, values) => {
    const text = phrase.replace(/[«»]/g, '');
    const found = read(text);
    expect(marked(text, found)).toBe(phrase);
    expect(found.map(({ value }) => value)).toEqual(values);
    expect(new Set(found.map(({ unit }) => unit))).toEqual(new Set(['percent']));
  });

  test('points beside a percentage are points of it', () => {
    expect(read('rose two points to 18 pct').map(({ kind, value }) => [kind, value])).toEqual([
      ['percentage-points', 2],
      ['percentage', 18],
    ]);
    expect(read('at 45% (up 3 points)').map(({ kind, value }) => [kind, value])).toEqual([
      ['percentage', 45],
      ['percentage-points', 3],
    ]);
  });
});

describe('points', () => {
  test.each(POINTS)('%s', (phrase, values) => {
    const text = phrase.replace(/[«»]/g, '');
    const found = read(text);
    expect(marked(text, found)).toBe(phrase);
    expect(found.map(({ value }) => value)).toEqual(values);
    expect(new Set(found.map(({ unit }) => unit))).toEqual(new Set(['point']));
  });
});

describe('no percentage', () => {
  test.each([
    'the FTSE rose 50 points', // an index
    'the Dow fell 50 points to 10,000',
    'won by 12 points', // a game
    'Delacorte, 240 pp., $16.99', // pages
    'two PCs and 5 PC World shops',
    'the 90th percentile',
    'a five-point plan',
    'one for one basis',
    'half a point clear',
    'the second half percentages',
    'BP and 3 BP stations',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what the digits of a percentage allow', () => {
  test.each([
    ['12%', 11.5, 12.5],
    ['12.0%', 11.95, 12.05],
    ['about 50%', 45, 55],
    ['nearly 50%', 45, 50],
    ['more than 20%', 20, 23],
    ['-4%', -4.5, -3.5],
    ['half a per cent', 0.45, 0.55],
    ['25 basis points', 0.245, 0.255],
  ])('%s', (text, low, high) => {
    const [figure] = read(text);
    const interval = figure && 'interval' in figure ? figure.interval : null;
    expect(interval?.low).toBeCloseTo(low, 9);
    expect(interval?.high).toBeCloseTo(high, 9);
  });
});
