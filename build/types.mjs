/** Writes the types of the library beside it: `node build/types.mjs`. Apart from the build, which needs no types and is run often. */
import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Declarations of everything that the library's surface names, as tsc writes them, under `out`. */
export async function writeTypes(out = inProject('dist/lib')) {
  const tsc = inProject('node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', inProject('tsconfig.library.json'), '--outDir', `${out}/types`], {
    stdio: 'inherit',
  });
  // In a package there are declarations only: the .ts endings of the sources would lead nowhere.
  for (const name of await readdir(`${out}/types`, { recursive: true })) {
    if (!name.endsWith('.d.ts')) continue;
    const path = `${out}/types/${name}`;
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(/((?:from|import\()\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeTypes();
