import { expect, test } from 'vitest';
import { sumRow } from '../../src/view/sum.ts';

test.each([
  ['£6 million in euros, Jan 2019: €6.8m', '£6 million in euros, Jan 2019', '€6.8m'],
  ['Rs 10 crore / $4m = 25', 'Rs 10 crore / $4m', '25'],
  ['$30m at 0.77 = about £23.1 million', '$30m at 0.77', 'about £23.1 million'],
  ['48 km = 30 miles', '48 km', '30 miles'],
  // Sentences stay whole.
  ['£6 million is not £7 million', '£6 million is not £7 million', null],
  ['£6 million was about €6.8 million in January 2019', '£6 million was about €6.8 million in January 2019', null],
  ['200,000 is 33% below 300,000', '200,000 is 33% below 300,000', null],
  ['', '', null],
])('“%s”', (line, label, amount) => {
  expect(sumRow(line)).toEqual({ label, amount });
});
