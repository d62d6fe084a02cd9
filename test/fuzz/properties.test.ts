import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rateBand } from '../../src/facts/rates.ts';
import type { Report } from '../../src/report/report.ts';
import { type ReportOptions, reportOf } from '../../src/report/report-of.ts';
import { articleFromText } from '../../src/text/plain.ts';
import { anyText, day, language, prose } from './texts.ts';

/** How many texts each property is tried on; `npm run fuzz` tries a million in all. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);
const TIME = { timeout: 60_000 + RUNS * 20 };
/** A seed of its own in each run, said by fast-check where a property fails. */
const many = { numRuns: RUNS };

const read = (text: string, published: string | null = null, lang: string | null = 'en', options: ReportOptions = {}) =>
  reportOf(articleFromText(text, { published, language: lang }), options);

const said = ({ results }: Report): readonly string[] => results.map(({ key, verdict }) => `${verdict} ${key}`);

describe('the engine, whatever it is given', () => {
  test('says what it read where it stands, and never throws', TIME, () => {
    fc.assert(
      fc.property(anyText, day, language, (text, published, lang) => {
        const report = read(text, published, lang);
        expect(report.broken).toEqual([]);
        expect(report.text).toBe(text);
        let end = 0;
        for (const figure of report.figures) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          end = figure.end;
          if (figure.kind === 'date') continue;
          expect(Number.isFinite(figure.value)).toBe(true);
          expect(figure.low).not.toBeNaN();
        }
        const ids = new Set(report.figures.map(({ id }) => id));
        for (const result of report.results) {
          expect(text.slice(result.start, result.end)).toBe(result.quote);
          expect(result.quote.trim()).not.toBe('');
          expect(result.figures.filter((id) => !ids.has(id))).toEqual([]);
          expect(result.confidence).toBeGreaterThan(0);
          expect(result.confidence).toBeLessThanOrEqual(1);
          expect(result.message).not.toMatch(/NaN|undefined|Infinity|null/);
          expect(result.working.join()).not.toMatch(/NaN|undefined|Infinity|null/);
        }
      }),
      many,
    );
  });

  test('says the same of the same, whatever it read between', TIME, () => {
    fc.assert(
      fc.property(anyText, anyText, day, language, (text, other, published, lang) => {
        const first = JSON.stringify(read(text, published, lang));
        read(other, published, lang);
        expect(JSON.stringify(read(text, published, lang))).toBe(first);
        expect(JSON.stringify(JSON.parse(first))).toBe(first);
      }),
      many,
    );
  });

  test('is not moved by a paragraph that has nothing to do with it', TIME, () => {
    fc.assert(
      fc.property(prose, day, (text, published) => {
        const more = `${text}\n\nThe choir sang in the rain, and the children went home wet and happy.`;
        expect(said(read(more, published))).toEqual(said(read(text, published)));
      }),
      many,
    );
  });
});

/** Three digits, none of them a zero that could be a rounding. */
const amount = fc.integer({ min: 111, max: 999 }).filter((value) => value % 10 !== 0);
const grouped = (value: number): string => value.toLocaleString('en-GB');

describe('what is ten times as much', () => {
  /** The verdict of the only check that speaks of the passage. */
  const verdicts = (text: string, check: string): readonly string[] =>
    read(text, '2019-01-24', 'en-GB', { only: [check] }).results.map(({ verdict }) => verdict);

  test('is judged alike: parts and their total', TIME, () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(0, 5, 77), (a, b, off) => {
        fc.pre((a + b + off) % 10 !== 0);
        const text = (by: number): string =>
          `The fund spent £${grouped((a + b + off) * by)} in all: £${grouped(a * by)} on roads and £${grouped(b * by)} on rail.`;
        expect(verdicts(text(10), 'sum-of-parts')).toEqual(verdicts(text(1), 'sum-of-parts'));
      }),
      many,
    );
  });

  test('is judged alike: a change and its percentage', TIME, () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 12, max: 88 }), fc.constantFrom(1, 1.5), (from, percent, wrong) => {
        const to = Math.round(from * (1 + (percent * wrong) / 100));
        const text = (by: number): string =>
          `Sales rose ${percent}% to £${grouped(to * by)} from £${grouped(from * by)}.`;
        fc.pre(to % 10 !== 0);
        expect(verdicts(text(10), 'percent-change')).toEqual(verdicts(text(1), 'percent-change'));
      }),
      many,
    );
  });
});

describe('a conversion that holds', () => {
  const MONEY = { GBP: '£', EUR: '€', USD: 'US$', JPY: '¥', AUD: 'A$', CAD: 'C$', INR: '₹', CHF: 'CHF ' } as const;
  const codes = Object.keys(MONEY) as (keyof typeof MONEY)[];

  test('holds in any other currency at that currency’s rate', TIME, () => {
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom(...codes),
        fc.constantFrom(...codes),
        fc.constantFrom('2001-06', '2008-03-14', '2015-07-01', '2019-01-24', '2024-02'),
        (value, from, to, published) => {
          const band = from === to ? null : rateBand(from, to, published);
          if (!band) return;
          const target = Math.round(Number((value * band.typical).toPrecision(3)) * 1e6);
          const text = `The bridge cost ${MONEY[from]}${value} million (${MONEY[to]}${grouped(target)}).`;
          const { results } = read(text, published, 'en-GB', { only: ['currency-conversion'] });
          expect({ text, verdicts: results.map(({ verdict }) => verdict) }).toEqual({ text, verdicts: ['consistent'] });
        },
      ),
      many,
    );
  });
});
