import { describe, expect, test } from 'vitest';
import { beginsSentence, wordAfter, wordBefore } from '../../src/figures/near.ts';

describe('words beside a number', () => {
  test.each([
    ['some 65', 5, 'some'],
    ['mid-80s', 4, null], // a hyphen is no space
    ['well-nigh 65', 10, 'well-nigh'],
    ["the town's 65", 11, "town's"],
    ['“65', 1, null],
  ])('before %s', (text, at, word) => {
    expect(wordBefore(text, at)?.text ?? null).toBe(word);
  });

  test.each([
    ['65 migrants.', 2, 'migrants'],
    ['65-year-old man', 2, null],
    ['65 part-time staff', 2, 'part-time'],
    ['65, and', 2, null],
    ['5 é', 1, 'é'],
  ])('behind %s', (text, at, word) => {
    expect(wordAfter(text, at)?.text ?? null).toBe(word);
  });

  test.each([
    ['Five died', 0, true],
    ['It ended. “Five died', 11, true],
    ['In Five', 3, false],
  ])('a sentence begins in %s', (text, at, begins) => {
    expect(beginsSentence(text, at)).toBe(begins);
  });
});
