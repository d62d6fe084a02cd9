import type { NamedReport } from '../../../src/report/formats/named-report.ts';
import type { ReportedResult } from '../../../src/report/report.ts';
import { withoutMarks } from '../../check-table.ts';

export interface Said extends Partial<Omit<ReportedResult, 'id' | 'start' | 'end' | 'quote' | 'suggestion'>> {
  readonly suggestion?: string;
}

/** A report on a text with a result for each of its «marks», in their order; a suggestion replaces the marked words. */
export function sampleReport(
  marked: string,
  said: readonly Said[] = [],
  { isPage = false, name = 'draft.txt', lang = 'en' } = {},
): NamedReport {
  const { text, marks } = withoutMarks(marked);
  const results = marks.map(({ start, end }, index): ReportedResult => {
    const { suggestion, ...rest } = said[index] ?? {};
    return {
      id: `r${index + 1}`,
      key: `same-currency-twice|${text.slice(start, end)}`,
      check: 'same-currency-twice',
      verdict: 'inconsistent',
      confidence: 0.97,
      figures: [],
      start,
      end,
      quote: text.slice(start, end),
      message: 'The same currency is given twice.',
      working: [],
      suggestion: suggestion === undefined ? null : { start, end, text: suggestion },
      ...rest,
    };
  });
  return {
    name,
    isPage,
    report: {
      schema: 1,
      source: { title: null, url: null, published: null, lang },
      text,
      figures: [],
      results,
      broken: [],
    },
  };
}

/** The same with figures at the words given, which the first result joins. */
export function withFigures(named: NamedReport, words: readonly string[]): NamedReport {
  const { text, results } = named.report;
  const figures = words.map((word, index) => {
    const start = text.indexOf(word);
    return {
      id: `f${index + 1}`,
      kind: 'money' as const,
      start,
      end: start + word.length,
      text: word,
      value: 1,
      low: 1,
      high: 1,
      unit: 'GBP',
      hedge: null,
    };
  });
  const [first, ...rest] = results;
  return {
    ...named,
    report: {
      ...named.report,
      figures,
      results: first ? [{ ...first, figures: figures.map(({ id }) => id) }, ...rest] : [],
    },
  };
}
