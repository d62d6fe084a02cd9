import { expect, test } from 'vitest';
import { GROWTHS } from '../../src/claims/repeated-wording.ts';
import { COMPARED } from '../../src/claims/superlative-wording.ts';
import { numbersIn } from '../../src/claims/table-cells.ts';
import { reportOf } from '../../src/report/report-of.ts';
import { articleFromText } from '../../src/text/plain.ts';

// What an expression could cut up in ever more ways: each took twice as long with each word more, and would not end while anybody waits.

test.each([
  ['a tax', `It costs £50 VAT at 20%, ${'total of a '.repeat(60)}n and £60.`],
  ['a rate', `It earns £5 a week, or ${'a a sum of '.repeat(60)}x £260 a year.`],
])('a sentence of %s is read to its end', (_what, text) => {
  const { figures, broken } = reportOf(articleFromText(text, { published: '2024-05-14' }));
  expect(broken).toEqual([]);
  expect(figures.length).toBeGreaterThan(1);
});

test('what is taller than what was, which was, which was', () =>
  expect(COMPARED.test(` is lower than w,${', which was'.repeat(60)}n`)).toBe(false));

test('a word without end that grows', () =>
  expect(GROWTHS.some((growth) => growth.test(`in A ,u-${'ang'.repeat(1000)}E`))).toBe(false));

test('a cell of notes that is no number', () =>
  expect(numbersIn(`12${'#'.repeat(50)}\u0001`, 0, '.', [])).toEqual({ own: null, inner: null }));
