import { describe, expect, test } from 'vitest';
import { written } from './read-figures.ts';

describe('scores and tallies are two counts', () => {
  test.each<[string, readonly string[]]>([
    ['The Senate voted 52-48', ['52 = 52', '48 = 48']],
    ['won 24–20 at home', ['24 = 24', '20 = 20']],
    ['a 2-1 win', ['2 = 2', '1 = 1']],
    ['by 71 votes to 31', ['71 = 71 vote', '31 = 31 vote']],
    ['seven votes to three', ['seven = 7 vote', 'three = 3 vote']],
    ['won the series 3-2', ['3 = 3', '2 = 2']],
    ['drew 0-0', ['0 = 0', '0 = 0']],
  ])('%s', (text, counts) => {
    expect(written(text, 'count')).toEqual(counts);
  });
});
