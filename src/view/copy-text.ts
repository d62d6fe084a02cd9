import type { Report, ReportedResult } from '../report/report.ts';
import type { ReadPage } from './tab-state.ts';
import type { Words } from './words.ts';

/** A finding as plain text for a mail or a note: the passage, what is wrong, the sum, the likely slip, the address. */
export function copyText({ source }: Report, result: ReportedResult, title: string, { say }: Words): string {
  const where = [source.title, source.url].filter((part) => part !== null).join(', ');
  return [
    `${title}: “${result.quote}”`,
    result.message,
    ...result.working.map((line) => `  ${line}`),
    ...(result.suggestion ? [say('suggested', result.suggestion.text)] : []),
    ...(where === '' ? [] : ['', where]),
  ].join('\n');
}

/** A flag that the reader thinks wrong, as an issue needs it, for the makers and so in no language but names and data. */
export function flagText({ report }: ReadPage, result: ReportedResult, version: string): string {
  const { published, lang } = report.source;
  return [
    `check: ${result.check}`,
    `verdict: ${result.verdict} (${result.confidence})`,
    `quote: “${result.quote}”`,
    `message: ${result.message}`,
    ...result.working.map((line) => `  ${line}`),
    `article: ${published ?? '?'}, ${lang ?? '?'}`,
    `version: ${version}`,
  ].join('\n');
}
