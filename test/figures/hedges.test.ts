import { describe, expect, test } from 'vitest';
import { hedgedInterval, hedgeNamed, hedgeOf } from '../../src/figures/hedges.ts';
import { HEDGES_BEFORE, HEDGES_BEHIND } from '../../src/figures/hedges-data.ts';

/** The hedge of the figure that a phrase «marks». */
const hedged = (marked: string) => {
  const [before = '', figure = ''] = marked.split(/[«»]/);
  return hedgeOf(marked.replace(/[«»]/g, ''), before.length, before.length + figure.length);
};

describe('every row of the table', () => {
  for (const [hedge, phrases] of HEDGES_BEFORE)
    test.each(phrases)('%s sixty', (words) => {
      expect(hedged(`The raid cost ${words} «£6 million» in all.`)).toMatchObject({ words, hedge });
      expect(hedgeNamed(words.toUpperCase())).toBe(hedge);
    });
  for (const [hedge, phrases] of HEDGES_BEHIND)
    test.each(phrases)('sixty %s', (words) => {
      const space = /^[-+]/.test(words) ? '' : ' ';
      expect(hedged(`The raid cost «£6 million»${space}${words}, he said.`)).toMatchObject({ words, hedge });
      expect(hedgeNamed(words)).not.toBeNull();
    });
});

describe('as newspapers print them', () => {
  test.each([
    ['over «£6 million» (€7 million)', 'over'],
    ['just over «£6 million» was raised', 'just over'], // not "over"
    ['well over «£6 million» was raised', 'well over'],
    ['no more than «£6 million», he said', 'no more than'], // not "more than"
    ['nearly a «third» of voters', 'nearly'], // over the article
    ['about the «£6 million» mark', 'about'],
    ['Some «65 migrants» were found', 'Some'],
    ['c.«£6m» of debt', 'c.'],
    ['approx. «£6m» of debt', 'approx.'],
    ['(~«£6m»)', '~'],
    ['(«£6m» or so)', 'or so'],
    ['«£6m», give or take', 'give or take'],
    ['«60»-odd people', '-odd'],
    ['«60»-plus people', '-plus'],
    ['«60»+ people', '+'],
    ['«60» or more people', 'or more'],
    ['over\u00a0«£6m»', 'over'],
  ])('%s', (marked, words) => {
    expect(hedged(marked)?.words).toBe(words);
  });

  test.each([
    'the turnover «£6m»', // the end of a longer word
    'handed over. «Six» men left',
    'over 20 years «£6m» was lost', // another figure's
    '«60» orthodox priests', // the beginning of a longer word
    '«60»-old oddities',
    '«£6m»+5',
    '«£6m»',
    'moreover «£6m»',
    'Bancorp <NCBM.O> «10 pct» dividend', // a ticker's bracket
    'which adds up to «£24,000»', // a sum, no bound
    'the film 9 to 5 some\n«65» years on', // another line
  ])('%s has none', (marked) => {
    expect(hedged(marked)).toBeNull();
  });
});

describe('what a hedge allows', () => {
  test.each([
    ['over', 6, 6, 6.9],
    ['about', 100, 90, 110],
    ['nearly', 100, 90, 100],
    ['just under', 100, 95, 100],
    ['just over', 100, 100, 105],
    ['up to', 100, 85, 100],
    ['over', -100, -115, -100], // a loss of over £100 is a larger loss
  ])('%s %d', (words, value, low, high) => {
    const hedge = hedgeNamed(words);
    const interval = hedge && hedgedInterval(value, hedge);
    expect(interval?.low).toBeCloseTo(low, 9);
    expect(interval?.high).toBeCloseTo(high, 9);
  });

  test('bounds say which way', () => {
    expect(hedgeNamed('more than')?.bound).toBe('above');
    expect(hedgeNamed('at most')?.bound).toBe('below');
    expect(hedgeNamed('about')?.bound).toBeNull();
  });

  test('no words, no hedge', () => {
    expect(hedgeNamed(null)).toBeNull();
    expect(hedgeNamed('precisely')).toBeNull();
  });
});
