import { checkBatch } from './batch.ts';
import { checkOperands } from './operands.ts';
import { requestFrom } from './options.ts';
import { processTerminal, type Terminal } from './terminal.ts';

/** Runs the command line and gives its exit status: 0 nothing to fail on, 1 something found, 2 bad usage or unreadable input. */
async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const request = requestFrom(args);
  switch (request.kind) {
    case 'bad-usage':
      terminal.complain(request.message);
      return 2;
    case 'check':
      if (request.operands.length === 0 && terminal.inputIsTyped) {
        terminal.complain('name a file or an address, or pipe an article in; --help tells more.');
        return 2;
      }
      return request.batch ? checkBatch(request, terminal) : checkOperands(request, terminal);
    case 'explain':
    case 'list':
    case 'help':
    case 'version':
      return 0;
  }
}

process.exitCode = await run(process.argv.slice(2), processTerminal());
