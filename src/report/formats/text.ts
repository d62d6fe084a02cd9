import type { Report } from '../report.ts';

/** A report as a copy desk's proof. */
export function textOf(report: Report): string {
  return report.results.map((result) => `${result.verdict}: ${result.quote}\n  ${result.message}\n`).join('');
}
