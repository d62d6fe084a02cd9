import type { Report, ReportedResult } from '../report/report.ts';
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
