import { describe, expect, test } from 'vitest';
import { whenOf } from '../../src/claims/when.ts';
import { sentencesOf } from '../../src/text/sentences.ts';

/** The times around the last sentence of a text. */
const when = (text: string) => {
  const sentences = sentencesOf(text, { kind: 'paragraph', start: 0, end: text.length });
  const last = sentences.at(-1);
  if (!last) throw new Error('a text needs a sentence');
  return whenOf(text, last, sentences.at(-2));
};

describe('years', () => {
  test.each([
    ['He paid £20m in 2007.', [2007]],
    ['In 1998 he bought the club. He paid £20m.', [1998]], // the sentence before sets the scene
    ['In 1998 he left. He came back. He paid £20m.', []], // not the one before that
    ['In the 1990s it cost £20m.', [1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999]],
    ['In 2003-04 it cost £20m.', [2003, 2004]],
    ['In 2003/05 it cost £20m.', [2003, 2004, 2005]],
    ['From 1998-2001 it cost £20m.', [1998, 1999, 2000, 2001]],
    ['It cost £2000 or $1,998.', []], // amounts
    ['It rose 2000%.', []],
    ['It cost 1998.50.', []],
  ])('%s', (text, years) => {
    expect(when(text).years).toEqual(years);
  });
});

describe('how far back the words reach', () => {
  test.each([
    ['It lost £20m last year.', 1],
    ['It lost £20m, against £18m a year earlier.', 1],
    ['It lost £20m two years ago.', 2],
    ['It lost £20m 15 years ago.', 15],
    ['It lost £20m several years ago.', 40],
    ['It lost £20m decades ago.', 40],
    ['It lost £20m last March.', 1],
    ['It lost £20m.', 0],
    ['It lost £20m in two years.', 0],
  ])('%s', (text, back) => {
    expect(when(text).back).toBe(back);
  });
});

describe('a time that no figure names', () => {
  test.each([
    ['He paid £20m, then worth $40m.', true],
    ['It cost £20m ($40m at the time).', true],
    ['It was originally £20m.', true],
    ['Pre-war it cost £20m.', true],
    ['He paid £20m and then left.', false],
  ])('%s', (text, open) => {
    expect(when(text).open).toBe(open);
  });
});
