import type { Report, ReportedResult } from '../report/report.ts';
import type { Span } from '../text/article.ts';

/** Longer than a sentence that a reader takes in at a glance. */
const AT_A_GLANCE = 240;

/** What lies between two figures of one passage, at most, for both to be shown as one. */
const NEAR = 40;

/**
 * Where to point for a result: its passage, or, where that runs over paragraphs (two conversions that disagree), the
 * figures in it, those that stand together taken together.
 */
export function passagesOf(report: Report, result: ReportedResult): readonly Span[] {
  const passage = report.text.slice(result.start, result.end);
  if (passage.length <= AT_A_GLANCE && !passage.includes('\n')) return [{ start: result.start, end: result.end }];
  const passages: Span[] = [];
  for (const { start, end } of figuresOf(report, result)) {
    const last = passages.at(-1);
    const between = last ? report.text.slice(last.end, start) : '';
    const together = last && between.length <= NEAR && !between.includes('\n');
    // "£6 million (£7 million)": a bracket that was opened between the two is closed behind them.
    const closing = together && between.includes('(') && report.text[end] === ')' ? 1 : 0;
    if (together) passages.splice(-1, 1, { start: last.start, end: end + closing });
    else passages.push({ start, end });
  }
  return passages.length > 0 ? passages : [{ start: result.start, end: result.end }];
}

/** The figures of a result in the order of the text. */
export const figuresOf = (report: Report, { figures }: ReportedResult): Report['figures'] =>
  report.figures.filter(({ id }) => figures.includes(id)).sort((a, b) => a.start - b.start);

/** A result on one line: "over £6 million (£7 million)"; "Rs 10 crore ($4m) … Rs 61.7 crore ($15m)". */
export const shortQuote = (report: Report, result: ReportedResult): string =>
  passagesOf(report, result)
    .map(({ start, end }) => report.text.slice(start, end).replace(/\s+/g, ' '))
    .join(' … ');
