import { expect, test } from 'vitest';
import { claimsOf } from '../../src/claims/index.ts';
import { readingOf } from '../../src/claims/reading.ts';
import { articleFromText } from '../../src/text/plain.ts';

const claimsIn = (text: string) =>
  claimsOf(readingOf({ ...articleFromText(text), language: 'en' }), (reader, error) => {
    throw new Error(`${reader}: ${String(error)}`);
  });

test.each([
  'Net loss decreased 20% to $(4.0) million from $(5.0) million a year earlier.',
  'The net loss narrowed by 20% to ($4.0) million from ($5.0) million.',
  'The operating loss rose to $(5.0) million from $(4.0) million.',
  'Net loss was $(5.0) million, a decrease of $1.0 million from $(6.0) million.',
  'The operating margin fell to (4.1)% from (5.3)%.',
])('nothing is claimed of a loss in brackets: %s', (text) => {
  expect(readingOf(articleFromText(text)).figures.filter(({ value }) => Number(value) < 0)).toHaveLength(2);
  expect(claimsIn(text)).toEqual([]);
});

test('a loss without brackets is', () => {
  const text = 'The net loss decreased 20% to $4.0 million from $5.0 million a year earlier.';
  expect(claimsIn(text).length).toBeGreaterThan(0);
});

test.each(['Net loss was $(4.0) million. ', 'Net loss was $(4.0) million, after $(5.0) million.\n\n'])(
  'what is said elsewhere in the article is claimed all the same, behind “%s”',
  (before) => {
    const sales = 'Sales rose 12% to £56m from £50m.';
    expect(claimsIn(before + sales).map(({ kind }) => kind)).toEqual(claimsIn(sales).map(({ kind }) => kind));
  },
);
