import { annotationOf } from '../report/formats/annotation.ts';
import { csvOf } from '../report/formats/csv.ts';
import { jsonLineOf, jsonOf } from '../report/formats/json.ts';
import { markdownOf } from '../report/formats/markdown.ts';
import type { NamedReport } from '../report/formats/named-report.ts';
import { sarifOf } from '../report/formats/sarif.ts';
import { textOf } from '../report/formats/text.ts';
import { reportOf } from '../report/report-of.ts';
import { failsOn } from './exit-status.ts';
import { type CheckRequest, checksWanted, type FormatName, withDefaults } from './options.ts';
import { defectOf, type Problem } from './problem.ts';
import { inputFrom } from './read-input.ts';
import type { Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

/** Checks each file, address or pipe that is named and prints the report; gives the exit status. */
export async function checkOperands(request: CheckRequest, terminal: Terminal): Promise<number> {
  const print = printerOf(request, terminal);
  let unreadable = false;
  let failed = false;
  const operands = request.operands.length > 0 ? request.operands : ['-'];
  for (const [index, operand] of operands.entries()) {
    const name = operand === '-' ? 'standard input' : operand;
    if (operands.length > 1) terminal.progress(`${index + 1} of ${operands.length}: ${name}`);
    const named = await namedReport(operand, name, request, terminal);
    if (operands.length > 1) terminal.progress(null);
    if ('problem' in named) {
      terminal.complain(`${name}: ${named.problem}`);
      unreadable = true;
      continue;
    }
    failed ||= failsOn(named.report, request.failOn);
    await print.report(named);
  }
  await print.end();
  if (unreadable) return 2;
  return failed ? 1 : 0;
}

async function namedReport(
  operand: string,
  name: string,
  request: CheckRequest,
  terminal: Terminal,
): Promise<NamedReport | Problem> {
  try {
    const input = await inputFrom(operand, terminal);
    if ('problem' in input) return input;
    for (const note of input.notes) terminal.complain(`${name}: ${note}`);
    return {
      name,
      report: reportOf(withDefaults(input.article, request), checksWanted(request)),
      isPage: input.isPage,
    };
  } catch (error) {
    // A defect of ours on one article is told; the others are not lost for it.
    return { problem: defectOf(error) };
  }
}

/** Prints each report when it is ready, or all at the end, as the format wants it. */
interface Printer {
  readonly report: (named: NamedReport) => Promise<void>;
  readonly end: () => Promise<void>;
}

function printerOf({ format, operands }: CheckRequest, terminal: Terminal): Printer {
  const each = eachOf(format, terminal, operands.length > 1);
  if (each) {
    let printed = 0;
    const gap = format === 'jsonl' ? '' : '\n';
    return {
      report: (named) => terminal.write(`${printed++ > 0 ? gap : ''}${each(named)}`),
      end: async () => {},
    };
  }
  const reports: NamedReport[] = [];
  return {
    report: async (named) => void reports.push(named),
    end: async () => {
      // A sole operand that cannot be read leaves no report, and an empty array would be read as "nothing found".
      if (reports.length > 0 || operands.length > 1) await terminal.write(allOf(format, reports, operands.length > 1));
    },
  };
}

function eachOf(
  format: FormatName,
  { colour, width }: Terminal,
  named: boolean,
): ((named: NamedReport) => string) | null {
  if (format === 'text') return (one) => textOf(one, { colour, width, named });
  if (format === 'markdown') return markdownOf;
  return format === 'jsonl' ? ({ report }) => `${jsonLineOf(report)}\n` : null;
}

function allOf(format: FormatName, reports: readonly NamedReport[], several: boolean): string {
  if (format === 'csv') return csvOf(reports);
  if (format === 'sarif') return sarifOf(reports, VERSION);
  if (format === 'annotation') return annotationOf(reports, VERSION);
  const plain = reports.map(({ report }) => report);
  return several ? jsonOf(plain) : jsonOf(plain[0] ?? plain);
}
