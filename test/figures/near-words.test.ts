import { describe, expect, test } from 'vitest';
import { nearBefore, nearBehind, nearWords } from '../../src/figures/near-words.ts';

const TIME = nearWords('year years Noon');
const OTHER = nearWords('mile');

describe('words near numbers', () => {
  test.each(['5 years', '5-year', '5year', '5\u00a0years', '5 noon'])('“%s”: behind', (text) => {
    expect(nearBehind(text, 1) & TIME).not.toBe(0);
    expect(nearBehind(text, 1) & OTHER).toBe(0);
  });

  test.each(['5 mile', '5, years', '5', '5  years', '5 yearling'])('“%s”: none behind', (text) =>
    expect(nearBehind(text, 1) & TIME).toBe(0),
  );

  test.each(['year 5', 'Year-5', 'year5'])('“%s”: before', (text) => {
    expect(nearBefore(text, text.length - 1) & TIME).not.toBe(0);
    expect(nearBefore(text, text.length - 1) & OTHER).toBe(0);
  });

  test.each(['mile 5', '5', 'year: 5', 'midyear 5'])('“%s”: none before', (text) =>
    expect(nearBefore(text, text.length - 1) & TIME).toBe(0),
  );

  test('where other alphabets stand nothing is certain', () => {
    expect(nearBehind('5 год', 1)).toBe(-1);
    expect(nearBefore('année5', 5)).toBe(-1);
  });
});
