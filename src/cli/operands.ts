import { jsonLineOf, jsonOf } from '../report/formats/json.ts';
import { textOf } from '../report/formats/text.ts';
import type { Report } from '../report/report.ts';
import { reportOf } from '../report/report-of.ts';
import { failsOn } from './exit-status.ts';
import { type CheckRequest, checksWanted, withDefaults } from './options.ts';
import { inputFrom } from './read-input.ts';
import type { Terminal } from './terminal.ts';

/** Checks each file, address or pipe that is named and prints the report; gives the exit status. */
export async function checkOperands(request: CheckRequest, terminal: Terminal): Promise<number> {
  const reports: Report[] = [];
  let unreadable = false;
  for (const operand of request.operands.length > 0 ? request.operands : ['-']) {
    const input = await inputFrom(operand, terminal);
    if ('problem' in input) {
      terminal.complain(`${operand === '-' ? 'standard input' : operand}: ${input.problem}`);
      unreadable = true;
      continue;
    }
    reports.push(reportOf(withDefaults(input.article, request), checksWanted(request)));
  }
  if (request.format === 'json') await terminal.write(jsonOf(reports));
  else
    for (const report of reports)
      await terminal.write(request.format === 'text' ? textOf(report) : `${jsonLineOf(report)}\n`);
  if (unreadable) return 2;
  return reports.some((report) => failsOn(report, request.failOn)) ? 1 : 0;
}
