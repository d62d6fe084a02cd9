import { describe, expect, it } from 'vitest';
import { gathered } from '../../src/text/gathered.ts';

describe('gathered', () => {
  it.each([
    ['nothing of nothing', [], (word: string) => [word], []],
    ['one thing of each item', ['£6m', '£7m'], (word: string) => word, ['£6m', '£7m']],
    ['none of some', ['£6m', 'soon', '£7m'], (word: string) => (word === 'soon' ? [] : [word]), ['£6m', '£7m']],
    ['several of one, in order', ['5-6%', '7%'], (word: string) => word.split('-'), ['5', '6%', '7%']],
  ])('gives %s', (_, items, read, all) => {
    expect(gathered(items, read)).toEqual(all);
  });

  it('keeps a list within a list, and tells each item its place', () => {
    expect(gathered(['a', 'b'], (word, index) => [[word, index]])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });
});
