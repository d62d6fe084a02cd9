import { run } from '../../src/cli/run.ts';
import { readDocument } from '../../src/documents/read-document.ts';

/** What a run of the command line printed, complained of and ended with. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly complaints: readonly string[];
  /** What was said while it worked; null where the line was taken away. Not there where nothing was said. */
  readonly progress?: readonly (string | null)[];
}

interface Given {
  readonly input?: string | Uint8Array | readonly Uint8Array[];
  readonly typed?: boolean;
  readonly colour?: boolean;
}

/** Runs the command line in this process, with input as from a pipe. */
export async function ran(
  args: readonly string[],
  { input = '', typed = false, colour = false }: Given = {},
): Promise<Ran> {
  const out: string[] = [];
  const complaints: string[] = [];
  const progress: (string | null)[] = [];
  const chunks = typeof input === 'string' || input instanceof Uint8Array ? [Buffer.from(input)] : input;
  const status = await run(args, {
    input: (async function* () {
      yield* chunks;
    })(),
    inputIsTyped: typed,
    colour,
    width: 80,
    write: async (text) => void out.push(text),
    complain: (message) => void complaints.push(message),
    progress: (words) => void progress.push(words),
    readDocument,
  });
  return { status, out: out.join(''), complaints, ...(progress.length > 0 && { progress }) };
}
