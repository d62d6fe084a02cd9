import type { Report } from '../report/report.ts';
import type { FailOn } from './options.ts';

/** Does a report make the exit status 1? `review` counts what is inconsistent too. */
export function failsOn(report: Report, failOn: FailOn): boolean {
  if (failOn === 'never') return false;
  return report.results.some(
    ({ verdict }) => verdict === 'inconsistent' || (failOn === 'review' && verdict === 'review'),
  );
}
