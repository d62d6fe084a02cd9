import { expect, test } from 'vitest';
import type { ReportedFigure } from '../../src/report/report.ts';
import { quoteOf } from '../../src/view/quote.ts';
import { ODD, RIGHT, reportWith, WRONG } from './page.ts';

const shown = (result: typeof WRONG, text?: string) =>
  quoteOf(reportWith([], text === undefined ? {} : { text }), result)
    .map(({ text: part, figure }) => (figure ? `«${part}»` : part))
    .join('');

test('a passage stands in its sentence, its figures marked, cut between words', () => {
  expect(shown(WRONG)).toBe(
    '“The programme signed in January provided over «£6 million» («£7 million») for cameras and lighting along the beaches between Calais and…”',
  );
});

test('a passage at the start of a paragraph does not reach into the one before', () => {
  expect(shown(RIGHT)).toBe(
    '“France has since added «€2.2 million» («£2 million») of its own, which pays for four drones and their pilots.”',
  );
});

test('a sentence beside the passage’s own is left out, and no dots are put for it', () => {
  expect(shown(ODD)).toBe('“«Rs 10 crore» («$4m») came from elsewhere.”');
});

test('a passage that is the whole text has no dots', () => {
  const text = '£6 million (£7 million)';
  const whole = { ...WRONG, start: 0, end: text.length, figures: [] };
  expect(shown(whole, text)).toBe('“£6 million (£7 million)”');
});

test('no other figure is cut in two', () => {
  const text = `${'The board lent '.repeat(8)}£6 million (£7 million) against its tolls, and the county expects its own, about A$3.5 million, soon.`;
  const start = text.indexOf('£6');
  const at = (id: string, words: string) => ({
    ...reportWith([]).figures[0],
    id,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const figures = [at('f1', '£6 million'), at('f9', 'A$3.5 million')] as ReportedFigure[];
  const parts = quoteOf(reportWith([], { text, figures }), { ...WRONG, start, end: start + 23, figures: ['f1'] });
  expect(parts.map((part) => part.text).join('')).toMatch(/its own, about A\$3\.5 million…”$/);
});

test('a text without spaces is cut where it must be', () => {
  const text = `${'x'.repeat(500)}£6m${'y'.repeat(500)}`;
  const middle = { ...WRONG, start: 500, end: 503, figures: [] };
  expect(shown(middle, text)).toBe(`“…${'x'.repeat(70)}£6m${'y'.repeat(70)}…”`);
});
