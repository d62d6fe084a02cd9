import type { Report, ReportedFigure, ReportedResult } from '../../src/report/report.ts';
import type { ReadPage } from '../../src/view/tab-state.ts';

const TEXT = [
  'Pier repairs to begin before winter',
  'The programme signed in January provided over £6 million (£7 million) for cameras and lighting along the beaches between Calais and Dunkirk, and for the crews who will mind them.',
  'France has since added €2.2 million (£2 million) of its own, which pays for four drones and their pilots. Rs 10 crore ($4m) came from elsewhere.',
].join('\n\n');

const figure = (id: string, text: string): ReportedFigure => ({
  id,
  kind: 'money',
  start: TEXT.indexOf(text),
  end: TEXT.indexOf(text) + text.length,
  text,
  value: 1,
  low: 1,
  high: 1,
  unit: 'GBP',
  hedge: null,
});

const result = (
  parts: Pick<ReportedResult, 'id' | 'check' | 'verdict' | 'quote' | 'figures' | 'message' | 'working' | 'suggestion'>,
): ReportedResult => ({
  ...parts,
  key: `${parts.check}|${parts.quote}`,
  confidence: 0.9,
  start: TEXT.indexOf(parts.quote),
  end: TEXT.indexOf(parts.quote) + parts.quote.length,
});

export const WRONG = result({
  id: 'r1',
  check: 'same-currency-twice',
  verdict: 'inconsistent',
  quote: 'over £6 million (£7 million)',
  figures: ['f1', 'f2'],
  message: 'The same currency is given twice with different amounts.',
  working: ['£6 million is not £7 million', '£6 million in euros, Jan 2019: €6.8m'],
  suggestion: { start: TEXT.indexOf('£7 million'), end: TEXT.indexOf('£7 million') + 10, text: '€7 million' },
});

export const RIGHT = result({
  id: 'r2',
  check: 'currency-conversion',
  verdict: 'consistent',
  quote: '€2.2 million (£2 million)',
  figures: ['f3', 'f4'],
  message: 'The two amounts agree.',
  working: ['€2.2 million at 0.90 = £1.98 million'],
  suggestion: null,
});

export const ODD = result({
  id: 'r3',
  check: 'conversion-rate-disagrees',
  verdict: 'review',
  quote: 'Rs 10 crore ($4m)',
  figures: ['f5', 'f6'],
  message: 'Right if the rate is that of another year.',
  working: [],
  suggestion: null,
});

/** A report as the engine makes it, of an article that was never printed. */
export const reportWith = (results: readonly ReportedResult[], more: Partial<Report> = {}): Report => ({
  schema: 1,
  source: { title: 'Pier repairs', url: 'https://example.org/pier', published: '2019-09-03', lang: 'en-GB' },
  text: TEXT,
  figures: [
    figure('f1', '£6 million'),
    figure('f2', '£7 million'),
    figure('f3', '€2.2 million'),
    figure('f4', '£2 million'),
    figure('f5', 'Rs 10 crore'),
    figure('f6', '$4m'),
  ],
  results,
  broken: [],
  ...more,
});

export const pageWith = (results: readonly ReportedResult[], more: Partial<ReadPage> = {}): ReadPage => ({
  report: reportWith(results),
  dismissed: [],
  titles: { 'same-currency-twice': 'Same currency twice', 'currency-conversion': 'Currency conversion' },
  ratesTo: '2026-09',
  ...more,
});
