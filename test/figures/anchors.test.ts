import { expect, test } from 'vitest';
import { anchorsOf } from '../../src/figures/anchors.ts';

/** The words or digits at offsets. */
const at = (text: string, offsets: readonly number[]) =>
  offsets.map((offset) => /^(?:[a-z]+|\d+|.)/i.exec(text.slice(offset))?.[0]);

test('digits, fractions of one character and number words, in order', () => {
  const text = 'Twenty-five of 1,200 shops; ½ lost two_ or 3x but anyone, someone and G7 won.';
  expect(at(text, anchorsOf(text).numbers)).toEqual(['Twenty', 'five', '1', '200', '½', '3', '7']);
});

test('ranks, ratios and parts of units', () => {
  const text = 'Half a third of the second lot doubled; most took three-quarters of an hour. THE MAJORITY did not.';
  const { ranks, ratios, parts } = anchorsOf(text);
  expect(at(text, ranks)).toEqual(['third', 'second']);
  expect(at(text, ratios)).toEqual(['Half', 'third', 'doubled', 'most', 'MAJORITY']);
  expect(at(text, parts)).toEqual(['Half', 'third', 'quarters']);
});
