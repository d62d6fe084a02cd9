import type { Report, ReportedResult } from '../report/report.ts';
import { suggested } from './wording.ts';

/** A finding as plain text for a mail or a note: the passage, what is wrong, the sum, the likely slip, the address. */
export function copyText({ source }: Report, result: ReportedResult, title: string): string {
  const where = [source.title, source.url].filter((part) => part !== null).join(', ');
  return [
    `${title}: “${result.quote}”`,
    result.message,
    ...result.working.map((line) => `  ${line}`),
    ...(result.suggestion ? [suggested(result.suggestion.text)] : []),
    ...(where === '' ? [] : ['', where]),
  ].join('\n');
}
