import { CHECKS } from '../../checks/index.ts';
import type { Report, ReportedResult, Verdict } from '../report.ts';
import { languageNote } from './language-note.ts';

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "One", "Twelve" as 12: words below ten, as newspapers write them. */
const asWord = (count: number): string => WORDS[count] ?? count.toLocaleString('en-GB');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "1 sum holds", "9 sums hold", "1,200 figures read". */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** The results of one verdict, in their order. */
export const resultsOf = (report: Report, verdict: Verdict): readonly ReportedResult[] =>
  report.results.filter((result) => result.verdict === verdict);

/** The report in one sentence: "One figure does not add up." */
export function verdictSentence(report: Report): string {
  if (report.text.trim() === '') return 'No article was found here.';
  const wrong = resultsOf(report, 'inconsistent').length;
  const odd = resultsOf(report, 'review').length;
  if (wrong > 0) return `${capital(asWord(wrong))} ${wrong === 1 ? 'figure does' : 'figures do'} not add up.`;
  if (odd > 0) return `Nothing contradicts itself; ${asWord(odd)} ${odd === 1 ? 'sum is' : 'sums are'} worth a look.`;
  if (report.broken.length > 0) return 'This could not be checked in full.';
  if (report.results.length > 0) return 'Nothing here contradicts itself.';
  return 'No figures that can be checked against each other.';
}

/** What the sentence rests on: "41 figures read, 9 sums hold, 1 for a look." Null where nothing was read. */
export function evidenceSentence(report: Report): string | null {
  if (report.text.trim() === '') return null;
  const holds = resultsOf(report, 'consistent').length;
  const odd = resultsOf(report, 'review').length;
  const parts = [
    counted(report.figures.length, 'figure read', 'figures read'),
    ...(holds > 0 ? [counted(holds, 'sum holds', 'sums hold')] : []),
    ...(odd > 0 ? [`${odd} for a look`] : []),
  ];
  return `${parts.join(', ')}.`;
}

/** What else the reader must know: another language, checks that did not run. A sentence each. */
export function notesOf(report: Report): readonly string[] {
  const broken = report.broken.map(({ check, message }) => `“${titleOf(check)}” did not run: ${message}`);
  const language = languageNote(report.source.lang);
  return language === null ? broken : [language, ...broken];
}

/** "Same currency twice" for same-currency-twice; the id itself for a check of another version. */
export const titleOf = (check: string): string => CHECKS.find(({ id }) => id === check)?.title ?? check;

/** "Probably €7 million was meant."; null where none is likely. */
export const suggestionSentence = ({ suggestion }: ReportedResult): string | null =>
  suggestion && `Probably ${suggestion.text} was meant.`;

const SHORT = 120;

/** What a result is about, in a line: its quote, or of a longer passage only the figures, "€2.2 million … £450,000". */
export function shortQuote(report: Report, { quote, figures }: ReportedResult): string {
  if (quote.length <= SHORT && !quote.includes('\n')) return quote;
  const named = report.figures.filter(({ id }) => figures.includes(id)).map(({ text }) => text);
  return named.length > 0 ? named.join(' … ') : `${quote.slice(0, SHORT).replace(/\s\S*$/, '')} …`;
}

/** The working in a line; the message where there is none. */
export const sumOf = ({ working, message }: ReportedResult): string =>
  working.length > 0 ? working.join('; ') : message;
