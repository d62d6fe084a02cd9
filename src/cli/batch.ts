import { createReadStream } from 'node:fs';
import { jsonLineOf } from '../report/formats/json.ts';
import { batchReport, type UnreadableLine } from './batch-line.ts';
import { LARGEST_ARTICLE, TOO_LARGE } from './content.ts';
import { failsOn } from './exit-status.ts';
import { linesOf } from './lines.ts';
import type { CheckRequest } from './options.ts';
import { problemOf } from './problem.ts';
import type { Terminal } from './terminal.ts';

/** Reads articles line by line and writes a report line for each, in order; gives the exit status. */
export async function checkBatch(request: CheckRequest, terminal: Terminal): Promise<number> {
  let read = 0;
  let lines = 0;
  let failed = false;
  let unreadable = false;
  for (const operand of request.operands.length > 0 ? request.operands : ['-']) {
    const name = operand === '-' ? 'standard input' : operand;
    let number = 0;
    try {
      for await (const line of linesOf(bytesOf(operand, terminal), LARGEST_ARTICLE)) {
        number++;
        const report = line === null ? tooLong(number) : batchReport(line, number, request);
        if (!('error' in report)) {
          read++;
          failed ||= failsOn(report, request.failOn);
        }
        await terminal.write(`${jsonLineOf(report)}\n`);
      }
      if (number === 0) terminal.complain(`${name}: is empty; a batch has one JSON article a line.`);
    } catch (error) {
      terminal.complain(`${name}: ${problemOf(error)}`);
      unreadable = true;
    }
    lines += number;
  }
  if (read === 0 && lines > 0) terminal.complain('no line of the batch could be read; each is reported in its place.');
  if (read === 0 || unreadable) return 2;
  return failed ? 1 : 0;
}

function bytesOf(operand: string, terminal: Terminal): AsyncIterable<Uint8Array> {
  return operand === '-' ? terminal.input : createReadStream(operand);
}

const tooLong = (line: number): UnreadableLine => ({ id: null, line, error: `The line ${TOO_LARGE}` });
