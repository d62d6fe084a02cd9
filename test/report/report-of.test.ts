import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportOf } from '../../src/report/report-of.ts';
import { articleFromText } from '../../src/text/plain.ts';

const report = (text: string, published: string | null = '2019-02-01') =>
  reportOf(articleFromText(text, { published }));

describe('a report', () => {
  test('holds what the article is and what was said of it', () => {
    const text = 'The plan with France includes over £6 million (£7 million) for cameras.';
    const { figures, results, ...rest } = reportOf(
      articleFromText(text, { url: 'https://example.org/a', published: '2019-01-24', language: 'en-GB' }),
      { id: 'a1' },
    );
    expect(rest).toEqual({
      schema: 1,
      id: 'a1',
      source: { title: null, url: 'https://example.org/a', published: '2019-01-24', lang: 'en-GB' },
      text,
      broken: [],
    });
    expect(figures[0]).toMatchObject({ id: 'f1', kind: 'money', text: '£6 million', value: 6e6, hedge: 'over' });
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({
      id: 'r1',
      key: 'same-currency-twice|£6 million|£7 million',
      check: 'same-currency-twice',
      verdict: 'inconsistent',
      figures: ['f1', 'f2'],
      quote: 'over £6 million (£7 million)',
    });
    const suggestion = results[0]?.suggestion;
    expect(suggestion?.text).toBe('€7 million');
    expect(text.slice(suggestion?.start, suggestion?.end)).toBe('£7 million');
  });

  test('an ambiguous sign has all its readings, another has none', () => {
    const [dollars, euros] = report('It cost $5m in Sydney and €4m in Rome.').figures;
    expect(dollars?.units).toContain('AUD');
    expect(euros).not.toHaveProperty('units');
  });

  test('spans are those of the text as it was given, invisible characters and all', () => {
    const text = '\ufeffThe fine, £\u200b3\u00adm\u00ad (＄９m), was paid.';
    const { figures, results } = report(text);
    expect(figures.map(({ text }) => text)).toEqual(['£\u200b3\u00adm', '＄９m']);
    for (const { start, end, text: written } of figures) expect(text.slice(start, end)).toBe(written);
    expect(results[0]?.verdict).toBe('inconsistent');
    expect(results[0]?.quote).toBe('£\u200b3\u00adm\u00ad (＄９m)');
    expect(text.slice(results[0]?.start, results[0]?.end)).toBe(results[0]?.quote);
  });

  test('a minus of typographers is a minus', () => {
    expect(report('It made \u2212£3m.').figures[0]).toMatchObject({ text: '\u2212£3m', value: -3e6 });
  });

  test('nothing is no less than nothing', () => {
    expect(report('It made -£0.').figures[0]?.value).toBe(0);
  });

  test('a key carries no position: it survives an edit before the passage', () => {
    const keys = (text: string) => report(text).results.map(({ key }) => key);
    const passage = 'They paid £6m ($12m) for the winger.';
    expect(keys(`The season began in May. ${passage}`)).toEqual(keys(passage));
    expect(keys(passage)).toEqual(['currency-conversion|£6m|$12m']);
  });

  test('results are in order of where they start', () => {
    const { results } = report('It cost £6m ($12m). It made £3m ($3.9m). It lost £6m (£7m). It owes £2m ($2.6m).');
    const starts = results.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(results.map(({ id }) => id)).toEqual(results.map((_, index) => `r${index + 1}`));
  });

  test('checks may be chosen or left out', () => {
    const article = articleFromText('It cost £6m ($12m).', { published: '2024-03-01' });
    const checks = (options: Parameters<typeof reportOf>[1]) =>
      reportOf(article, options).results.map(({ check }) => check);
    expect(checks({ only: ['currency-conversion'] })).toEqual(['currency-conversion']);
    expect(checks({ only: ['same-currency-twice'] })).toEqual([]);
    expect(checks({ skip: ['currency-conversion'] })).toEqual([]);
  });
});

const PARTS = [
  '£6m',
  '$7 million',
  '€5',
  '12%',
  ' (',
  ')',
  '; ',
  ' or about ',
  '–',
  '/',
  '. ',
  '\n\n',
  ' to ',
  'over ',
  'Rs 5 crore',
  ' dollars',
  '\u00ad',
  '\u200b',
  '５',
  '½',
  ' half a million',
  ' 1,23',
  '1.2.3',
  "'",
  '\t',
  '# ',
  '- ',
  '2019',
  'U.S.',
  '😀',
  'e\u0301',
  '\ud800',
  '0'.repeat(40),
  '-',
] as const;
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

describe('of any text at all', () => {
  test('nothing throws; spans are exact, in order, and do not overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { figures, results, broken, text: kept } = report(text);
        expect(kept).toBe(text);
        expect(broken).toEqual([]);
        let last = 0;
        for (const { start, end, text: written } of figures) {
          expect(text.slice(start, end)).toBe(written);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        for (const { start, end, quote } of results) expect(text.slice(start, end)).toBe(quote);
      }),
      { numRuns: 400 },
    );
  });

  test('the same text gives the same report, and JSON carries it whole', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = report(text);
        expect(report(text)).toEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});
