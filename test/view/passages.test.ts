import { expect, test } from 'vitest';
import { passagesOf, shortQuote } from '../../src/view/passages.ts';
import { quoteOf } from '../../src/view/quote.ts';
import { ODD, reportWith, WRONG } from './page.ts';

const report = reportWith([]);
const words = (result: typeof WRONG) =>
  passagesOf(report, result).map(({ start, end }) => report.text.slice(start, end));
/** Two conversions in two paragraphs that disagree: the passage holds everything between them. */
const APART = { ...ODD, start: WRONG.start, end: ODD.end, figures: ['f1', 'f2', 'f5', 'f6'] };

test('a passage within a sentence is pointed at whole', () => {
  expect(words(WRONG)).toEqual(['over £6 million (£7 million)']);
});

test('of a passage over paragraphs the figures are pointed at, neighbours together', () => {
  expect(words(APART)).toEqual(['£6 million (£7 million)', 'Rs 10 crore ($4m)']);
  expect(shortQuote(report, APART)).toBe('£6 million (£7 million) … Rs 10 crore ($4m)');
});

test('its quote gives each with a few words around it', () => {
  const quote = quoteOf(report, APART).map(({ text, figure }) => (figure ? `«${text}»` : text));
  expect(quote.join('')).toBe(
    '“…January provided over «£6 million» («£7 million») for cameras and lighting … «Rs 10 crore» («$4m») came from elsewhere.”',
  );
});

test('without figures there is only the passage', () => {
  expect(words({ ...APART, figures: [] })).toEqual([report.text.slice(APART.start, APART.end)]);
});
