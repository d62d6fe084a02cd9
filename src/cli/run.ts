import { CHECKS } from '../checks/index.ts';
import { checkExplanation, checkList } from '../report/formats/check-text.ts';
import { checkBatch } from './batch.ts';
import { HELP } from './help.ts';
import { checkOperands } from './operands.ts';
import { requestFrom } from './options.ts';
import type { Terminal } from './terminal.ts';
import { VERSION } from './version.ts';

/** Runs the command line and gives its exit status: 0 nothing to fail on, 1 something found, 2 bad usage or unreadable input. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const request = requestFrom(args);
  const print = (text: string) => terminal.write(text).then(() => 0);
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
    case 'explain': {
      const check = CHECKS.find(({ id }) => id === request.check);
      return print(check ? checkExplanation(check, terminal.colour) : '');
    }
    case 'list':
      return print(checkList(CHECKS));
    case 'help':
      return print(HELP);
    case 'version':
      return print(`figurecheck ${VERSION}\n`);
  }
}
