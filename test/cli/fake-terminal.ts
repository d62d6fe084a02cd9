import { run } from '../../src/cli/run.ts';

/** What a run of the command line printed, complained of and ended with. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly complaints: readonly string[];
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
  });
  return { status, out: out.join(''), complaints };
}
