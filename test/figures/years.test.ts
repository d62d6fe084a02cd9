import { describe, expect, test } from 'vitest';
import { readFigures, written } from './read-figures.ts';

describe('years', () => {
  test.each<[string, readonly string[]]>([
    ['in 1987', ['1987 = 1987']],
    ['the 2004 elections', ['2004 = 2004']],
    ["2018's best", ['2018 = 2018']],
    ['(1756-1791)', ['1756 = 1756', '1791 = 1791']],
    ['in 1756-91', ['1756 = 1756', '91 = 1791']],
    ['the 2003/04 season', ['2003 = 2003', '04 = 2004']],
    ['the 1999-00 season', ['1999 = 1999', '00 = 2000']],
    ['the 1990s', ['1990s = 1990']],
    ["the '60s", ["'60s = 1960"]],
    ['the mid-80s', ['80s = 1980']],
    ["the summer of '69", ["'69 = 1969"]],
    ["between '98 and '99", ["'98 = 1998", "'99 = 1999"]],
    ['between A.D. 1000 and 1260', ['A.D. 1000 = 1000', '1260 = 1260']],
    ['44 BC', ['44 BC = -44']],
    ['AD 79', ['AD 79 = 79']],
    ['A.D. 1000', ['A.D. 1000 = 1000']],
    ['by 2120, scientists say', ['2120 = 2120']],
    ['World Cup 2006', ['2006 = 2006']],
    ['the Data Protection Act 1998', ['1998 = 1998']],
  ])('%s', (text, years) => {
    expect(written(text, 'year')).toEqual(years);
  });

  test.each([
    '2000 people',
    "he said '50 people' were hurt",
    "'10 million' users",
    '1800 jobs',
    '2,004 votes',
    '$1987',
    'Windows 2000',
    'the 5-year plan',
    'temperatures in the 80s degrees',
    '1987m',
  ])('no year: %s', (text) => {
    expect(written(text, 'year')).toEqual([]);
  });

  test.each<[string, number, number]>([
    ['the 1990s', 1990, 1999],
    ['the 1900s', 1900, 1999],
    ['in 1987', 1987, 1987],
  ])('%s', (text, low, high) => {
    expect(readFigures(text)[0]).toMatchObject({ interval: { low, high } });
  });
});
