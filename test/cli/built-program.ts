import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The command line as one file in a folder of its own, for tests that run it as a process; `remove` takes the folder away. */
export async function builtProgram(): Promise<{ readonly path: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'figurecheck-'));
  const path = join(folder, 'figurecheck.mjs');
  await build({
    entryPoints: ['src/cli/figurecheck.ts'],
    outfile: path,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}
