import { shown } from '../report/formats/shown.ts';
import { type DocumentReader, threadReader } from './read-in-thread.ts';

/** Where the command line reads from and prints to: the process's own streams, or a test's. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  /** Does a person type here, rather than a pipe feed it? */
  readonly inputIsTyped: boolean;
  /** May the report bear colours? */
  readonly colour: boolean;
  /** Columns to lay text out in. */
  readonly width: number;
  /** Prints, and waits until the reader has taken enough: a slow reader slows the checking, not fills the memory. */
  readonly write: (text: string) => Promise<void>;
  /** One line on standard error. */
  readonly complain: (message: string) => void;
  /** Says how far it is, on a terminal, in one line that the next overwrites; null takes the line away. */
  readonly progress: (words: string | null) => void;
  readonly readDocument: DocumentReader;
}

const WIDEST = 100;
const PIPED = 80;

/** The process's own streams. A reader that has gone (`| head`) ends the process quietly, as it does any filter. */
export function processTerminal(): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  return {
    input: process.stdin,
    inputIsTyped: process.stdin.isTTY === true,
    colour: process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
    width: Math.min(process.stdout.columns ?? PIPED, WIDEST),
    write: async (text) => {
      if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
    },
    complain: (message) => void process.stderr.write(`figurecheck: ${shown(message)}\n`),
    progress: process.stderr.isTTY ? (words) => void process.stderr.write(progressLine(words)) : () => {},
    readDocument: threadReader(new URL('./document-thread.mjs', import.meta.url)),
  };
}

/** Back to the start of the line, what stands there wiped, the new words; as many as fit, or the terminal would begin another line. */
const progressLine = (words: string | null): string =>
  `\r\u001b[K${words === null ? '' : shown(words).slice(0, (process.stderr.columns ?? PIPED) - 1)}`;
