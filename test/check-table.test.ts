import { expect, test } from 'vitest';
import { withoutMarks } from './check-table.ts';

test('marks are taken out and their words remembered', () => {
  expect(withoutMarks('It cost «£6 million (£7 million)», he «said».')).toEqual({
    text: 'It cost £6 million (£7 million), he said.',
    marks: [
      { start: 8, end: 31 },
      { start: 36, end: 40 },
    ],
  });
});

test('a passage without marks is left as it is', () => {
  expect(withoutMarks('It cost £6 million.')).toEqual({ text: 'It cost £6 million.', marks: [] });
});
