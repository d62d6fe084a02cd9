import type { Report, ReportedResult } from '../report.ts';
import type { NamedReport } from './named-report.ts';
import { type Passage, passagesOf } from './passage.ts';
import { type Place, placesOf } from './place.ts';
import { shown } from './shown.ts';
import {
  counted,
  evidenceSentence,
  notesOf,
  resultsOf,
  shortQuote,
  suggestionSentence,
  sumOf,
  titleOf,
  verdictSentence,
} from './wording.ts';

/** Characters that Markdown gives a meaning. A bracket before a bracket would make a link, a hash at the line's start a heading. */
const SYNTAX = /[\\`*_{}[\]<>#|~]/g;
const BEGINS_A_LIST = /^(\s*)([-+]|\d+[.)])(?=\s)/;

/** An article's words as Markdown shows them, meaning nothing by their asterisks: "5\*". */
const escaped = (text: string): string => shown(text).replace(SYNTAX, '\\$&').replace(BEGINS_A_LIST, '$1\\$2');

/** A report as a mail to the desk: the verdict, what does not add up with its sums, what holds. */
export function markdownOf(named: NamedReport): string {
  const { report, name } = named;
  const placeOf = placesOf(named);
  const { title, url, published } = report.source;
  const about = [url ?? name, published].filter((part) => part !== null).map(escaped);
  const holds = resultsOf(report, 'consistent');
  const sections = [
    `# ${escaped(title ?? name)}`,
    about.join(', '),
    [`**${verdictSentence(report)}**`, evidenceSentence(report)].filter((part) => part !== null).join(' '),
    ...notesOf(report).map(escaped),
    ...report.results
      .filter(({ verdict }) => verdict !== 'consistent')
      .flatMap((result) => finding(named, result, placeOf)),
    ...(holds.length > 0
      ? [
          `## ${counted(holds.length, 'sum that holds', 'sums that hold')}`,
          holds.map((result) => holding(report, result, placeOf)).join('\n'),
        ]
      : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

function finding(
  { report }: NamedReport,
  result: ReportedResult,
  placeOf: (offset: number) => Place,
): readonly string[] {
  const suggestion = suggestionSentence(result);
  return [
    `## ${result.verdict === 'review' ? 'Worth a look: ' : ''}${escaped(titleOf(result.check))} (${placeOf(result.start).words})`,
    passagesOf(report, result)
      .map((passage) => `> ${quoted(report.text, passage)}`)
      .join('\n>\n'),
    escaped(result.message),
    ...(result.working.length > 0 ? [result.working.map((line) => `- ${escaped(line)}`).join('\n')] : []),
    ...(suggestion === null ? [] : [escaped(suggestion)]),
  ];
}

/** The sentence with its marked words in bold. */
function quoted(text: string, { start, end, marks, cutBefore, cutAfter }: Passage): string {
  let at = start;
  let line = cutBefore ? '… ' : '';
  for (const mark of marks) {
    line += `${escaped(text.slice(at, mark.start))}**${escaped(text.slice(mark.start, mark.end))}**`;
    at = mark.end;
  }
  return `${line}${escaped(text.slice(at, end))}${cutAfter ? ' …' : ''}`;
}

function holding(report: Report, result: ReportedResult, placeOf: (offset: number) => Place): string {
  return `- ${placeOf(result.start).words}: “${escaped(shortQuote(report, result))}” – ${escaped(sumOf(result))}`;
}
