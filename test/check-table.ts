import { describe, expect, test } from 'vitest';
import type { Check } from '../src/checks/check.ts';
import { CHECKS } from '../src/checks/index.ts';
import type { Verdict } from '../src/report/report.ts';
import { reportOf } from '../src/report/report-of.ts';
import { articleFromText } from '../src/text/plain.ts';
import { type Passage, proofTests } from './check-said.ts';

/** A passage as a newspaper prints it; «marks» show the words that must be pointed at, no more and no fewer. */
export type Row =
  | string
  | {
      readonly text: string;
      readonly published?: string;
      readonly lang?: string;
      /** The reason of the row, shown with it. */
      readonly why?: string;
      /** The text that must be suggested; null where none may be. */
      readonly suggestion?: string | null;
      /** Other checks that rightly doubt the passage. */
      readonly doubtedBy?: readonly string[];
    };

/** What a check must say of each passage. A column that is left out has only the check's own examples. */
export interface Rows {
  readonly inconsistent?: readonly Row[];
  readonly review?: readonly Row[];
  readonly consistent?: readonly Row[];
  /** Passages in which the check has nothing to say, of any verdict. */
  readonly silent?: readonly Row[];
}

type Column = keyof Rows;

const COLUMNS = ['inconsistent', 'review', 'consistent', 'silent'] as const satisfies readonly Column[];

/** Verdicts that may not stand beside the one that a column asks for. */
const FORBIDDEN: Readonly<Record<Column, readonly Verdict[]>> = {
  inconsistent: [],
  review: ['inconsistent'],
  consistent: ['inconsistent', 'review'],
  silent: ['inconsistent', 'review', 'consistent'],
};

/** Tests a check row by row, its own examples first: each passage is read as an article and judged by this check alone. */
export function checkTable(check: Pick<Check, 'id' | 'examples'>, rows: Rows): void {
  describe(check.id, () => {
    test('is registered', () => {
      expect(
        CHECKS.map(({ id }) => id),
        `add ${check.id} to CHECKS in src/checks/index.ts`,
      ).toContain(check.id);
    });
    for (const column of COLUMNS) {
      const all = [...(column === 'review' ? [] : check.examples[column]), ...(rows[column] ?? [])];
      for (const row of all) test(nameOf(column, row), () => testRow(check.id, column, row));
    }
    proofTests(
      check.id,
      (['inconsistent', 'review', 'consistent'] as const).flatMap((column) =>
        [...(check.examples[column] ?? []), ...(rows[column] ?? [])].map(passageOf),
      ),
    );
  });
}

function nameOf(column: Column, row: Row): string {
  if (typeof row === 'string') return `${column}: ${row}`;
  const facts = [row.published, row.lang, row.why].filter((fact) => fact !== undefined);
  return `${column}: ${row.text}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
}

function passageOf(row: Row): Passage {
  const { text, published = null, lang = null } = typeof row === 'string' ? { text: row } : row;
  return { text: withoutMarks(text).text, published, language: lang };
}

function testRow(check: string, column: Column, row: Row): void {
  const full: Exclude<Row, string> = typeof row === 'string' ? { text: row } : row;
  const { text: marked, published = null, lang = null, suggestion, doubtedBy = [] } = full;
  const { text, marks } = withoutMarks(marked);
  const article = articleFromText(text, { published, language: lang });
  const report = reportOf(article, { only: [check] });
  const results = report.results.filter((result) => result.check === check);
  expect(report.broken, 'a check broke').toEqual([]);
  expect(
    results
      .filter(({ verdict }) => FORBIDDEN[column].includes(verdict))
      .map(({ verdict, quote, message }) => ({ verdict, quote, message })),
    `what may not be said of a row of “${column}”`,
  ).toEqual([]);
  if (column === 'silent' || column === 'consistent')
    expect(
      reportOf(article)
        .results.filter((result) => result.check !== check && result.verdict !== 'consistent')
        .map((result) => result.check),
      'what other checks doubt in a passage without fault; if they are right, name them in `doubtedBy`',
    ).toEqual(doubtedBy);
  if (column === 'silent') return;

  const due = results.filter(({ verdict }) => verdict === column);
  expect(due.length, `the check says ${said(results)} where it must say ${column}`).toBeGreaterThan(0);
  if (marks.length > 0)
    expect(due.map(({ start, end }) => text.slice(start, end))).toEqual(
      marks.map(({ start, end }) => text.slice(start, end)),
    );
  if (marks.length > 0) expect(due.map(({ start, end }) => ({ start, end }))).toEqual(marks);
  if (suggestion !== undefined) expect(due[0]?.suggestion?.text ?? null).toBe(suggestion);
}

const said = (results: readonly { readonly verdict: Verdict; readonly quote: string }[]): string =>
  results.map(({ verdict, quote }) => `${verdict} of “${quote}”`).join(', ') || 'nothing';

/** The passage as printed, and the spans that were marked in it. */
export function withoutMarks(marked: string): {
  readonly text: string;
  readonly marks: readonly { readonly start: number; readonly end: number }[];
} {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const [index, part] of marked.split(/[«»]/).entries()) {
    if (index % 2 === 1) marks.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, marks };
}
