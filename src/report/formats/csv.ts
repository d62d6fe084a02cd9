import type { ReportedResult } from '../report.ts';
import type { NamedReport } from './named-report.ts';
import { placesOf } from './place.ts';
import { shown } from './shown.ts';
import { titleOf } from './wording.ts';

const COLUMNS = [
  'source',
  'line',
  'verdict',
  'check',
  'title',
  'confidence',
  'quote',
  'message',
  'working',
  'suggestion',
  'start',
  'end',
];

/** What a spreadsheet takes for a formula, which an article could smuggle in: "=HYPERLINK(…)", "+1", "@SUM". */
const FORMULA = /^[\t\r]|^\s*[=+\-@＝＋－＠]/;

const NEEDS_QUOTES = /[",\r\n]/;

/** Reports as one table (RFC 4180, with a header): a row for each result. `line` and offsets are of the text that was read. */
export function csvOf(reports: readonly NamedReport[]): string {
  const rows = reports.flatMap((named) => {
    const placeOf = placesOf(named);
    return named.report.results.map((result) => rowOf(named.name, placeOf(result.start).line, result));
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function rowOf(name: string, line: number, result: ReportedResult): readonly (string | number)[] {
  const { verdict, check, confidence, quote, message, working, suggestion, start, end } = result;
  return [
    name,
    line,
    verdict,
    check,
    titleOf(check),
    confidence,
    quote,
    message,
    working.join('; '),
    suggestion?.text ?? '',
    start,
    end,
  ];
}

/** A field as RFC 4180 writes it; words that look like a formula get an apostrophe before them, which spreadsheets hide. */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const plain = shown(value);
  // Asked of both: a mark that is taken out may stand before the sign.
  const text = FORMULA.test(value) || FORMULA.test(plain) ? `'${plain}` : plain;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
