import { expect, test } from 'vitest';
import { reportOf } from '../../src/report/report-of.ts';
import { articleFromText } from '../../src/text/plain.ts';

const FINDING = 'The plan included over £6 million (£7 million) for cameras.';

test.each([
  ['ten million digits', '1234567890'.repeat(1_000_000)],
  ['a million brackets', '('.repeat(500_000) + ')'.repeat(500_000)],
  ['a million full stops between digits', '1.'.repeat(1_000_000)],
  ['a million signs of per cent', '%'.repeat(1_000_000)],
])('%s break nothing, and the sentence after them is checked', (_, hostile) => {
  const { results, broken } = reportOf(articleFromText(`${hostile}\n\n${FINDING}`));
  expect(results.map(({ check }) => check)).toContain('same-currency-twice');
  expect(broken).toEqual([]);
});
