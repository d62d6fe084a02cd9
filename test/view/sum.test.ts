import { expect, test } from 'vitest';
import { sumRow } from '../../src/view/sum.ts';

test.each([
  ['£6 million in euros, Jan 2019: €6.8m', '£6 million in euros, Jan 2019', '€6.8m'],
  ['£6 million is not: £7 million', '£6 million is not', '£7 million'],
  [
    '£6 million in EUR, since 1989: €6.24 million to €10.6 million',
    '£6 million in EUR, since 1989',
    '€6.24 million to €10.6 million',
  ],
  ['On the day: in the evening: €2', 'On the day: in the evening', '€2'],
  // A time of day has no space behind its colon.
  ['At 10:30 it was €2', 'At 10:30 it was €2', null],
  // Sentences stay whole.
  [
    'Note: the rate is that of the day on which the article was printed',
    'Note: the rate is that of the day on which the article was printed',
    null,
  ],
  ['£6 million is not £7 million', '£6 million is not £7 million', null],
  ['£6 million was about €6.8 million in January 2019', '£6 million was about €6.8 million in January 2019', null],
  ['200,000 is 33% below 300,000', '200,000 is 33% below 300,000', null],
  ['', '', null],
])('“%s”', (line, label, amount) => {
  expect(sumRow(line)).toEqual({ label, amount });
});
